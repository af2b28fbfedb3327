import type { QuantityLanguage } from '../types.ts';

/** 1 to 99: every one a word of its own. */
const SMALL =
  'एक,दो,तीन,चार,पाँच,छह|छः|छ|छे|छै,सात,आठ,नौ,दस,ग्यारह,बारह,तेरह,चौदह,पंद्रह|पन्द्रह|पन्दरह,सोलह,सत्रह|सतरह|सत्तरह,अठारह|अट्ठारह,उन्नीस,बीस,' +
  'इक्कीस|इकीस,बाईस|बाइस,तेईस|तेइस,चौबीस,पच्चीस|पचीस,छब्बीस,सत्ताईस|सत्ताइस,अट्ठाईस|अट्ठाइस|अठाईस|अठाइस,उनतीस|उन्तीस|उनत्तीस,तीस,' +
  'इकतीस|इकत्तीस|इक्कतीस,बत्तीस,तैंतीस|तेंतीस|तैतीस,चौंतीस|चौतीस,पैंतीस|पैतीस,छत्तीस,सैंतीस|सैतीस,अड़तीस,उनतालीस|उन्तालीस|उनचालीस,चालीस,' +
  'इकतालीस|इकतालिस,बयालीस|बियालीस|ब्यालीस,तैंतालीस|तेतालीस|तैतालीस,चौवालीस|चवालीस|चौंवालीस|चौआलीस,पैंतालीस|पैतालीस,छियालीस|छयालीस,सैंतालीस|सैतालीस,अड़तालीस,उनचास|उन्चास,पचास,' +
  'इक्यावन|इकावन,बावन,तिरपन|तिरेपन|तरेपन,चौवन|चव्वन,पचपन,छप्पन,सत्तावन,अट्ठावन|अठावन,उनसठ,साठ,' +
  'इकसठ|एकसठ,बासठ,तिरसठ|तिरेसठ|तरेसठ,चौंसठ|चौसठ,पैंसठ|पैसठ,छियासठ|छयासठ,सड़सठ|सरसठ,अड़सठ,उनहत्तर|उनहतर,सत्तर,' +
  'इकहत्तर|इकत्तर,बहत्तर,तिहत्तर,चौहत्तर,पचहत्तर|पिचहत्तर,छिहत्तर|छियत्तर,सतहत्तर,अठहत्तर,उनासी|उन्यासी,अस्सी,' +
  'इक्यासी,बयासी|बियासी,तिरासी|तेरासी,चौरासी,पचासी,छियासी,सत्तासी|सतासी,अट्ठासी|अठासी,नवासी,नब्बे,' +
  'इक्यानवे|इक्यानबे,बानवे|बानबे,तिरानवे|तिरानबे,चौरानवे|चौरानबे,पचानवे|पंचानवे|पंचानबे|पिचानवे,छियानवे|छियानबे,सत्तानवे|सत्तानबे,अट्ठानवे|अट्ठानबे|अठानवे,निन्यानवे|निन्यानबे';

/** What writers leave out or write otherwise: the dot under a letter, the moon that marks a nasal vowel. */
const spelled = (list: string): string =>
  [
    ...new Set(
      list
        .split('|')
        .flatMap((form) => [
          form,
          ...[form, form.replaceAll('ँ', 'ं'), form.replaceAll('ँ', '')].flatMap((one) => [
            one,
            one.normalize('NFD').replaceAll('\u093c', ''),
          ]),
        ]),
    ),
  ].join('|');

const each = (stems: string, endings: string, joint = ''): string =>
  stems
    .split('|')
    .flatMap((stem) => endings.split('|').map((ending) => stem + joint + ending))
    .join('|');

/** Makes an ordinal of a cardinal, by gender and case. */
const ORDINAL = 'वाँ|वीं|वें|वा|वी|वे';
const SCALES: Record<number, string> = {
  3: spelled('हज़ार'),
  5: 'लाख',
  6: 'मिलियन',
  7: spelled('करोड़'),
  9: 'अरब|बिलियन',
  11: 'खरब',
  12: 'ट्रिलियन',
  13: 'नील',
  15: 'पद्म',
};

const cardinals: Record<number, string> = { 0: spelled('शून्य|सिफ़र|ज़ीरो') };
const ordinals: Record<number, string> = { 100: spelled(each('सौ', ORDINAL)) };
for (const [i, list] of SMALL.split(',').entries()) {
  cardinals[i + 1] = spelled(list);
  ordinals[i + 1] = spelled(each(list, ORDINAL));
}
for (const [exponent, list] of Object.entries(SCALES))
  ordinals[10 ** Number(exponent)] = spelled(each(list, ORDINAL));
Object.assign(ordinals, {
  1: spelled(`${ordinals[1]}|पहला|पहली|प्रथम|फ़र्स्ट`),
  2: `${ordinals[2]}|दूसरा|दूसरी|दूसरे|द्वितीय`,
  3: `${ordinals[3]}|तीसरा|तीसरी|तीसरे|तृतीय`,
  4: `${ordinals[4]}|चौथा|चौथी|चौथे|चतुर्थ`,
  6: spelled(`${ordinals[6]}|छठा|छठी|छठे|छठवाँ|छठवीं|छठवें|छठाँ`),
});

const KILOMETRES = 'किलोमीटर|किमी|कि मी|किलो मीटर|कि.मी';
const METRES = 'मीटर';
const FEET = spelled('फ़ुट|फ़ीट');
const SQUARE = spelled('वर्ग|स्क्वायर|स्क्वेयर');
const CUBIC = 'घन|क्यूबिक';
const POUNDS = 'पाउंड|पाउण्ड|पौंड';
const DOLLARS = 'डॉलर|डालर|डॉलरों';

/** Hindi, with lakh and crore, the quarters of counting (सवा, साढ़े, पौने) and every number to a hundred. */
export const hi: QuantityLanguage = {
  lang: 'hi',
  script: 'Deva',
  marks: { decimal: '.', group: ',', loneGroup: 'list' },
  tensAfterOnes: false,
  joins: 'optional',
  cardinals,
  hundred: 'सौ',
  scales: SCALES,
  pluralScales: {},
  bareScales: [0, 2, 3, 5, 6, 7, 9, 11, 12],
  multipliers: { 12: 'दर्जन|डज़न|डजन', 20: spelled('कोड़ी') },
  ordinals,
  ordinalSuffixes: `${spelled(ORDINAL)}|ला|ली|ले|रा|री|रे|था|थी|थे|ठा|ठी|ठे`,
  fractions: {
    '1/2': 'आधा|आधी|आधे',
    '3/2': spelled('डेढ़'),
    '5/2': spelled('ढाई|अढ़ाई'),
    '3/4': 'पौन',
    '1/3': 'तिहाई',
    '1/4': 'चौथाई|पाव',
  },
  denominators: { 2: 'आधा', 3: 'तिहाई', 4: 'चौथाई' },
  addends: { '1/4': 'सवा', '1/2': spelled('साढ़े'), '-1/4': 'पौने' },
  bareFractions: true,
  abbreviations: { k: 3, K: 3, M: 6, B: 9, bn: 9, mn: 6 },
  moneyAbbreviations: { m: 6, b: 9, cr: 7, Cr: 7 },
  words: {
    and: 'और|एवं|व',
    article: '',
    of: '',
    point: 'दशमलव|पॉइंट|प्वाइंट|पॉइन्ट',
    minus: 'माइनस|ऋण|ऋणात्मक|निगेटिव|नेगेटिव',
    over: 'बटा|बटे|बटी',
    outOf: '',
    overOrdinal: 'का|के|की',
    part: '',
    to: 'से|और|या|तक',
    between: '',
  },
  // "शून्य से 15 डिग्री नीचे" is a temperature below zero.
  notNumbers: [{ word: 'शून्य', after: '', before: 'से' }],
  percent: spelled('प्रतिशत|फ़ीसदी|फ़ीसद|परसेंट|पर्सेंट|का प्रतिशत|प्रतिशत अंक|प्रतिशत अंकों|फ़ी सदी'),
  percentBefore: '',
  currencies: {
    INR: spelled('रुपये|रुपए|रुपया|रुपयों|रूपये|रूपए|रूपया|रूपयों|रुपयें|भारतीय रुपये|भारतीय रुपया|भारतीय रुपए'),
    PKR: each('पाकिस्तानी', 'रुपये|रुपए|रुपया', ' '),
    LKR: each('श्रीलंकाई', 'रुपये|रुपए|रुपया', ' '),
    NPR: each('नेपाली', 'रुपये|रुपए|रुपया', ' '),
    USD: `${DOLLARS}|${each('अमेरिकी|अमरीकी|यूएस|यू एस', DOLLARS, ' ')}`,
    CAD: each('कनाडाई|कैनेडियन|कनाडा', DOLLARS, ' '),
    AUD: each('ऑस्ट्रेलियाई|आस्ट्रेलियाई', DOLLARS, ' '),
    NZD: each('न्यूज़ीलैंड|न्यूजीलैंड', DOLLARS, ' '),
    HKD: each('हांगकांग|हाँगकाँग|हॉन्गकॉन्ग|हांग कांग|हॉन्ग कॉन्ग', DOLLARS, ' '),
    SGD: each('सिंगापुर', DOLLARS, ' '),
    TWD: each('ताइवान|नए ताइवान', DOLLARS, ' '),
    EUR: 'यूरो',
    GBP: `${each('ब्रिटिश', POUNDS, ' ')}|पाउंड स्टर्लिंग|स्टर्लिंग|स्टर्लिंग पाउंड`,
    EGP: each('मिस्र|मिस्री|इजिप्शियन', POUNDS, ' '),
    JPY: 'येन|जापानी येन',
    CNY: 'कुआई|युआन|चीनी युआन|रेनमिनबी|रॅन्मिन्बी|आरएमबी',
    RUB: 'रूबल|रूसी रूबल|रुबल',
    BYN: 'बेलारूसी रूबल',
    UAH: 'रिव्निया|यूक्रेनी रिव्निया|हिरवन्या',
    KRW: 'वॉन|वोन|दक्षिण कोरियाई वॉन|कोरियाई वॉन',
    KZT: 'टेंगे|तेंगे',
    CHF: spelled('स्विस फ़्रैंक|स्विस फ्रांक'),
    FRF: spelled('फ़्रांसीसी फ़्रैंक|फ़्रेंच फ़्रैंक'),
    SEK: 'स्वीडिश क्रोना|स्वीडिश क्रोनर',
    NOK: 'नॉर्वेजियन क्रोन|नार्वेजियन क्रोनर|नॉर्वेजियन क्रोनर',
    DKK: 'डेनिश क्रोन|डेनिश क्रोनर',
    CZK: 'चेक कोरुना',
    PLN: 'ज़्लॉटी|पोलिश ज़्लॉटी|ज़्लोटी',
    TRY: 'लीरा|तुर्की लीरा|लिरा|तुर्की लिरा',
    ILS: 'शेकेल|इज़राइली शेकेल',
    SAR: 'सऊदी रियाल',
    IRR: 'ईरानी रियाल',
    QAR: 'कतरी रियाल',
    AED: 'दिरहम|यूएई दिरहम',
    KWD: 'कुवैती दीनार',
    IQD: 'इराकी दीनार',
    JOD: 'जॉर्डन दीनार',
    BDT: 'टका|बांग्लादेशी टका',
    THB: 'बात|बाट|थाई बात',
    MYR: 'रिंगित|रिंगिट|मलेशियाई रिंगित',
    IDR: 'इंडोनेशियाई रुपिया|रुपिया',
    VND: 'डोंग|वियतनामी डोंग',
    PHP: 'फिलीपीन पेसो|फिलीपींस पेसो',
    MXN: 'मैक्सिकन पेसो',
    BRL: 'रियल|ब्राज़ीलियाई रियल|ब्राजीलियाई रियल|रीएल',
    ZAR: 'रैंड|रांड|दक्षिण अफ्रीकी रैंड',
    DEM: 'जर्मन मार्क|ड्यूश मार्क|डॉयचे मार्क|मार्क',
    CRC: 'कोलोन',
    LAK: 'किप',
    PAB: 'बाल्बोआ|बलबोआ',
    PYG: 'गुआरानी',
    HNL: 'लेम्पिरा',
    VES: 'बोलिवर',
    NGN: 'नायरा|नाइरा',
    GHS: 'सेडी',
    ZMW: 'क्वाचा',
    AOA: 'क्वान्ज़ा',
    BWP: 'पुला',
    ETB: 'बिर्र',
    GEL: 'लारी',
    AMD: 'द्राम',
    AZN: 'मनात',
    RON: 'ल्यू|लेउ|रोमानियाई ल्यू',
    HRK: 'कूना',
    KHR: 'रिएल|रियेल',
    MMK: 'क्यात',
    AFN: 'अफगानी',
    ISK: 'आइसलैंडिक क्रोना',
    MNT: 'तुगरिक',
    FIM: 'फ़िन्निश मार्का|फिनिश मार्का|मार्का',
    ESP: 'पेसेटा|पसेटा|स्पेनिश पेसेटा',
    ITL: 'इटालियन लीरा|इतालवी लीरा',
    NLG: 'डच गिल्डर',
    HUF: 'फोरिंट|फ़ोरिंट',
    BTC: 'बिटकॉइन|बिटकॉइन्स',
  },
  moneyOrMeasure: [{ words: POUNDS, money: 'GBP', measure: 'pound' }],
  plainCurrencies: spelled('फ़्रैंक|फ्रांक|पेसो|क्रोना|क्रोनर|क्रोन|दीनार|रियाल|गिल्डर'),
  subunits: 'पैसे|पैसा|सेंट|सेन्ट|सेंट्स|पेंस|पेनी|कोपेक',
  units: {
    kilometer: KILOMETRES,
    meter: METRES,
    centimeter: 'सेंटीमीटर|सेमी|से मी|सेन्टीमीटर',
    millimeter: 'मिलीमीटर|मिमी|मि मी',
    decimeter: 'डेसीमीटर',
    micrometer: 'माइक्रोमीटर',
    nanometer: 'नैनोमीटर',
    picometer: 'पिकोमीटर|पीएम',
    mile: 'मील|मीलों',
    'nautical-mile': 'समुद्री मील|नॉटिकल मील',
    foot: FEET,
    inch: 'इंच|इन्च',
    yard: 'गज|यार्ड',
    'light-year': 'प्रकाश वर्ष',
    'square-kilometer': each(SQUARE, KILOMETRES, ' '),
    'square-meter': each(SQUARE, METRES, ' '),
    'square-foot': each(SQUARE, FEET, ' '),
    'square-mile': each(SQUARE, 'मील', ' '),
    hectare: 'हेक्टेयर|हैक्टेयर',
    acre: spelled('एकड़'),
    'cubic-meter': each(CUBIC, METRES, ' '),
    'cubic-foot': each(CUBIC, FEET, ' '),
    'cubic-kilometer': each(CUBIC, 'किलोमीटर|किमी', ' '),
    'cubic-centimeter': each(CUBIC, 'सेंटीमीटर|सेमी', ' '),
    kilogram: 'किलोग्राम|किलो|किग्रा|कि ग्रा|केजी',
    gram: 'ग्राम',
    milligram: 'मिलीग्राम|मिग्रा',
    'metric-ton': 'टन|मीट्रिक टन|मेट्रिक टन',
    ounce: 'औंस|आउंस',
    carat: 'कैरेट',
    barrel: 'बैरल|बैरेल',
    liter: 'लीटर|लिटर',
    milliliter: 'मिलीलीटर|मिली|मिलि|एमएल',
    gallon: 'गैलन',
    celsius: 'डिग्री सेल्सियस|डिग्री सेंटीग्रेड|सेल्सियस|डिग्री सी',
    fahrenheit: spelled('डिग्री फ़ारेनहाइट|डिग्री फ़ैरनहाइट|फ़ारेनहाइट'),
    degree: 'डिग्री|अंश',
    'kilometer-per-hour': each(KILOMETRES, 'प्रति घंटा|प्रति घंटे|प्रतिघंटा', ' '),
    'mile-per-hour': each('मील', 'प्रति घंटा|प्रति घंटे', ' '),
    'meter-per-second': 'मीटर प्रति सेकंड',
    knot: 'नॉट|समुद्री मील प्रति घंटा',
    watt: 'वाट',
    kilowatt: 'किलोवाट',
    megawatt: 'मेगावाट|मेगावॉट',
    gigawatt: 'गीगावाट|गीगावॉट',
    'kilowatt-hour': 'किलोवाट घंटा|किलोवाट घंटे',
    volt: 'वोल्ट',
    hertz: spelled('हर्ट्ज़'),
    megahertz: spelled('मेगाहर्ट्ज़'),
    gigahertz: spelled('गीगाहर्ट्ज़'),
    kilobyte: 'किलोबाइट|केबी',
    megabyte: 'मेगाबाइट|एमबी',
    gigabyte: 'गीगाबाइट|जीबी',
    terabyte: 'टेराबाइट|टीबी',
    horsepower: 'अश्वशक्ति|हॉर्सपावर',
  },
  scaledUnits: {},
  calendar: {
    months: spelled('जनवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर'),
    beforeYear: 'सन|सन्|वर्ष|साल|ई',
    clockAfter: 'बजे|बजकर|बज',
    clockBefore: '',
  },
};
