/** Tamil: the stem that case endings are written onto; the endings are the descriptor's (engine/languages/tamil.ts). */

/** The dot that takes a consonant's vowel away. */
const DOT = '்';

/** @returns what becomes of a name before an ending: உக்ரைன்|உக்ரைன-, பெய்ஜிங்|பெய்ஜிங்க-, ஒன்றியம்|ஒன்றியத்த- */
export function tamilStem(form: string): string[] {
  if (!form.endsWith(DOT)) return [];
  const stem = form.slice(0, -DOT.length);
  if (stem.endsWith('ங')) return [`${form}க`];
  if (stem.endsWith('ம')) return [`${form.slice(0, -2)}த்த`, stem];
  return [stem];
}
