/** Which of the languages the reader was handed a text is read in, and which beside it. */
import { primaryTag } from '../languages/tags.ts';
import { NO_WORDS } from './blank.ts';
import type { QuantityLanguage } from './types.ts';

/** How much of a text is looked at to tell its script. UTF-16 units. */
const GLANCE = 500;

/** Scripts by a letter that gives them away, the narrower first: kana are Japanese, Han alone is Chinese. */
const LETTERS: readonly (readonly [script: string, letter: RegExp])[] = [
  ['Arab', /\p{Script=Arabic}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Taml', /\p{Script=Tamil}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Kore', /\p{Script=Hangul}/u],
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Hans', /\p{Script=Han}/u],
];

/** .NET names for the two ways of writing Chinese, which BCP 47 does not know. */
const LEGACY: Readonly<Record<string, string>> = { chs: 'Hans', cht: 'Hant' };

interface Tag {
  /** Well-formed BCP 47. */
  lang: string;
  primary: string;
  /** As declared, else the one the language is mostly written in there (zh-TW: Hant). */
  script: string | undefined;
  /** As declared, else the one most of its writers live in. */
  region: string | undefined;
}

/** Understands tags as pages write them: `zh-TW`, `zh_chs`, `pt_BR`. Undefined for what says nothing. */
function parseTag(declared: string | undefined): Tag | undefined {
  const lang = declared
    ?.trim()
    .replaceAll('_', '-')
    .replace(/(?<=-)ch[st]\b/i, (legacy) => LEGACY[legacy.toLowerCase()]!);
  try {
    const { language, region, script } = new Intl.Locale(lang ?? 'und').maximize();
    return lang === undefined || /^und\b/i.test(lang)
      ? undefined
      : { lang, primary: language, region, script };
  } catch {
    return undefined;
  }
}

/** Whether a tag says what language a text is in: neither `und` nor what is no tag does. */
export const namesLanguage = (lang: string): boolean => parseTag(lang) !== undefined;

/** Common letters that only one of the two ways of writing Chinese has. */
const TRADITIONAL = /[國會個這說時為們與關長業發過學進選舉對開來員軍戰產萬億條總統東車門問間議電話達邊際雙]/u;
const SIMPLIFIED = /[国会个这说时为们与关长业发过学进选举对开来员军战产万亿条总统东车门问间议电话达边际双]/u;
/** Chinese in traditional letters, of no one place: 001 is the world (UN M49). */
const TRADITIONAL_ANYWHERE = 'zh-Hant-001';

/** The tag of Chinese that names neither script nor place, with the script where the letters show it; others as they are. */
export function withScript(lang: string | undefined, text: string): string | undefined {
  if (lang !== 'zh') return lang;
  const glance = text.slice(0, GLANCE);
  return TRADITIONAL.test(glance) && !SIMPLIFIED.test(glance) ? TRADITIONAL_ANYWHERE : lang;
}

/** The language a tag names, where it has several that of its region, then of its script; undefined where none was handed. */
function named(
  languages: readonly QuantityLanguage[],
  { primary, region, script }: Tag,
): QuantityLanguage | undefined {
  const name = primaryTag(primary);
  const own = languages.filter(({ lang }) => lang.split('-')[0] === name);
  return (
    own.find(({ lang }) => lang === `${name}-${region}`) ??
    own.find(({ lang }) => lang === `${name}-${script}`) ??
    own.find((language) => language.script === script) ??
    own[0]
  );
}

function byScript(languages: readonly QuantityLanguage[], text: string): QuantityLanguage | undefined {
  const glance = text.slice(0, GLANCE);
  const scripts = LETTERS.filter(([, letter]) => letter.test(glance)).map(([script]) => script);
  for (const script of [...scripts, 'Latn']) {
    const found = languages.find((language) => language.script === script);
    if (found) return found;
  }
  return languages[0];
}

/** The marks of a tag as CLDR has them. */
function marksOf(lang: string): QuantityLanguage['marks'] {
  const parts = new Intl.NumberFormat(lang, { useGrouping: 'always', numberingSystem: 'latn' } as const)
    .formatToParts(1234567.5)
    .map(({ type, value }) => [type, value] as const);
  const marks = new Map(parts);
  return { decimal: marks.get('decimal') ?? '.', group: marks.get('group') ?? ',', loneGroup: 'decimal' };
}

/** A language that was not handed: its digits are read by its own marks. */
const unknown = ({ lang, script = 'Zyyy' }: Tag): QuantityLanguage => ({
  ...NO_WORDS,
  lang,
  script,
  marks: marksOf(lang),
});

/** The language as it is written in the tag's region, where that has other marks: 1.5 in Mexico is 1,5 in Spain. */
function inRegion(language: QuantityLanguage, { lang, region }: Tag): QuantityLanguage {
  if (!language.regionalMarks || region === undefined) return language;
  const marks = marksOf(lang);
  return marks.decimal === language.marks.decimal
    ? language
    : { ...language, lang: `${language.lang}-${region}`, marks };
}

/** Scripts that write numbers with the same characters: words of one of them are read at a time. */
const HAN = new Set(['Hans', 'Hant', 'Jpan', 'Hani']);
const shared = (script: string): string => (HAN.has(script) ? 'Hani' : script);

/**
 * @param lang BCP 47, or nothing: then the script of the text decides
 * @returns the language whose marks hold, and after it the first handed of each other script
 */
export function chooseLanguages(
  languages: readonly QuantityLanguage[],
  text: string,
  lang: string | undefined,
): QuantityLanguage[] {
  const tag = parseTag(lang);
  const own = tag && named(languages, tag);
  const main = tag ? (own ? inRegion(own, tag) : unknown(tag)) : byScript(languages, text);
  const first = main ?? unknown({ lang: 'en', primary: 'en', region: undefined, script: 'Latn' });
  const scripts = new Set([first.script, ...(first.alsoIn ?? [])].map(shared));
  const others = languages.filter(
    ({ script }) => !scripts.has(shared(script)) && scripts.add(shared(script)),
  );
  return [first, ...others];
}
