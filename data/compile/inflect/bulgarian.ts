/** Bulgarian has no cases; the first word of a name that is no proper one takes the article: Съветът за сигурност. */
import { byEnding, type Endings } from './agreement.ts';
import type { Inflector } from './index.ts';

/** With the article: of a masculine word as a subject and otherwise. */
const ARTICLES: Endings = [
  ['ски', 'adjective', 'ския ският'],
  ['ни', 'adjective', 'ните'],
  ['тички', 'adjective', 'тичките'],
  ['ен', 'adjective', 'ния ният'],
  ['ска', 'adjective', 'ската'],
  ['на', 'adjective', 'ната'],
  ['ша', 'adjective', 'шата'],
  ['ско', 'adjective', 'ското'],
  ['но', 'adjective', 'ното'],
  ['ия', 'noun', 'ията'],
  ['та', 'noun', 'тата'],
  ['ра', 'noun', 'рата'],
  ['ство', 'noun', 'ството'],
  ['ние', 'noun', 'нието'],
  ['ства', 'noun', 'ствата'],
  ['ния', 'noun', 'нията'],
  ['ър', 'noun', 'ъра ърът'],
  ['ъл', 'noun', 'ъла ълът'],
  ...['т', 'з', 'н', 'п', 'р', 'к', 'с', 'ц'].map((last) => [last, 'noun', `${last}а ${last}ът`] as const),
];

/** Its class `article` is for what would be a proper name: a place, a person. */
export const inflectBulgarian: Inflector = (form, { kind, inflect }) => {
  if (inflect !== undefined && inflect !== 'article')
    throw new Error(`"${inflect}" is no class of inflection: article or none`);
  if (inflect === undefined && (kind === 'person' || kind === 'place')) return [];
  const [first = '', ...rest] = form.split(' ');
  const found = byEnding(first, ARTICLES, () => true);
  return found ? found.cases.map(([article]) => [article, ...rest].join(' ')) : [];
};
