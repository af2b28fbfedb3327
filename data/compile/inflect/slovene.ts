/** Slovene: a table of endings. */
import { agreeing, type Endings, tables } from './agreement.ts';

/** Genitive, dative, accusative, instrumental, locative. */
const NOUNS: Endings = [
  ['joe', 'ma', 'joeja joeju joeja joejem joeju'],
  ['y', 'ma', 'yja yju yja yjem yju'],
  ['i', 'ma', 'ija iju ija ijem iju'],
  // Biden is declined with and without its second vowel.
  ['en', 'ma', 'na/ena nu/enu na/ena nom/enom nu/enu'],
  ['er', 'ma', 'ra/erja ru/erju ra/erja rom/erjem ru/erju'],
  ['r', 'ma', 'rja/ra rju/ru rja/ra rjem/rom rju/ru'],
  ...['n', 'g', 'v', 'd', 'f', 's', 'm', 'k', 'b', 'p', 'l', 't', 'h'].map(
    (last) => [last, 'ma', `${last}a ${last}u ${last}a ${last}om ${last}u`] as const,
  ),
  ['a', 'fa', 'e i o o i'],
  ['a', 'f', 'e i o o i'],
  ['ter', 'm', 'tra tru ter trom tru'],
  ['elj', 'm', 'lja lju elj ljem lju'],
  ...['n', 'g', 'v', 'd', 'f', 's', 'm', 'k', 'r', 'b', 'p', 'l', 't', 'z', 'h'].map(
    (last) => [last, 'm', `${last}a ${last}u ${last} ${last}om ${last}u`] as const,
  ),
  ['o', 'n', 'a u o om u'],
  ['je', 'n', 'ja ju je jem ju'],
  ['države', 'pl', 'držav državam države državami državah'],
  ['igre', 'pl', 'iger igram igre igrami igrah'],
  ['i', 'pl', 'ov om e i ih'],
];

const ADJECTIVES: Endings = [
  ['i', 'm', 'ega emu i im em'],
  ...['sk', 'šk', 'n', 'lik', 'sok', 'v'].map(
    (stem) => [`${stem}a`, 'f', `${stem}e ${stem}i ${stem}o ${stem}o ${stem}i`] as const,
  ),
  ['sko', 'n', 'skega skemu sko skim skem'],
  ['no', 'n', 'nega nemu no nim nem'],
  ['i', 'pl', 'ih im e imi ih'],
  ['e', 'pl', 'ih im e imi ih'],
];

export const inflectSlovene = agreeing(tables(NOUNS, ADJECTIVES, /[a-zčšžćđ]$/iu));
