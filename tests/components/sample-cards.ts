/** Cards of an invented story: one of each kind, one with everything a card can have, one draft. */
import type { CardPlate, CardProps } from '../../components/props.ts';
import type { Card } from '../../data/schema.ts';
import { CHARTS, COAST } from './sample-pictures.ts';

export const STORY_DATE = '2022-02-04';

const president: Card = {
  id: 'mira-halden',
  kind: 'person',
  title: { en: 'Mira Halden', ar: 'ميرا هالدن' },
  gist: {
    en: 'President of Norland, who came to Port Lorne to sign the Harbour Accord and left with a gas contract as well.',
    ar: 'رئيسة نورلاند، جاءت إلى بورت لورن لتوقيع اتفاق الميناء وعادت ومعها عقد غاز أيضًا.',
  },
  matters: {
    en: 'She is one of the two leaders whose statement the article is about; the sentence on “no limits” is hers.',
    ar: 'هي أحد الزعيمين اللذين يدور المقال حول بيانهما، وعبارة «لا حدود» لها.',
  },
  then: [
    {
      text: {
        en: 'In her second term as president, which began in May 2020.',
        ar: 'كانت في ولايتها الرئاسية الثانية التي بدأت في مايو 2020.',
      },
      sources: ['norland-gov'],
    },
    {
      date: '2022-01-26',
      text: {
        en: 'Had said nine days earlier that Norland would sign nothing which binds it in a war.',
        ar: 'كانت قد قالت قبل تسعة أيام إن نورلاند لن توقّع شيئًا يلزمها في حرب.',
      },
      sources: ['wire', 'lorne-post'],
    },
  ],
  since: [
    {
      date: '2024-11-05',
      text: { en: 'Lost the election to Jonas Vey.', ar: 'خسرت الانتخابات أمام يوناس فاي.' },
      sources: ['norland-gov'],
    },
    {
      date: '2022-02-24',
      text: {
        en: 'Called an emergency session of parliament and put the accord on hold for ninety days.',
        ar: 'دعت البرلمان إلى جلسة طارئة وعلّقت الاتفاق تسعين يومًا.',
      },
      sources: ['wire'],
    },
    {
      date: '2023-06',
      text: {
        en: 'Was named in the port inquiry; she denies all wrongdoing.',
        ar: 'ورد اسمها في تحقيق الميناء، وهي تنفي ارتكاب أي مخالفة.',
      },
      sources: ['lorne-post', 'archive'],
    },
  ],
  asOf: '2026-01-20',
  sources: [
    {
      id: 'norland-gov',
      publisher: 'Government of Norland',
      title: 'Terms of office since 1960',
      url: 'https://example.org/terms',
      date: '2024-11-20',
      kind: 'official',
    },
    {
      id: 'wire',
      publisher: 'Northern Wire',
      title: 'Halden halts accord after night of talks',
      url: 'https://example.com/halts',
      date: '2022-02-24',
      kind: 'agency',
    },
    {
      id: 'lorne-post',
      publisher: 'بريد لورن',
      url: 'https://example.net/post',
      date: '2023-06-14',
      kind: 'news',
    },
    {
      id: 'archive',
      publisher: 'Open Archive',
      date: '2023',
      kind: 'copy',
      of: 'Report of the port inquiry, volume II',
    },
  ],
  ties: [
    {
      to: 'harbour-accord',
      line: { en: 'Signed it for Norland on 4 February 2022.', ar: 'وقّعته عن نورلاند في 4 فبراير 2022.' },
    },
    {
      to: 'sea-league',
      line: {
        en: 'Norland is a member; she chaired it in 2021.',
        ar: 'نورلاند عضو فيها، وقد ترأستها هي عام 2021.',
      },
    },
    { to: 'port-lorne', line: { en: 'Where the summit was held.', ar: 'حيث عُقدت القمة.' } },
  ],
  checks: [
    {
      quote: 'الرئيسة هالدين وقعت الاتفاق في غانا',
      says: {
        en: 'That the accord was signed in Ghana.',
        ar: 'إن الاتفاق وُقّع في غانا.',
      },
      record: {
        en: 'It was signed in Port Lorne; the translation took the name of the hall for a country.',
        ar: 'وُقّع في بورت لورن، وقد حسبت الترجمة اسم القاعة اسم بلد.',
      },
      slip: 'translation',
      sources: ['wire'],
    },
  ],
  names: { en: ['Mira Halden', 'Halden'], ar: ['ميرا هالدن', 'هالدن'], ru: ['Мира Хальден'] },
};

export const accord: Card = {
  id: 'harbour-accord',
  kind: 'treaty',
  title: { en: 'Harbour Accord', ar: 'اتفاق الميناء' },
  gist: {
    en: 'Opens the ports of two neighbours to each other’s ships and says nothing of defence.',
    ar: 'يفتح موانئ جارين أمام سفن كل منهما، ولا يذكر الدفاع بشيء.',
  },
  matters: { en: 'The paper the summit was called for.', ar: 'الوثيقة التي عُقدت القمة من أجلها.' },
  then: [{ text: { en: 'Signed that morning.', ar: 'وُقّع صباح ذلك اليوم.' }, sources: ['text'] }],
  asOf: '2026-01-20',
  sources: [{ id: 'text', publisher: 'Treaty Series of Lorne', date: '2022', kind: 'official' }],
  ties: [
    { to: 'mira-halden', line: { en: 'Signed it.', ar: 'وقّعته.' } },
    { to: 'no-such-card', line: { en: 'Replaced the pact of 1961.', ar: 'حلّ محل ميثاق 1961.' } },
  ],
  names: { en: ['Harbour Accord'], ar: ['اتفاق الميناء'] },
};

/** A draft: gist and ties, no facts yet. */
export const league: Card = {
  id: 'sea-league',
  kind: 'organisation',
  draft: true,
  title: { en: 'Sea League', ar: 'رابطة البحار' },
  gist: {
    en: 'Club of eleven coastal states that settles quarrels over fish, cables and shipping lanes.',
    ar: 'نادٍ يضم إحدى عشرة دولة ساحلية ويسوّي الخلافات على الأسماك والكابلات وممرات الملاحة.',
  },
  ties: [{ to: 'mira-halden', line: { en: 'Chaired it in 2021.', ar: 'ترأستها عام 2021.' } }],
  names: { en: ['Sea League', 'SL'], ar: ['رابطة البحار'], zh: ['海洋联盟'] },
};

const small = (id: string, kind: Card['kind'], en: string, ar: string, gist: Card['gist']): Card => ({
  id,
  kind,
  draft: true,
  title: { en, ar },
  gist,
  names: { en: [en], ar: [ar] },
});

/** A figure with a chart: the sources of its sample series are its own. */
export const trade: Card = {
  ...small('trade-40-bn', 'figure', '40 billion crowns of trade', '40 مليار كراون من التجارة', {
    en: 'What the two neighbours bought from each other in 2021.',
    ar: 'ما اشتراه الجاران أحدهما من الآخر عام 2021.',
  }),
  chart: CHARTS.years,
  ties: [{ to: 'mira-halden', line: { en: 'She gave the figure.', ar: 'هي من ذكر الرقم.' } }],
  sources: [
    { id: 'customs', publisher: 'Customs of Lorne', date: '2025', kind: 'official' },
    { id: 'daily', publisher: 'Lorne Daily', date: '2022-02-04', kind: 'news' },
  ],
};

/** An event of several days, tied to one long before and one after the story's day. */
export const regatta: Card = {
  ...small('winter-regatta', 'event', 'Winter regatta', 'سباق الشتاء', {
    en: 'Sailing races off Port Lorne that opened on the day of the signing.',
    ar: 'سباقات شراعية قبالة بورت لورن افتتحت يوم التوقيع.',
  }),
  when: { start: '2022-02-04', end: '2022-02-20' },
  ties: [
    { to: 'great-floods', line: { en: 'Put off the first one.', ar: 'أجّلت السباق الأول.' } },
    { to: 'mira-halden', line: { en: 'Opened it.', ar: 'افتتحته.' } },
  ],
};

const floods: Card = {
  ...small(
    'great-floods',
    'event',
    'The great floods on both sides of the strait',
    'الفيضانات الكبرى على ضفتي المضيق',
    {
      en: 'A winter of floods.',
      ar: 'شتاء من الفيضانات.',
    },
  ),
  when: { start: '1998-11', end: '1999-02' },
};

export const port: Card = {
  ...small('port-lorne', 'place', 'Port Lorne', 'بورت لورن', {
    en: 'Capital of Lorne, on the strait that both neighbours need.',
    ar: 'عاصمة لورن، على المضيق الذي يحتاج إليه الجاران.',
  }),
  coordinates: { lat: 39.94, lon: -16.41 },
  map: COAST,
  ties: [{ to: 'winter-regatta', line: { en: 'Sailed off its coast.', ar: 'أقيم قبالة ساحلها.' } }],
};

export const cards: readonly Card[] = [
  president,
  accord,
  league,
  trade,
  small('harbour-summit', 'event', 'Harbour summit', 'قمة الميناء', {
    en: 'Four hours of talks in Port Lorne on 4 February 2022.',
    ar: 'أربع ساعات من المحادثات في بورت لورن في 4 فبراير 2022.',
  }),
  port,
  small('jonas-vey', 'person', 'Jonas Vey', 'يوناس فاي', {
    en: 'Opposition leader in Norland.',
    ar: 'زعيم المعارضة في نورلاند.',
  }),
];

export const plates: ReadonlyMap<string, CardPlate> = new Map(
  [...cards, regatta, floods].map((card) => [card.id, card]),
);

const ignore = () => {};

/** Props of a card on an Arabic page, to be overridden where a test cares. */
export function cardProps(overrides: Partial<CardProps> = {}): CardProps {
  return {
    card: president,
    lang: 'en',
    plates,
    storyDate: STORY_DATE,
    mention: { text: 'هالدن', lang: 'ar', why: [{ rule: 'full', detail: 'ميرا هالدن' }] },
    chips: [],
    offHost: 'news.example.org',
    onOpen: ignore,
    onBack: ignore,
    onLanguage: ignore,
    onOff: ignore,
    onClose: ignore,
    ...overrides,
  };
}
