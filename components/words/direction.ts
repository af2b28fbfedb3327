/** Which way a run of text goes. */

const RTL_LANGUAGES = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);
const RTL_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * Direction of a few words: that of their first letter, whatever the page says of its language
 * (AUKUS in an Arabic paragraph goes left to right).
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const first = /\p{L}/u.exec(text)?.[0];
  return first !== undefined && RTL_LETTER.test(first) ? 'rtl' : 'ltr';
}

/** Direction of a block of a known language (a BCP 47 tag); of an unknown one, that of its first letter. */
export function blockDirection(lang: string, text: string): 'ltr' | 'rtl' {
  const [language = '', ...subtags] = lang.toLowerCase().split('-');
  if (subtags.includes('latn') || subtags.includes('cyrl')) return 'ltr';
  if (RTL_LANGUAGES.has(language)) return 'rtl';
  return directionOf(text);
}
