/**
 * Every language that can be read, for the build and the command line: what ships of a descriptor goes with the packed
 * index. In order: the first of a script is what a text in it is read as when nothing tells otherwise.
 */
import { arabic } from './arabic.ts';
import { armenian } from './armenian.ts';
import { bengali } from './bengali.ts';
import { bulgarian } from './bulgarian.ts';
import { chinese } from './chinese.ts';
import { common } from './common.ts';
import { croatian } from './croatian.ts';
import { czech } from './czech.ts';
import { danish } from './danish.ts';
import type { Language } from './descriptor.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { estonian } from './estonian.ts';
import { finnish } from './finnish.ts';
import { french } from './french.ts';
import { georgian } from './georgian.ts';
import { german } from './german.ts';
import { greek } from './greek.ts';
import { hebrew } from './hebrew.ts';
import { hindi } from './hindi.ts';
import { hungarian } from './hungarian.ts';
import { indonesian } from './indonesian.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { kazakh } from './kazakh.ts';
import { korean } from './korean.ts';
import { norwegian } from './norwegian.ts';
import { persian } from './persian.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { romanian } from './romanian.ts';
import { russian } from './russian.ts';
import { serbian } from './serbian.ts';
import { slovak } from './slovak.ts';
import { slovene } from './slovene.ts';
import { spanish } from './spanish.ts';
import { swahili } from './swahili.ts';
import { swedish } from './swedish.ts';
import { tamil } from './tamil.ts';
import { thai } from './thai.ts';
import { turkish } from './turkish.ts';
import { ukrainian } from './ukrainian.ts';
import { urdu } from './urdu.ts';
import { vietnamese } from './vietnamese.ts';

export const LANGUAGES: readonly Language[] = [
  english,
  arabic,
  russian,
  ukrainian,
  chinese,
  french,
  spanish,
  german,
  portuguese,
  italian,
  turkish,
  persian,
  japanese,
  korean,
  hindi,
  polish,
  dutch,
  czech,
  romanian,
  greek,
  hebrew,
  indonesian,
  vietnamese,
  swedish,
  danish,
  norwegian,
  finnish,
  hungarian,
  bulgarian,
  serbian,
  croatian,
  slovene,
  slovak,
  estonian,
  georgian,
  kazakh,
  armenian,
  thai,
  urdu,
  bengali,
  tamil,
  swahili,
  common,
];
