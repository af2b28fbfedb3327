/** Slovak: a table of endings. */
import { agreeing, type Endings, tables } from './agreement.ts';

/** Genitive, dative, accusative, instrumental, locative. */
const NOUNS: Endings = [
  ['y', 'ma', 'yho ymu yho ym ym'],
  ...['n', 'g', 'v', 'd', 'f', 's', 'm', 'k', 'r', 'b', 'p', 'l', 't', 'h'].map(
    (last) => [last, 'ma', `${last}a ${last}ovi ${last}a ${last}om ${last}ovi`] as const,
  ),
  ['ová', 'fa', 'ovej ovej ovú ovou ovej'],
  ['ia', 'fa', 'ie ii iu iou ii'],
  ['ia', 'f', 'ie ii iu iou ii'],
  ['ea', 'f', 'ey ei eu eou ei'],
  ['ňa', 'f', 'ne ni ňu ňou ni'],
  ['a', 'f', 'y e u ou e'],
  ['eľ', 'm', 'ľa ľu eľ ľom li'],
  ...['g', 'k', 'ch', 'h'].map(
    (last) => [last, 'm', `${last}u ${last}u ${last} ${last}om ${last}u`] as const,
  ),
  ...['n', 'm', 's', 'z', 'd', 't', 'p', 'r', 'b', 'v', 'f', 'l'].map(
    (last) => [last, 'm', `${last}u ${last}u ${last} ${last}om ${last}e/${last}u`] as const,
  ),
  ['ť', 'f', 'te ti ť ťou ti'],
  ['centrum', 'n', 'centra centru centrum centrom centre'],
  ['stvo', 'n', 'stva stvu stvo stvom stve'],
  ['o', 'n', 'a u o om u'],
  ['ie', 'n', 'ia iu ie ím í'],
  ['hry', 'pl', 'hier hrám hry hrami hrách'],
  ['dohody', 'pl', 'dohôd dohodám dohody dohodami dohodách'],
  ['ty', 'pl', 'tov tom ty tmi toch'],
];

const ADJECTIVES: Endings = [
  ['ý', 'm', 'ého ému ý ým om'],
  ['sky', 'm', 'skeho skemu sky skym skom'],
  ['á', 'f', 'ej ej ú ou ej'],
  ['ska', 'f', 'skej skej sku skou skej'],
  ['é', 'n', 'ého ému é ým om'],
  ['é', 'pl', 'ých ým é ými ých'],
  ['ske', 'pl', 'skych skym ske skymi skych'],
];

export const inflectSlovak = agreeing(tables(NOUNS, ADJECTIVES, /[a-zá-žľĺŕ]$/iu));
