/** What `npm start` is asked; its help stands in scripts/start.mjs, which runs before anything is installed. */
import { parseArgs } from 'node:util';

export interface StartOptions {
  firefox: boolean;
  headless: boolean;
  /** Address or file to open instead of the demonstration. */
  target?: string;
}

/** @throws Error in plain words for what cannot be asked */
export function readOptions(args: string[], env: NodeJS.ProcessEnv, platform: string): StartOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      firefox: { type: 'boolean', default: false },
      headless: { type: 'boolean', default: false },
    },
  });
  if (positionals.length > 1) throw new Error('one page at a time');
  const [target] = positionals;
  const display = platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  return {
    firefox: values.firefox,
    headless: values.headless || !display,
    ...(target === undefined ? {} : { target }),
  };
}
