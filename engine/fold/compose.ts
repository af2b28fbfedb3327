/**
 * Letters that came in parts: some systems and fonts keep й as и and a breve, கொ as க and two signs, 푸 as its sounds. Accents fold
 * away whichever way they come; what is a letter of its own must be put together to be known (https://unicode.org/reports/tr15/).
 */

/** A letter and the marks behind it; the sounds of a Korean syllable. */
const IN_PARTS = /\P{M}\p{M}+|[\u1100-\u115f][\u1160-\u11ff]+/gu;
/** Takes the place of a part, so that offsets stay: an accent that folds away, and that no language here tells words apart by. */
const FILLER = '\u0358';

/** @returns the text with its letters put together, as long as it was */
export function composeLetters(text: string): string {
  // Not by its length: what is shorter whole may stand beside what NFC takes apart (Bengali য়).
  if (text.normalize('NFC') === text) return text;
  return text.replace(IN_PARTS, (parts) => {
    const whole = parts.normalize('NFC');
    return whole.length < parts.length ? whole.padEnd(parts.length, FILLER) : parts;
  });
}
