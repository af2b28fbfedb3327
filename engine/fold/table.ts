/**
 * How one UTF-16 code unit folds. The table is learnt as units are met: filling 65,536 entries up front would cost
 * a page more than reading it does.
 *
 * What is folded, and why: letter case and Latin, Greek and Cyrillic accents (Ё/Е, é/e: writers drop them); Arabic
 * diacritics and tatweel, hamza seats, final ya and alef maqsura, ta marbuta and ha, Persian ya and kaf (one name,
 * many hands); the Hindi dot below, moon-dot and rounded a; the Greek final sigma, which capitals do not have; full-width,
 * presentation and ligature forms (NFKD); digits of any script to ASCII; white space to one blank; curly apostrophes, quotation
 * marks and hyphens to plain ones, and so the Hebrew geresh and gershayim; invisible marks of direction, joining and
 * hyphenation to nothing.
 */

/** Values below this one are instructions, not code units; 0 in the table means "not met yet". */
export const FIRST_UNIT = 8;
/** Leaves no trace: a direction mark, a soft hyphen. */
const DROPPED = 1;
/** Leaves no trace and belongs to the letter before it: a vowel sign, an accent. */
export const DROPPED_MARK = 2;
/** Becomes several units: see `expansions`. */
export const EXPANDED = 3;
export const BLANK = 0x20;

const table = new Uint16Array(65536);
const expansions = new Map<number, string>();

/** Arabic letters that share one folded form; the rest of the work is NFKD's. */
const LETTERS: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ۃ: 'ه',
  ھ: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '＇': "'",
  '`': "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '־': '-',
  '׳': "'",
  '״': '"',
  '”': '"',
  '“': '"',
  '„': '"',
  ı: 'i',
  ς: 'σ',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  '‧': '·',
  '・': '·',
  '•': '·',
  // Devanagari: the moon-dot for the moon, and the rounded a of loan words, which many papers print as a plain one.
  'ँ': 'ं',
  'ॉ': 'ा',
  ऑ: 'आ',
};

const INVISIBLE = /^[\p{Cf}\p{Default_Ignorable_Code_Point}]$/u;
/** Marks that writers leave out at will; those of Indic scripts are vowels and stay, but for the Hindi dot below. */
const LOOSE_MARK =
  /^(?=\p{Mn})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\u093c]$/u;
/** The voicing marks of kana change the letter. */
const KANA_VOICE = /^[\u3099\u309a]$/;
const isLooseMark = (char: string) => LOOSE_MARK.test(char) && !KANA_VOICE.test(char);
/** Cyrillic letters that NFKD takes apart although no writer does. */
const WHOLE = /^[йїўќѓЙЇЎЌЃ]$/;
const TATWEEL = 'ـ';
const SPACE = /^[\s\u00a0\u0085\u200b]$/;
const DIGIT = /^\p{Nd}$/u;

/** The value of a decimal digit of any script: digits of one script stand in a row that starts at zero. */
function digitValue(unit: number): number {
  let zero = unit;
  while (zero > 0 && unit - zero < 9 && DIGIT.test(String.fromCharCode(zero - 1))) zero--;
  return unit - zero;
}

function foldCharacter(char: string): string {
  const whole = char.toLowerCase();
  if (WHOLE.test(char)) return whole;
  const known = LETTERS[whole];
  if (known !== undefined) return known;
  let out = '';
  for (const part of whole.normalize('NFKD').toLowerCase()) {
    if (isLooseMark(part) || part === TATWEEL) continue;
    out += LETTERS[part] ?? part;
  }
  // Hangul and kana were taken apart with the rest: put them together again.
  return out.normalize('NFC');
}

// What most pages are made of needs no asking of Unicode, whose first answers are slow.
for (let unit = 0x21; unit <= 0x7e; unit++) table[unit] = unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
table['`'.charCodeAt(0)] = "'".charCodeAt(0);
table.fill(BLANK, BLANK, BLANK + 1);
for (let unit = 0x621; unit <= 0x64a; unit++) table[unit] = unit;
for (const [letter, folded] of Object.entries({ أ: 'ا', إ: 'ا', آ: 'ا', ؤ: 'و', ئ: 'ي', ى: 'ي', ة: 'ه' }))
  table[letter.charCodeAt(0)] = folded.charCodeAt(0);
table[TATWEEL.charCodeAt(0)] = DROPPED_MARK;

function learn(unit: number): number {
  const char = String.fromCharCode(unit);
  let value: number;
  if (unit === 0x200b || SPACE.test(char)) value = BLANK;
  else if (INVISIBLE.test(char)) value = DROPPED;
  else if (isLooseMark(char) || char === TATWEEL) value = DROPPED_MARK;
  else if (DIGIT.test(char)) value = 0x30 + digitValue(unit);
  else if (unit >= 0xd800 && unit <= 0xdfff) value = unit;
  else {
    const folded = foldCharacter(char);
    if (folded.length === 1) value = folded.charCodeAt(0);
    else if (folded.length === 0) value = DROPPED;
    else {
      expansions.set(unit, folded);
      value = EXPANDED;
    }
  }
  if (value < FIRST_UNIT && value !== DROPPED && value !== DROPPED_MARK && value !== EXPANDED) value = BLANK;
  table[unit] = value;
  return value;
}

/** @returns a folded code unit, or one of the instructions above. */
export function foldUnit(unit: number): number {
  return table[unit] || learn(unit);
}

/** The raw table, for loops that may not call a function per character: zero means "ask foldUnit". */
export const foldTable: Readonly<Uint16Array> = table;

export function expansionOf(unit: number): string {
  return expansions.get(unit) ?? '';
}
