/** Czech: a table of endings. */
import { agreeing, type Endings, tables } from './agreement.ts';

/** Genitive, dative, accusative, instrumental, locative, vocative. */
const NOUNS: Endings = [
  ['y', 'ma', 'yho ymu yho ym ym y'],
  ['r', 'ma', 'ra rovi/ru ra rem rovi/ru re'],
  ...['n', 'g', 'v', 'd', 'f', 's', 'm', 'k', 'b', 'p', 'l', 't', 'h'].map(
    (last) =>
      [last, 'ma', `${last}a ${last}ovi/${last}u ${last}a ${last}em ${last}ovi/${last}u ${last}e`] as const,
  ),
  ['ová', 'fa', 'ové ové ovou ovou ové'],
  ['ja', 'fa', 'ji/je ji ju jou ji'],
  ['ie', 'fa', 'ie ii ii ií ii'],
  ['ie', 'f', 'ie ii ii ií ii'],
  ['ka', 'f', 'ky ce ku kou ce'],
  ['ňa', 'f', 'ni/ně ni/ně ňu ňou ni/ně'],
  ['ea', 'f', 'eje/ey eji/ee eu/eju eou/ejí eji/ee'],
  ['ra', 'f', 'ry ře ru rou ře'],
  ['la', 'f', 'ly le lu lou le'],
  ['a', 'f', 'y ě u ou ě'],
  ...['ost', 'ast'].map((last) => [last, 'f', `${last}i ${last}i ${last} ${last}í ${last}i`] as const),
  ['ce', 'f', 'ce ci ci cí ci'],
  ['fť', 'f', 'fti/ftě fti fť ftí fti'],
  ['l', 'm', 'lu/le lu/li l lem lu/li'],
  ...['n', 'm', 'g', 's', 'z', 'd', 't', 'p', 'r', 'b', 'v', 'k', 'f', 'ch', 'h'].map(
    (last) => [last, 'm', `${last}u ${last}u ${last} ${last}em ${last}u/${last}ě`] as const,
  ),
  ['ko', 'n', 'ka ku ko kem ku'],
  ['centrum', 'n', 'centra centru centrum centrem centru'],
  ['o', 'n', 'a u o em u/ě'],
  ['í', 'n', 'í í í ím í'],
  ['hry', 'pl', 'her hrám hry hrami hrách'],
  ['dohody', 'pl', 'dohod dohodám dohody dohodami dohodách'],
  ['ty', 'pl', 'tů tům ty ty tech'],
];

const ADJECTIVES: Endings = [
  ['ý', 'm', 'ého ému ý ým ém'],
  ...['n', 'š'].flatMap((stem) => [
    [`${stem}í`, 'm', `${stem}ího ${stem}ímu ${stem}í ${stem}ím ${stem}ím`] as const,
    [`${stem}í`, 'f', `${stem}í ${stem}í ${stem}í ${stem}í ${stem}í`] as const,
    [`${stem}í`, 'n', `${stem}ího ${stem}ímu ${stem}í ${stem}ím ${stem}ím`] as const,
    [`${stem}í`, 'pl', `${stem}ích ${stem}ím ${stem}í ${stem}ími ${stem}ích`] as const,
  ]),
  ['á', 'f', 'é é ou ou é'],
  ['é', 'n', 'ého ému é ým ém'],
  ['é', 'pl', 'ých ým é ými ých'],
];

export const inflectCzech = agreeing(tables(NOUNS, ADJECTIVES, /[a-zá-ž]$/iu));
