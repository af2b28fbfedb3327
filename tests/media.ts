/** What the browser says of the medium and of what its reader prefers. */
import { cdp } from 'vitest/browser';

/** Media features with these values, and none but these, until it is called again; the medium is the screen unless named. */
export async function emulateMedia(
  features: Record<string, string>,
  media: 'screen' | 'print' = 'screen',
): Promise<void> {
  // Only Chromium speaks this protocol; Vitest leaves its commands untyped.
  const { send } = cdp() as { send(method: string, params: object): Promise<unknown> };
  await send('Emulation.setEmulatedMedia', {
    media: media === 'screen' ? '' : media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}
