/** Bytes of a file as text, in the encoding it declares. */

const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;
/** A declaration further in than this is none: https://html.spec.whatwg.org/#determining-the-character-encoding */
const DECLARED_WITHIN = 1024;

/**
 * Decodes a file: by its byte order mark, else (HTML) by the encoding it declares, else as UTF-8.
 *
 * @throws Error in plain words where the bytes are not text in that encoding.
 */
export function decode(bytes: Uint8Array, isHtml: boolean): string {
  const declared = isHtml
    ? DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN)))?.[1]
    : undefined;
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : declared;
  let decoder: TextDecoder;
  try {
    // A mark stays in the text: offsets count it.
    decoder = new TextDecoder(encoding ?? 'utf-8', { fatal: true, ignoreBOM: true });
  } catch {
    throw new Error(`declares the encoding "${encoding}", which is unknown`);
  }
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Error(`is not text in ${decoder.encoding}`);
  }
}
