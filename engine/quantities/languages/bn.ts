import type { Phrases, QuantityLanguage } from '../types.ts';
import { each, endings } from './forms.ts';

/** Zero to ninety-nine, a word each. */
const CARDINALS =
  'শূন্য|জিরো এক|একটি|একটা|একজন দুই|দু|দুটি|দুটো|দুইটি|দুজন|দুইজন তিন|তিনটি|তিনটা|তিনজন চার|চারটি|চারটা|চারজন পাঁচ|পাঁচটি|পাঁচটা|পাঁচজন ছয়|ছয়টি|ছয়টা|ছয়জন সাত|সাতটি|সাতটা|সাতজন আট|আটটি|আটটা|আটজন নয়|নয়টি|নয়টা|নয়জন দশ|দশটি|দশটা|দশজন এগারো|এগার বারো তেরো চৌদ্দ|চোদ্দ পনেরো|পনের ষোলো|ষোল সতেরো|সতের আঠারো|আঠার উনিশ|ঊনিশ বিশ|কুড়ি একুশ বাইশ তেইশ চব্বিশ পঁচিশ ছাব্বিশ সাতাশ আটাশ|আঠাশ ঊনত্রিশ|উনত্রিশ ত্রিশ|তিরিশ একত্রিশ বত্রিশ তেত্রিশ চৌত্রিশ পঁয়ত্রিশ ছত্রিশ সাঁইত্রিশ আটত্রিশ ঊনচল্লিশ|উনচল্লিশ চল্লিশ একচল্লিশ বিয়াল্লিশ তেতাল্লিশ চুয়াল্লিশ পঁয়তাল্লিশ ছেচল্লিশ সাতচল্লিশ আটচল্লিশ ঊনপঞ্চাশ|উনপঞ্চাশ পঞ্চাশ একান্ন বায়ান্ন|বাহান্ন তিপ্পান্ন চুয়ান্ন পঞ্চান্ন ছাপ্পান্ন সাতান্ন আটান্ন ঊনষাট|উনষাট ষাট একষট্টি বাষট্টি তেষট্টি চৌষট্টি পঁয়ষট্টি ছেষট্টি সাতষট্টি আটষট্টি ঊনসত্তর|উনসত্তর সত্তর একাত্তর বাহাত্তর তিয়াত্তর চুয়াত্তর পঁচাত্তর ছিয়াত্তর সাতাত্তর আটাত্তর ঊনআশি|উনআশি|ঊনাশি আশি একাশি বিরাশি তিরাশি চুরাশি পঁচাশি ছিয়াশি সাতাশি আটাশি|অষ্টাশি ঊননব্বই|উননব্বই নব্বই একানব্বই বিরানব্বই তিরানব্বই চুরানব্বই পঁচানব্বই ছিয়ানব্বই সাতানব্বই আটানব্বই নিরানব্বই'.split(
    ' ',
  );
const ORDINALS =
  'প্রথম দ্বিতীয় তৃতীয় চতুর্থ পঞ্চম ষষ্ঠ সপ্তম অষ্টম নবম দশম একাদশ দ্বাদশ ত্রয়োদশ চতুর্দশ পঞ্চদশ ষোড়শ সপ্তদশ অষ্টাদশ ঊনবিংশ|উনবিংশ বিংশ একবিংশ'.split(
    ' ',
  );

/** Letters with a dot below, as one character and as two: both are typed. */
const DOTTED = { য়: '\u09df', ড়: '\u09dc', ঢ়: '\u09dd' };
function spelt(words: Phrases): Phrases {
  const apart = words.replaceAll(/[\u09dc\u09dd\u09df]/g, (letter) => letter.normalize('NFD'));
  let whole = apart;
  for (const [two, one] of Object.entries(DOTTED)) whole = whole.replaceAll(two.normalize('NFD'), one);
  return whole === apart ? apart : `${apart}|${whole}`;
}

const cardinals: Record<number, Phrases> = {};
const ordinals: Record<number, Phrases> = { 100: 'শততম', 1000: 'হাজারতম' };
for (const [value, words] of CARDINALS.entries()) {
  cardinals[value] = spelt(words);
  if (value > 9) ordinals[value] = spelt(endings(words, 'তম'));
}
for (const [at, words] of ORDINALS.entries())
  ordinals[at + 1] = `${spelt(endings(words, '|বার|বারের'))}${ordinals[at + 1] ? `|${ordinals[at + 1]}` : ''}`;
for (const [at, ones] of 'এক দুই|দু তিন চার পাঁচ ছয় সাত আট নয়'.split(' ').entries())
  cardinals[(at + 1) * 100] = spelt(endings(ones, 'শ|শো|শত'));
const hundred = `শ|শো|শত|${cardinals[100]}`;
cardinals[100] = '';

const DOLLAR = 'ডলার';
const METRE = 'মিটার';
const KILOMETRE = 'কিলোমিটার|কিমি|কি মি|কিলোমিটা';

/** Bengali; case endings are taken off what follows the first word of a number. */
export const bn: QuantityLanguage = {
  lang: 'bn',
  script: 'Beng',
  marks: { decimal: '.', group: ',', loneGroup: 'list' },
  tensAfterOnes: false,
  suffixes: spelt('ের|র|ে|তে|কে|য়|রও|েরও|েরও বেশি|টি|টির|গুলো'),
  joins: 'optional',
  cardinals,
  hundred,
  scales: {
    3: 'হাজার',
    5: 'লাখ|লক্ষ',
    6: 'মিলিয়ন|মিলিয়ন',
    7: 'কোটি',
    9: 'বিলিয়ন|বিলিয়ন',
    12: 'ট্রিলিয়ন|ট্রিলিয়ন',
  },
  pluralScales: {},
  bareScales: [],
  multipliers: { 12: 'ডজন' },
  ordinals,
  ordinalSuffixes: spelt('তম|ম|য়|র্থ|ষ্ঠ|তমবার'),
  ordinalMarks: '-',
  cardinalSuffixes: 'টি|টা|জন|এর|এ|তে',
  attachedSuffixes: 'টি|টির|টিতে|টা|জন|জনের|জনকে',
  fractions: {
    '1/2': 'আধা|অর্ধেক|অর্ধেকের|অর্ধেকই',
    '3/2': spelt('দেড়'),
    '5/2': spelt('আড়াই'),
  },
  denominators: {
    3: spelt('তৃতীয়াংশ|তৃতীয়াংশের|তৃতীয়াংশই'),
    4: 'চতুর্থাংশ|চতুর্থাংশের',
    5: 'পঞ্চমাংশ|পঞ্চমাংশের',
    6: 'ষষ্ঠাংশ',
    8: 'অষ্টমাংশ',
    10: 'দশমাংশ|দশমাংশের',
  },
  addends: { '1/2': spelt('সাড়ে'), '1/4': spelt('সোয়া|সওয়া'), '-1/4': 'পৌনে' },
  bareFractions: true,
  // নয় is "is not" as well, and দু is two only before a hundred.
  onlyJoined: spelt('নয়|দু|আধা'),
  abbreviations: { k: 3, K: 3, M: 6, G: 9 },
  moneyAbbreviations: { m: 6 },
  words: {
    and: '',
    article: 'এক|একটি|একটা|একজন',
    of: '',
    point: 'দশমিক',
    minus: 'মাইনাস|ঋণাত্মক',
    over: '',
    outOf: '',
    part: '',
    to: 'থেকে|ও|বা|কিংবা|হতে',
    between: '',
  },
  notNumbers: [
    { word: 'এক', after: '', before: 'সঙ্গে|সাথে|দিকে|পর্যায়ে|সময়|দিন' },
    { word: 'প্রথম', after: '', before: 'আলো' },
  ],
  percent: 'শতাংশ|পারসেন্ট|শতাংশ পয়েন্ট|ভাগ',
  percentBefore: 'শতকরা',
  currencies: {
    USD: `${DOLLAR}|${each('মার্কিন|আমেরিকান|ইউএস', DOLLAR)}`,
    CAD: each('কানাডিয়ান|কানাডীয়', DOLLAR),
    AUD: each('অস্ট্রেলীয়|অস্ট্রেলিয়ান', DOLLAR),
    EUR: 'ইউরো',
    GBP: 'পাউন্ড|পাউন্ড স্টার্লিং|ব্রিটিশ পাউন্ড',
    JPY: 'ইয়েন|জাপানি ইয়েন',
    CNY: 'ইউয়ান|চীনা ইউয়ান|রেনমিনবি',
    RUB: 'রুবল|রুশ রুবল',
    INR: 'রুপি|রুপী|ভারতীয় রুপি',
    PKR: 'পাকিস্তানি রুপি',
    BDT: 'টাকা',
    CHF: 'সুইস ফ্রাঁ',
    TRY: 'লিরা|তুর্কি লিরা',
    SAR: 'সৌদি রিয়াল',
    IRR: 'ইরানি রিয়াল',
    KWD: 'কুয়েতি দিনার',
    AED: 'দিরহাম',
    KRW: 'ওন',
    BTC: 'বিটকয়েন',
  },
  moneyOrMeasure: [],
  plainCurrencies: 'দিনার|রিয়াল|ফ্রাঁ|পেসো',
  subunits: 'পয়সা|সেন্ট|পেনি|পেন্স',
  units: {
    kilometer: KILOMETRE,
    meter: METRE,
    centimeter: 'সেন্টিমিটার|সেমি',
    millimeter: 'মিলিমিটার|মিমি',
    'square-kilometer': `${each('বর্গ', KILOMETRE)}|${endings('বর্গ', KILOMETRE)}`,
    'square-meter': 'বর্গ মিটার|বর্গমিটার',
    'cubic-meter': 'ঘন মিটার|ঘনমিটার|কিউবিক মিটার|কিউবিকমিটার',
    foot: 'ফুট',
    inch: 'ইঞ্চি',
    yard: 'গজ',
    mile: 'মাইল',
    'nautical-mile': 'নটিক্যাল মাইল|নৌ মাইল',
    hectare: 'হেক্টর',
    acre: 'একর',
    'metric-ton': 'টন|মেট্রিক টন',
    kilogram: 'কিলোগ্রাম|কেজি|কিলো',
    gram: 'গ্রাম',
    ounce: 'আউন্স',
    barrel: 'ব্যারেল',
    liter: 'লিটার',
    gallon: 'গ্যালন',
    celsius: 'ডিগ্রি সেলসিয়াস|ডিগ্রী সেলসিয়াস',
    fahrenheit: 'ডিগ্রি ফারেনহাইট',
    degree: 'ডিগ্রি|ডিগ্রী',
    'kilometer-per-hour': 'কিলোমিটার প্রতি ঘণ্টা',
    watt: 'ওয়াট',
    kilowatt: 'কিলোওয়াট',
    megawatt: 'মেগাওয়াট',
    gigawatt: 'গিগাওয়াট',
    volt: 'ভোল্ট',
  },
  scaledUnits: {},
  calendar: {
    months: endings(
      'জানুয়ারি|জানুয়ারী|ফেব্রুয়ারি|ফেব্রুয়ারী|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|আগষ্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর',
      '|ের|র|ে|তে',
    ),
    beforeYear: 'সাল|খ্রিস্টাব্দ',
    afterYear: 'সাল|সালে|সালের|সালেই|খ্রিস্টাব্দ|খ্রিষ্টাব্দে|এর|এ',
    clockAfter: '',
    clockBefore: '',
  },
};
