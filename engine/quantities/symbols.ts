/** Signs that mean the same in every language: currency signs, ISO 4217 codes, SI and common unit symbols. */
import type { Attachment } from './attachments.ts';

/** Currency signs; a bare dollar is the American one, a bare pound the British, ¥ the Japanese yen. */
const CURRENCY_SIGNS: Record<string, string> = {
  $: 'USD',
  '＄': 'USD',
  US$: 'USD',
  'US $': 'USD',
  'us $': 'USD',
  us$: 'USD',
  'U.S.$': 'USD',
  'U.S. $': 'USD',
  'U.S $': 'USD',
  'u.s $': 'USD',
  'u.s. $': 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '￡': 'GBP',
  '¥': 'JPY',
  '￥': 'JPY',
  '₽': 'RUB',
  '₴': 'UAH',
  '₺': 'TRY',
  '₹': 'INR',
  '₩': 'KRW',
  '₪': 'ILS',
  '₫': 'VND',
  '₱': 'PHP',
  '₸': 'KZT',
  '₾': 'GEL',
  '₼': 'AZN',
  '₦': 'NGN',
  '฿': 'THB',
  '₮': 'MNT',
  '₭': 'LAK',
  '₡': 'CRC',
  '₲': 'PYG',
  '₵': 'GHS',
  '₿': 'BTC',
  '﷼': 'IRR',
  '৳': 'BDT',
  '៛': 'KHR',
  C$: 'CAD',
  'C $': 'CAD',
  'c $': 'CAD',
  c$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  HK$: 'HKD',
  'HK $': 'HKD',
  hk$: 'HKD',
  'hk $': 'HKD',
  NZ$: 'NZD',
  NT$: 'TWD',
  S$: 'SGD',
  R$: 'BRL',
  MX$: 'MXN',
  'CN¥': 'CNY',
  'JP¥': 'JPY',
  'RMB¥': 'CNY',
  元: 'CNY',
  円: 'JPY',
  zł: 'PLN',
  Kč: 'CZK',
  Ft: 'HUF',
  kr: '',
  Rs: 'INR',
  'Rs.': 'INR',
  RM: 'MYR',
  Rp: 'IDR',
  'L.E': 'EGP',
  'L.E.': 'EGP',
  'l.e.': 'EGP',
  RMB: 'CNY',
  rmb: 'CNY',
  '€ur': 'EUR',
  usd: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
  cny: 'CNY',
  rub: 'RUB',
};

/** ISO 4217, but for three codes that are English words in capitals: ALL, SOS, TOP. */
const ISO_4217 =
  'AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY CNH COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SRD SSP STN SVC SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL BTC'.split(
    ' ',
  );

/** Currencies whose code may stand before the dollar sign: NZD$, mxn$. */
const DOLLARS = 'ARS AUD BRL CAD CLP COP HKD MXN NZD SGD TWD USD'.split(' ');

/** Currencies that business reports write in millions: MUSD. */
const MILLIONS_OF = ['USD', 'EUR', 'GBP', 'AUD', 'CAD', 'CHF', 'SEK', 'NOK', 'DKK'];

/** Signs of hundredths of a currency. */
const CENTS = ['¢', '￠'];

const UNIT_SYMBOLS: Record<string, string> = {
  'km kms Km KM ㎞': 'kilometer',
  m: 'meter',
  dm: 'decimeter',
  'cm ㎝': 'centimeter',
  'mm ㎜': 'millimeter',
  'μm µm ㎛': 'micrometer',
  'nm ㎚': 'nanometer',
  mi: 'mile',
  '′': 'foot',
  "″ ''": 'inch',
  ft: 'foot',
  'yd yds': 'yard',
  'km² km2 sq.km ㎢': 'square-kilometer',
  'm² m2 ㎡': 'square-meter',
  'cm² cm2 ㎠': 'square-centimeter',
  'ha ㏊': 'hectare',
  'm³ m3 ㎥': 'cubic-meter',
  'km³ km3 ㎦': 'cubic-kilometer',
  'cm³ cm3 ㎤ ㏄': 'cubic-centimeter',
  'kg Kg KG kgs ㎏': 'kilogram',
  g: 'gram',
  'mg ㎎': 'milligram',
  'μg µg mcg ㎍': 'microgram',
  t: 'metric-ton',
  'lb lbs': 'pound',
  oz: 'ounce',
  'L l ℓ': 'liter',
  'ml mL ㎖': 'milliliter',
  gal: 'gallon',
  'bbl bbls': 'barrel',
  '°C ℃ ºC': 'celsius',
  '°F ℉': 'fahrenheit',
  '°': 'degree',
  rad: 'radian',
  'km/h km/hr kph kmph kmh km/sa km/u км/ч км/год كم/س كلم/س': 'kilometer-per-hour',
  mph: 'mile-per-hour',
  'm/s ㎧ м/с م/ث': 'meter-per-second',
  kn: 'knot',
  W: 'watt',
  'kW ㎾': 'kilowatt',
  'MW ㎿': 'megawatt',
  GW: 'gigawatt',
  kWh: 'kilowatt-hour',
  KB: 'kilobyte',
  kB: 'kilobyte',
  MB: 'megabyte',
  GB: 'gigabyte',
  TB: 'terabyte',
  Mb: 'megabit',
  Gb: 'gigabit',
  Hz: 'hertz',
  'kHz ㎑': 'kilohertz',
  'MHz ㎒': 'megahertz',
  'GHz ㎓': 'gigahertz',
  ppm: 'permillion',
  hp: 'horsepower',
  V: 'volt',
  'kV ㎸': 'kilovolt',
};

const PERCENT_SIGNS = ['%', '٪', '％', '﹪'];

/** By first character, longest first. */
export const SYMBOLS: ReadonlyMap<string, readonly (readonly [string, Attachment])[]> = table([
  ...PERCENT_SIGNS.map((sign): [string, Attachment] => [sign, { kind: 'percent' }]),
  ...CENTS.map((sign): [string, Attachment] => [sign, { kind: 'money', hundredth: true }]),
  ...money(),
  ...Object.entries(UNIT_SYMBOLS).flatMap(([list, unit]) =>
    list.split(' ').map((symbol): [string, Attachment] => [symbol, { kind: 'measure', unit }]),
  ),
]);

/** Currency signs and codes by their last character: what may stand before a number. */
export const SIGNS_BEFORE: ReadonlyMap<string, readonly (readonly [string, Attachment])[]> = table(
  money(),
  -1,
);

function money(): [string, Attachment][] {
  return [
    ...Object.entries(CURRENCY_SIGNS).map(([sign, unit]): [string, Attachment] => [
      sign,
      unit === '' ? { kind: 'money' } : { kind: 'money', unit },
    ]),
    ...ISO_4217.map((code): [string, Attachment] => [code, { kind: 'money', unit: code }]),
    ...DOLLARS.flatMap((code): [string, Attachment][] =>
      [code, code.toLowerCase()].map((written) => [`${written}$`, { kind: 'money', unit: code }]),
    ),
    ...MILLIONS_OF.map((code): [string, Attachment] => [
      `M${code}`,
      { kind: 'money', unit: code, exponent: 6 },
    ]),
  ];
}

function table(entries: [string, Attachment][], at = 0): Map<string, [string, Attachment][]> {
  const found = new Map<string, [string, Attachment][]>();
  for (const entry of entries) {
    const key = entry[0].at(at) ?? '';
    const list = found.get(key);
    if (list) list.push(entry);
    else found.set(key, [entry]);
  }
  for (const list of found.values()) list.sort((a, b) => b[0].length - a[0].length);
  return found;
}
