import type { Phrases, QuantityLanguage } from '../types.ts';
import { each, endings } from './forms.ts';

const ONES = 'ஒன்று இரண்டு மூன்று நான்கு ஐந்து ஆறு ஏழு எட்டு ஒன்பது'.split(' ');
const TEENS =
  'பத்து பதினொன்று|பதினோரு பன்னிரண்டு|பன்னிரெண்டு பதின்மூன்று|பதிமூன்று பதினான்கு பதினைந்து பதினாறு பதினேழு பதினெட்டு பத்தொன்பது'.split(
    ' ',
  );
/** Twenty to eighty without their ending. */
const TENS = 'இருப முப்ப நாற்ப ஐம்ப அறுப எழுப எண்ப'.split(' ');
const HUNDREDS = 'இருநூ முந்நூ|முன்னூ|முன்நூ நானூ|நாநூ ஐநூ|ஐந்நூ அறுநூ எழுநூ எண்ணூ|எண்நூ'.split(' ');
/** The sign of a vowel that melts into the consonant before it. */
const SIGNS: Record<string, string> = { ஒ: 'ொ', இ: 'ி', ஐ: 'ை', ஆ: 'ா', ஏ: 'ே', எ: 'ெ' };

/** Twenty-one: இருபத்திஒன்று, இருபத்து ஒன்று in one word, இருபத்தொன்று. */
function compound(stem: string, one: string): Phrases {
  const sign = SIGNS[one.charAt(0)];
  return `${stem}ி${one}|${stem}ு${one}${sign ? `|${stem}${sign}${one.slice(1)}` : ''}`;
}
/** Ordinals have ஆம் or ஆவது in place of the last vowel. */
const ordinalOf = (cardinal: Phrases): Phrases =>
  endings(
    cardinal
      .split('|')
      .map((word) => word.replace(/ு$/, ''))
      .join('|'),
    'ாம்|ாவது|ாவதாக',
  );

/** What a thousand melts into: இரண்டாயிரம். */
const CLIPPED: Record<number, Phrases> = {
  2: 'இரண்ட',
  3: 'மூவ|மூன்ற',
  4: 'நால|நான்க',
  5: 'ஐய|ஐந்த',
  6: 'ஆற',
  7: 'ஏழ',
  8: 'எட்ட|எண்ண',
  9: 'ஒன்பத',
  10: 'பத்த',
};
const cardinals: Record<number, Phrases> = { 0: 'பூஜ்ஜியம்|பூஜ்யம்|சுழியம்' };
const ordinals: Record<number, Phrases> = {};
const put = (value: number, cardinal: Phrases) => {
  cardinals[value] = cardinal;
  ordinals[value] = ordinalOf(cardinal);
};
for (const [at, one] of ONES.entries()) put(at + 1, one);
for (const [at, teen] of TEENS.entries()) put(at + 10, teen);
for (const [at, stem] of [...TENS.map((stem) => `${stem}த்த`), 'தொண்ணூற்ற'].entries()) {
  const value = 20 + at * 10;
  put(value, value === 90 ? 'தொண்ணூறு' : `${TENS[at]}து`);
  // Before ones of their own: இருபத்து ஒன்று.
  cardinals[value] += `|${endings(stem, 'ி|ு')}`;
  for (const [n, one] of ONES.entries()) put(value + n + 1, compound(stem, one));
  cardinals[value + 1] += `|${compound(stem, 'ஒரு')}`;
  CLIPPED[value] = value === 90 ? 'தொண்ணூற' : `${TENS[at]}த`;
}
for (const [at, stem] of HUNDREDS.entries()) {
  put((at + 2) * 100, endings(stem, 'று'));
  cardinals[(at + 2) * 100] += `|${endings(stem, 'ற்று|ற்றி')}`;
}
cardinals[900] = 'தொள்ளாயிரம்|தொள்ளாயிரத்து|தொள்ளாயிரத்தி';
cardinals[1] += '|ஒரு|ஓர்';
cardinals[2] += '|இரு|ரெண்டு';
cardinals[4] += '|நாலு';
ordinals[1] += '|முதலாம்|முதலாவது|முதலாவதாக';
ordinals[100] = 'நூறாவது|நூறாம்';
ordinals[1000] = 'ஆயிரமாவது|ஆயிரமாம்';

/** A noun that ends in a consonant, without the mark that says so: case endings begin there. */
const bare = (nouns: Phrases): Phrases => nouns.replaceAll(/்(?=\||$)/g, '');
const DOLLAR = bare('டாலர்|டொலர்');
const METRE = bare('மீட்டர்|மீற்றர்');
const KILOMETRE = `${endings('கிலோ|கிலோ ', METRE)}|கி மீ|கிமீ`;

/** Tamil; case endings are taken off what follows the first word of a number. */
export const ta: QuantityLanguage = {
  lang: 'ta',
  script: 'Taml',
  marks: { decimal: '.', group: ',', loneGroup: 'list' },
  tensAfterOnes: false,
  compounds: {
    clipped: CLIPPED,
  },
  suffixes:
    '்|்கள்|்களை|்களுக்கு|்களாக|்களில்|்களின்|்களும்|ை|ுக்கு|ுக்கும்|ில்|ின்|ாக|ும்|ான|கள்|களை|களுக்கு|களில்|யை|யில்|யாக|க்கு|ம்|த்தை|த்தில்|த்துக்கு|த்திற்கு|த்தின்|த்தால்|மாக|வை|வில்|வாக|வரை',
  joins: 'optional',
  cardinals,
  hundred: 'நூறு|நூற்று|நூற்றி',
  scales: {
    3: 'ஆயிரம்|ஆயிரத்து|ஆயிரத்தி|ாயிரம்|ாயிரத்து|ாயிரத்தி',
    5: 'லட்சம்|இலட்சம்|லட்சத்து|லட்ச',
    6: 'மில்லியன்|மில்லிய',
    7: 'கோடி|கோடியே',
    9: 'பில்லியன்|பில்லிய',
    12: 'டிரில்லியன்|டிரில்லிய|ட்ரில்லியன்',
  },
  pluralScales: {},
  bareScales: [2, 3],
  multipliers: { 12: 'டஜன்' },
  ordinals,
  ordinalSuffixes: 'வது|ஆவது|ஆம்|ம்|வதாக|ஆவதாக',
  ordinalMarks: '-',
  ordinalSigns: '.',
  cardinalSuffixes: 'க்கு|ல்|ஐ|இல்|ன்|லிருந்து',
  attachedSuffixes: 'க்கும்|க்கு|ல்|இல்|ஐ|லிருந்து',
  fractions: {
    '1/2': 'பாதி|அரை|பாதியை|பாதியில்|பாதிக்கும்',
    '1/4': 'கால்',
    '3/4': 'முக்கால்',
    '3/2': 'ஒன்றரை',
    '5/2': 'இரண்டரை',
    '7/2': 'மூன்றரை',
  },
  denominators: {},
  denominatorsBefore: {
    2: 'இரண்டில்',
    3: 'மூன்றில்',
    4: 'நான்கில்',
    5: 'ஐந்தில்',
    6: 'ஆறில்',
    8: 'எட்டில்',
    10: 'பத்தில்',
  },
  bareFractions: true,
  onlyJoined: 'கால்|அரை|இரு',
  abbreviations: { k: 3, K: 3, M: 6, G: 9 },
  moneyAbbreviations: { m: 6 },
  words: {
    and: '',
    article: 'ஒரு|ஓர்',
    of: '',
    point: 'புள்ளி',
    minus: 'மைனஸ்|கழித்தல்',
    over: '',
    outOf: '',
    part: '',
    to: 'முதல்|அல்லது|மற்றும்',
    between: '',
  },
  notNumbers: [{ word: 'ஒன்று', after: '', before: 'கூடி|சேர்ந்து|பட்ட' }],
  percent: bare('சதவீதம்|சதவிகிதம்|விழுக்காடு|சதவீத|சதவிகித|சதம்'),
  percentBefore: '',
  currencies: {
    USD: `${DOLLAR}|${each('அமெரிக்க|அமெரிக்கா', DOLLAR)}`,
    CAD: each('கனடிய|கனேடிய', DOLLAR),
    AUD: each('ஆஸ்திரேலிய', DOLLAR),
    SGD: each('சிங்கப்பூர்', DOLLAR),
    EUR: 'யூரோ',
    GBP: bare('பவுண்ட்|பவுண்டு|பவுண்டுகள்|பிரிட்டிஷ் பவுண்ட்'),
    JPY: bare('யென்|ஜப்பானிய யென்'),
    CNY: bare('யுவான்|சீன யுவான்|ரென்மின்பி'),
    RUB: bare('ரூபிள்|ரஷ்ய ரூபிள்'),
    INR: bare('ரூபாய்|ரூபா|இந்திய ரூபாய்'),
    LKR: bare('இலங்கை ரூபாய்|இலங்கை ரூபா'),
    PKR: bare('பாகிஸ்தான் ரூபாய்'),
    MYR: bare('ரிங்கிட்'),
    CHF: bare('சுவிஸ் பிராங்க்|சுவிஸ் பிராங்'),
    KRW: bare('வோன்'),
    BTC: bare('பிட்காயின்'),
  },
  moneyOrMeasure: [],
  plainCurrencies: bare('தினார்|ரியால்|பிராங்க்|பெசோ'),
  subunits: bare('பைசா|காசு|சென்ட்|சென்ட்ஸ்'),
  units: {
    kilometer: KILOMETRE,
    meter: METRE,
    centimeter: `${endings('சென்டி|சென்டி ', METRE)}|செ மீ`,
    millimeter: `${endings('மில்லி', METRE)}|மி மீ`,
    'square-kilometer': each('சதுர', KILOMETRE),
    'square-meter': each('சதுர', METRE),
    'cubic-meter': each('கன', METRE),
    'cubic-kilometer': each('கன', KILOMETRE),
    foot: 'அடி',
    inch: 'அங்குலம்|அங்குல|இன்ச்',
    mile: bare('மைல்'),
    'nautical-mile': bare('கடல் மைல்'),
    hectare: bare('ஹெக்டேர்|ஹெக்டயர்'),
    acre: bare('ஏக்கர்'),
    'metric-ton': bare('டன்|தொன்|மெட்ரிக் டன்|மெற்றிக் தொன்'),
    kilogram: bare('கிலோகிராம்|கிலோ|கிலோ கிராம்'),
    gram: bare('கிராம்'),
    barrel: bare('பீப்பாய்|பேரல்'),
    liter: bare('லிட்டர்|லீற்றர்'),
    gallon: bare('கேலன்'),
    celsius: bare('டிகிரி செல்சியஸ்|டிகிரி செல்ஸியஸ்'),
    fahrenheit: bare('டிகிரி ஃபாரன்ஹீட்'),
    degree: 'டிகிரி|பாகை',
    watt: bare('வாட்'),
    kilowatt: bare('கிலோவாட்'),
    megawatt: bare('மெகாவாட்'),
    gigawatt: bare('ஜிகாவாட்'),
    volt: bare('வோல்ட்'),
  },
  scaledUnits: {},
  calendar: {
    months: 'ஜனவரி|பிப்ரவரி|மார்ச்|ஏப்ரல்|மே|ஜூன்|ஜூலை|ஆகஸ்ட்|ஆகஸ்டு|செப்டம்பர்|அக்டோபர்|நவம்பர்|டிசம்பர்|பெப்ரவரி|ஓகஸ்ட்|ஒக்டோபர்',
    beforeYear: '',
    afterYear: 'ஆண்டு|ஆண்டில்|ஆண்டின்|ஆம்|ம்|வருடம்',
    clockAfter: 'மணிக்கு',
    clockBefore: '',
  },
};
