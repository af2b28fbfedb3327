/** Invented charts, one of each form, and an invented coast; their sources are those of the sample card that shows them. */
import type { Chart, ChartForm, LocatorMap } from '../../data/schema.ts';

const unit = { en: 'billion crowns', ar: 'مليار كراون' };
const source = 'customs';
const by = (en: string, ar: string) => ({ label: { en, ar }, source });
const year = (at: string, value: number) => ({ at, value, source });

export const CHARTS: { [F in ChartForm]: Extract<Chart, { form: F }> } = {
  years: {
    form: 'years',
    title: { en: 'Trade between the two, by year', ar: 'التجارة بين البلدين بحسب السنة' },
    unit,
    marks: [
      {
        kind: 'article',
        value: 40,
        at: '2021',
        label: { en: 'As the article has it', ar: 'كما جاء في المقال' },
        sources: ['daily'],
      },
      {
        kind: 'record',
        value: 46.9,
        at: '2021',
        label: { en: 'As customs counted', ar: 'كما أحصت الجمارك' },
        sources: ['customs'],
      },
      { kind: 'goal', value: 150, label: { en: 'Goal', ar: 'الهدف' }, sources: ['daily', 'customs'] },
      { kind: 'contract', value: 142, label: { en: 'Contract of 2014', ar: 'عقد 2014' }, sources: ['daily'] },
    ],
    rows: [
      year('2010', 15.45),
      year('2011', 19.25),
      // 2012 is not known: a gap.
      year('2013', 29.21),
      year('2014', 35.28),
      { ...year('2015', 28), note: { en: 'reckoned', ar: 'محسوبة' } },
      year('2016', 29.52),
      year('2017', 34.07),
      year('2018', 37.06),
      year('2019', 40.75),
      year('2020', 37.76),
      year('2021', 46.89),
      year('2022', 90.27),
      year('2023', 140.11),
      year('2024', 144.81),
      year('2025', 128.1),
    ],
  },
  steps: {
    form: 'steps',
    title: { en: 'Meetings of the two leaders so far', ar: 'عدد لقاءات الزعيمين حتى كل تاريخ' },
    unit: { en: 'meetings', ar: 'عدد اللقاءات' },
    marks: [],
    rows: [
      year('2021-12-15', 37),
      year('2022-02-04', 38),
      year('2023-10-18', 42),
      year('2024-05-16', 43),
      year('2024-12-27', 45),
    ],
  },
  ranges: {
    form: 'ranges',
    title: { en: 'Ships off the strait, by who counted', ar: 'السفن قبالة المضيق بحسب من أحصاها' },
    unit: { en: 'ships', ar: 'عدد السفن' },
    marks: [
      { kind: 'article', value: 130000, label: { en: 'The article', ar: 'المقال' }, sources: ['daily'] },
    ],
    rows: [
      {
        at: '2021-12-05',
        low: 94000,
        high: 94000,
        ...by('Lorne’s defence ministry', 'وزارة الدفاع في لورن'),
      },
      {
        at: '2022-01-28',
        low: 112000,
        high: 130000,
        ...by('Lorne: at anchor / with those under way', 'لورن: الراسية / مع المبحرة'),
      },
      { at: '2022-02-13', low: 130000, ...by('A Norland official', 'مسؤول من نورلاند') },
      { at: '2022-02-18', low: 169000, high: 190000, ...by('Norland to the League', 'نورلاند أمام الرابطة') },
      { at: '2022-02-20', high: 150000, ...by('The harbour office', 'مكتب الميناء') },
    ],
  },
  bars: {
    form: 'bars',
    title: { en: 'Oil a year, before and after', ar: 'النفط سنوياً قبل وبعد' },
    unit: { en: 'million tonnes a year', ar: 'مليون طن سنوياً' },
    marks: [
      {
        kind: 'contract',
        value: 11,
        label: { en: 'Contract: 11 a year', ar: 'العقد: 11 سنوياً' },
        sources: ['daily'],
      },
    ],
    rows: [
      { value: 10, ...by('On the terms of 2022', 'وفق شروط 2022') },
      { value: 12.5, ...by('On the terms of 2025', 'وفق شروط 2025') },
    ],
  },
  vote: {
    form: 'vote',
    title: { en: 'How the council voted', ar: 'كيف صوّت المجلس' },
    marks: [],
    rows: [
      ...(
        [
          ['Aldland', 'ألدلاند'],
          ['Brenia', 'برينيا'],
          ['Corvia', 'كورفيا'],
          ['Denmar', 'دنمار'],
          ['Estmark', 'إستمارك'],
          ['Farrow', 'فارو'],
          ['Gotha', 'غوتا'],
          ['Halland', 'هالاند'],
          ['Iberra', 'إيبيرا'],
          ['Jutmark', 'يوتمارك'],
        ] as const
      ).map(([en, ar]) => ({ group: 'for' as const, ...by(en, ar) })),
      { group: 'against', ...by('Norland', 'نورلاند') },
      { group: 'against', ...by('Lorne', 'لورن') },
      { group: 'abstained', ...by('Marra', 'مارا') },
      { group: 'abstained', ...by('Ondria', 'أوندريا') },
      { group: 'abstained', ...by('Pellia', 'بيليا') },
    ],
  },
};

/** A strait between two lands. */
export const COAST: LocatorMap = {
  viewBox: '0 0 680 380',
  path: 'm-8-8h300l30 90-40 60 20 70-90 50-20 126h-200zm696 0v396h-260l-10-120 50-60-20-90 60-50-10-76z',
  x: 340,
  y: 190,
};
