/** Every language there is a descriptor of, for the command line, tests and the build. Adding one is writing it and naming it here. */
import type { QuantityLanguage } from '../types.ts';
import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { bn } from './bn.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { et } from './et.ts';
import { fa } from './fa.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ka } from './ka.ts';
import { ko } from './ko.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sk } from './sk.ts';
import { sr } from './sr.ts';
import { sv } from './sv.ts';
import { sw } from './sw.ts';
import { ta } from './ta.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zhAnywhere, zhHans, zhHant, zhHongKong, zhMacau } from './zh.ts';

/** In order: the first of a script is read in texts of another script. */
export const LANGUAGES: readonly QuantityLanguage[] = [
  en,
  ar,
  fr,
  es,
  de,
  pt,
  it,
  ru,
  uk,
  bg,
  tr,
  fa,
  nl,
  sv,
  nb,
  ro,
  hr,
  sr,
  hu,
  cs,
  sk,
  da,
  el,
  fi,
  et,
  vi,
  sw,
  pl,
  he,
  id,
  zhHans,
  zhHant,
  zhHongKong,
  zhMacau,
  zhAnywhere,
  ja,
  ko,
  hi,
  ka,
  th,
  ta,
  bn,
];
