/** Polish: a table of endings. */
import { agreeing, type Endings, tables } from './agreement.ts';

/** Genitive, dative, accusative, instrumental, locative. */
const NOUNS: Endings = [
  ['joe', 'ma', 'joe/joego joe/joemu joe/joego joe/joem joe/joem'],
  ['y', 'ma', "y/y'ego y/y'emu y/y'ego y/y'm y/y'm"],
  ['ce', 'ma', "ce'a ce'owi ce'a ce'em ce'ie"],
  ['g', 'ma', 'ga gowi ga giem gu'],
  ['k', 'ma', 'ka kowi ka kiem ku'],
  ['dr', 'ma', 'dra drowi dra drem drze'],
  ['r', 'ma', 'ra rowi ra rem rze'],
  ['d', 'ma', 'da dowi da dem dzie'],
  ...['n', 'w', 'f', 's', 'm', 'p', 'b', 'ph'].map(
    (last) => [last, 'ma', `${last}a ${last}owi ${last}a ${last}em ${last}ie`] as const,
  ),
  ['wa', 'fa', 'wej wej wą wą wej'],
  ['ja', 'fa', 'ji ji ję ją ji'],
  ['ja', 'f', 'ji ji ję ją ji'],
  ['ia', 'f', 'ii ii ię ią ii'],
  ['ea', 'f', 'ei ei eę eą ei'],
  ['ka', 'f', 'ki ce kę ką ce'],
  ['da', 'f', 'dy dzie dę dą dzie'],
  ['ła', 'f', 'ły le łę łą le'],
  ['wa', 'f', 'wy wie wę wą wie'],
  ['na', 'f', 'ny nie nę ną nie'],
  ['ół', 'm', 'ołu ołowi ół ołem ole'],
  ['ysep', 'm', 'yspu yspowi ysep yspem yspie'],
  ['ek', 'm', 'ku kowi ek kiem ku'],
  ['k', 'm', 'ku kowi k kiem ku'],
  ['g', 'm', 'gu gowi g giem gu'],
  // Rosnieft is of either gender.
  ['eft', 'm', 'eftu/efti eftowi/efti eft eftem/eftią efcie/efti'],
  ['t', 'm', 'tu towi t tem cie'],
  ['ód', 'm', 'odu odowi ód odem odzie'],
  ['d', 'm', 'du dowi d dem dzie'],
  ['r', 'm', 'ru rowi r rem rze'],
  ['l', 'm', 'la lowi l lem lu'],
  ['sz', 'm', 'szu szowi sz szem szu'],
  ...['n', 'm', 's', 'b', 'p', 'w', 'z'].map(
    (last) => [last, 'm', `${last}u ${last}owi ${last} ${last}em ${last}ie`] as const,
  ),
  ['two', 'n', 'twa twu two twem twie'],
  ['nie', 'n', 'nia niu nie niem niu'],
  ['chiny', 'pl', 'chin chinom chiny chinami chinach'],
  ['indie', 'pl', 'indii indiom indie indiami indiach'],
  ['igrzyska', 'pl', 'igrzysk igrzyskom igrzyska igrzyskami igrzyskach'],
  ['nia', 'pl', 'ń niom nia niami niach'],
  ['ny', 'pl', 'nów nom ny nami nach'],
];

const ADJECTIVES: Endings = [
  ['ki', 'm', 'kiego kiemu ki kim kim'],
  ['y', 'm', 'ego emu y ym ym'],
  ...['sk', 'ck', 'dzk', 'elk', 'lek'].map(
    (stem) => [`${stem}a`, 'f', `${stem}iej ${stem}iej ${stem}ą ${stem}ą ${stem}iej`] as const,
  ),
  ...['n', 'ow', 'zt', 'sz'].map(
    (stem) => [`${stem}a`, 'f', `${stem}ej ${stem}ej ${stem}ą ${stem}ą ${stem}ej`] as const,
  ),
  ['skie', 'n', 'skiego skiemu skie skim skim'],
  ...['n', 'w', 'sz'].map(
    (stem) => [`${stem}e`, 'n', `${stem}ego ${stem}emu ${stem}e ${stem}ym ${stem}ym`] as const,
  ),
  ['skie', 'pl', 'skich skim skie skimi skich'],
  ['e', 'pl', 'ych ym e ymi ych'],
];

export const inflectPolish = agreeing(tables(NOUNS, ADJECTIVES, /[a-ząćęłńóśźż]$/iu));
