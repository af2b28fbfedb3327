/** Where answers and complaints of a command go. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
}

/** Standard output and error for a command; a reader that goes away early (`| head`) is no fault of ours. */
export function standardStreams(): Streams {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  };
}

/**
 * What a command is asked to do.
 *
 * @param read reads its options; throws an Error in plain words for what cannot be asked
 * @returns the options, or undefined where they are wrong and that was said
 */
export function readCommand<T>(name: string, read: () => T, { err }: Streams): T | undefined {
  try {
    return read();
  } catch (error) {
    err(`${name}: ${(error as Error).message}\n`);
    return undefined;
  }
}
