import type { Language } from './descriptor.ts';

/** Endings of case as vowels and consonants before them want them. Plurals and -дық/-лық make people and adjectives of a name. */
const CASES = [
  ...['ның', 'нің', 'дың', 'дің', 'тың', 'тің'],
  ...['ға', 'ге', 'қа', 'ке', 'на', 'не'],
  ...['ны', 'ні', 'ды', 'ді', 'ты', 'ті', 'н'],
  ...['да', 'де', 'та', 'те', 'нда', 'нде'],
  ...['дан', 'ден', 'тан', 'тен', 'нан', 'нен'],
  ...['мен', 'бен', 'пен'],
  // Somebody's, and then one of the above: Ресейдің Мәскеуінде.
  ...['ы', 'і', 'сы', 'сі'],
];
/** What is in the place, what is the owner's. */
const ATTRIBUTES = [
  'дағы',
  'дегі',
  'тағы',
  'тегі',
  'ндағы',
  'ндегі',
  'нікі',
  'дікі',
  'тікі',
  'ша',
  'ше',
  'дай',
  'дей',
  'тай',
  'тей',
];

export const kazakh: Language = {
  tag: 'kk',
  families: ['cyrl'],
  // Russian has the last two as well, and comes first where a text has no other of these.
  letters: 'әғқңөұүһіыэ',
  enclitics: { any: [], safeOnly: [...CASES, ...ATTRIBUTES] },
};
