/**
 * Serbian in both its scripts, and Croatian: one table of endings in Latin letters. A name in Cyrillic is one in Latin letters as
 * well, letter by letter.
 */
import { agreeing, type Endings, tables } from './agreement.ts';
import type { Inflector } from './index.ts';

const HARD = ['n', 'g', 'v', 'd', 'f', 's', 'm', 'k', 'r', 'b', 'p', 'l', 't', 'z', 'h'];

/** Genitive, dative, accusative, instrumental, locative, vocative. */
const NOUNS: Endings = [
  ['joe', 'ma', 'joea/joe joeu/joe joea/joe joeom/joe joeu/joe joe'],
  ['džo', 'ma', 'džoa/džo džou/džo džoa/džo džoom/džo džou/džo džo'],
  ['y', 'ma', 'yja yju yja yjem yju y'],
  ['si', 'ma', 'si sija/si si sijem/si si si'],
  ['xi', 'ma', 'xi xiju/xi xi xijem/xi xi xi'],
  ['i', 'ma', 'ija iju ija ijem iju i'],
  ['dar', 'ma', 'dra dru dra drom dru dre'],
  ['ce', 'ma', 'cea ceu cea ceom ceu ce'],
  ...HARD.map((last) => [last, 'ma', `${last}a ${last}u ${last}a ${last}om ${last}u ${last}e`] as const),
  ['centar', 'm', 'centra centru centar centrom centru'],
  ['a', 'fa', 'e i u om i'],
  ['ka', 'f', 'ke ci/ki ku kom ci/ki'],
  ['a', 'f', 'e i u om i'],
  ['j', 'm', 'ja ju j jem ju'],
  ['ac', 'm', 'ca cu ac cem cu'],
  ...HARD.map((last) => [last, 'm', `${last}a ${last}u ${last} ${last}om ${last}u`] as const),
  ['će', 'n', 'ća ću će ćem ću'],
  ['je', 'n', 'ja ju je jem ju'],
  ['o', 'n', 'a u o om u'],
  ['države', 'pl', 'država državama države državama državama'],
  ['igre', 'pl', 'igara igrama igre igrama igrama'],
  ['ni', 'pl', 'na nima ne nima nima'],
  ['mi', 'pl', 'ma mima me mima mima'],
];

const ADJECTIVES: Endings = [
  // Of the department, which alone is declined.
  ['state', 'm', 'state state state state state'],
  ['stejt', 'm', 'stejt stejt stejt stejt stejt'],
  ['ki', 'm', 'kog/koga kom/komu ki kim kom'],
  ['ni', 'm', 'nog/noga nom/nomu ni nim nom'],
  ...['sk', 'čk', 'šk', 'n', 'lik', 'sok', 'iš', 'v'].map(
    (stem) => [`${stem}a`, 'f', `${stem}e ${stem}oj ${stem}u ${stem}om ${stem}oj`] as const,
  ),
  ['sko', 'n', 'skog/skoga skom/skomu sko skim skom'],
  ['no', 'n', 'nog/noga nom/nomu no nim nom'],
  ['ne', 'pl', 'nih nim ne nim nim'],
  ['ke', 'pl', 'kih kim ke kim kim'],
  ['ki', 'pl', 'kih kim ke kim kim'],
];

export const inflectCroatian = agreeing(tables(NOUNS, ADJECTIVES, /[a-zčšžćđ]$/iu));

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'абвгдђежзијклмнопрстћуфхцчш'].map((cyrillic, n) => [cyrillic, [...'abvgdđežzijklmnoprstćufhcčš'][n]!]),
);
const PAIRS: Readonly<Record<string, string>> = { љ: 'lj', њ: 'nj', џ: 'dž' };
const TO_LATIN: Readonly<Record<string, string>> = { ...LETTERS, ...PAIRS };
const TO_CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(TO_LATIN).map(([cyrillic, latin]) => [latin, cyrillic]),
);

function transliterated(text: string, units: RegExp, table: Readonly<Record<string, string>>): string {
  return text.replace(units, (unit) => {
    const other = table[unit.toLowerCase()] ?? unit;
    if (unit === unit.toLowerCase()) return other;
    return other.charAt(0).toUpperCase() + other.slice(1);
  });
}
const toLatin = (text: string) => transliterated(text, /\p{Script=Cyrillic}/gu, TO_LATIN);
const toCyrillic = (text: string) => transliterated(text, /lj|nj|dž|\p{L}/giu, TO_CYRILLIC);

/** @returns a text in Cyrillic in Latin letters; none of one that is in Latin letters. */
export const inLatin = (text: string): string[] => (/\p{Script=Cyrillic}/u.test(text) ? [toLatin(text)] : []);

/** What stands in Cyrillic in the file is a name in both scripts. */
export const inflectSerbian: Inflector = (form, about) => {
  const [latin] = inLatin(form);
  if (latin === undefined) return inflectCroatian(form, about);
  return [latin, ...inflectCroatian(latin, about)].flatMap((other) => [other, toCyrillic(other)]);
};
