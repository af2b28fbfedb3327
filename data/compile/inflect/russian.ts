/** Russian: nouns by russian-nouns-js, adjectives and plurals by a table; see agreement.ts. */
import RussianNouns from 'russian-nouns-js';
import { agreeing, byEnding, type Cases, type Endings, type Gender, isAbbreviation } from './agreement.ts';

const CYRILLIC = /[а-яё]$/iu;
const engine = new RussianNouns.Engine();
const { Case, Gender: Of } = RussianNouns;
const CASES = [Case.GENITIVE, Case.DATIVE, Case.ACCUSATIVE, Case.INSTRUMENTAL, Case.PREPOSITIONAL];
const GENDERS = { m: Of.MASCULINE, f: Of.FEMININE, n: Of.NEUTER };

/** Names on a hard consonant of their own, which are declined as nouns and not as Путин and Габуев are. */
const SURNAME = /(?:тин|ев|ов|ова)$/u;
/** An ending `о`, `е`, `и`, `у`, `э` of a foreign name stands as it is. */
const INDECLINABLE = /[оеиуэю]$/iu;

const PLURALS: Endings = [
  ['игры', 'pl', 'игр играм игры играми играх'],
  ['гарантии', 'pl', 'гарантий гарантиям гарантии гарантиями гарантиях'],
  ['санкции', 'pl', 'санкций санкциям санкции санкциями санкциях'],
  ['ия', 'pl', 'ий иям ия иями иях'],
  ['ты', 'pl', 'тов там ты тами тах'],
];

const ADJECTIVES: Endings = [
  ['ний', 'm', 'него нему ний ним нем'],
  ['кий', 'm', 'кого кому кий ким ком'],
  ['ий', 'm', 'его ему ий им ем'],
  ['ый', 'm', 'ого ому ый ым ом'],
  ['ой', 'm', 'ого ому ой ым ом'],
  ['няя', 'f', 'ней ней нюю ней ней'],
  ['большая', 'f', 'большой большой большую большой большой'],
  ['шая', 'f', 'шей шей шую шей шей'],
  ...['к', 'н', 'в', 'л', 'д', 'р', 'м'].map(
    (stem) => [`${stem}ая`, 'f', `${stem}ой ${stem}ой ${stem}ую ${stem}ой ${stem}ой`] as const,
  ),
  ['нее', 'n', 'него нему нее ним нем'],
  ['ое', 'n', 'ого ому ое ым ом'],
  ['ние', 'pl', 'них ним ние ними них'],
  ['кие', 'pl', 'ких ким кие кими ких'],
  ['ые', 'pl', 'ых ым ые ыми ых'],
];

function genderOf(word: string): Exclude<Gender, 'pl'> | undefined {
  if (/[ая]$/u.test(word)) return 'f';
  if (/(?:ие|ство|ние)$/u.test(word)) return 'n';
  return /[бвгджзклмнпрстфхцчшщйь]$/u.test(word) ? 'm' : undefined;
}

function decline(word: string, gender: Exclude<Gender, 'pl'>, isPerson: boolean): Cases {
  const lemma = {
    text: word,
    gender: GENDERS[gender],
    animate: isPerson,
    surname: isPerson && SURNAME.test(word),
  };
  // Москвою, beside Москвой, is verse.
  return CASES.map((of) => engine.decline(lemma, of).slice(0, 1));
}

export const inflectRussian = agreeing({
  script: CYRILLIC,
  noun: (word, told, isPerson) => {
    if (told === 'pl') {
      const found = byEnding(word, PLURALS, () => true);
      return found && { gender: 'pl', cases: found.cases };
    }
    // A woman's name on a consonant stays as it is.
    if (isPerson && (INDECLINABLE.test(word) || (told === 'f' && !/[ая]$/u.test(word)))) return undefined;
    const gender = told ?? genderOf(word);
    if (gender === undefined || isAbbreviation(word)) return undefined;
    return { gender, cases: decline(word, gender, isPerson) };
  },
  adjective: (word, gender) => byEnding(word, ADJECTIVES, (of) => of === gender)?.cases,
});
