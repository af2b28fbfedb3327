/** Starts whichever browser was found. */
import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/** Starts the browser with the extension in it. */
export async function launch(options: LaunchOptions): Promise<Driver> {
  return options.found.engine === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
