import { describe, expect, it } from 'vitest';
import { checkNumbers } from '../../../data/compile/check/numbers.ts';
import { FIGURE, lineOf, PERSON, problemsOf, swap } from '../dossier.ts';

/** What is said of one text in two languages. */
const saidOf = (en: string, ar: string): string[] =>
  checkNumbers([{ card: 'x', name: 'gist', file: 'x.yaml', line: 1, text: { en, ar } }]).map(
    ({ reason }) => reason,
  );

describe('numbers and dates in two languages', () => {
  it.each([
    ['Trade was $146.9 billion.', 'بلغت التجارة 146.9 مليار دولار.'],
    ['It fell to $228 billion, from $244 billion.', 'تراجعت إلى 228 مليار دولار بعد 244 ملياراً.'],
    ['Up a third, or 35%.', 'بزيادة الثلث، أي 35%.'],
    ['Three ships and twenty sailors', 'ثلاث سفن وعشرون بحاراً'],
    ['Two ships came twice.', 'جاءت السفينتان مرتين.'],
    ['The 11th summit, in the third year', 'القمة الـ11 في السنة الثالثة'],
    ['On 4 February and 7 May 2022', 'في 4 فبراير و7 مايو 2022'],
    ['From 1997 to May 2022 it may be.', 'من 1997 إلى مايو 2022 ربما.'],
    ['At 9:30 on 8 July', 'في 8 يوليو الساعة 9:30'],
    ['In 4,209 km', 'في 4209 كيلومترات'],
  ])('are the same: %s', (en, ar) => {
    expect(saidOf(en, ar)).toEqual([]);
  });

  it.each([
    ['It was 146.9.', 'كانت 146.', '146.9 in English and 146 in Arabic'],
    ['In February 2022', 'في مارس 2022', 'February in English and مارس in Arabic'],
    ['On 4 February', 'في 5 فبراير', '4 in English and 5 in Arabic'],
    ['In 2021', 'في 2022', '2021 in English and 2022 in Arabic'],
    ['Three ships', 'سفن', 'Three in English and nothing for it in Arabic'],
    ['Ships', 'ثلاث سفن', 'nothing for it in English and ثلاث in Arabic'],
    ['Up 35%', 'بزيادة 35', '35% in English and 35 in Arabic'],
    ['For $10', 'مقابل 10 يورو', '$10 in English and 10 يورو in Arabic'],
    ['In 10 of 10', 'في 10', '10 in English and nothing for it in Arabic'],
    ['3 million', '3 مليارات', '3 million in English and 3 مليارات in Arabic'],
  ])('differ: %s', (en, ar, differences) => {
    expect(saidOf(en, ar)).toEqual([`"gist" says ${differences}`]);
  });

  it.each([
    ['the title', 'title: {en: Anna Lind,', 'title: {en: Anna Lind 7,'],
    ['the gist', 'gist: {en: Mayor of', 'gist: {en: Mayor of 7'],
    ['why it matters', 'She signed., ar: وقعت.', 'She signed 7., ar: وقعت.'],
    ['a fact', 'She had signed before.', 'She had signed 7 before.'],
    ['a tie', 'She signed it.', 'She signed it on 7.'],
  ])('are compared in %s of a card', async (_what, from, to) => {
    const text = swap(PERSON, from, to);
    expect(await problemsOf({ 'people/anna-lind.yaml': text })).toEqual([
      {
        file: 'people/anna-lind.yaml',
        line: lineOf(text, '7'),
        reason: expect.stringContaining('says 7 in English and nothing for it in Arabic'),
      },
    ]);
  });

  it('are compared in a record check and in a chart, to the labels of its rows', async () => {
    const chart = `matters: {en: M, ar: م}
chart:
  form: bars
  title: {en: Boats of 7, ar: قوارب}
  unit: {en: boats, ar: قارب}
  series: boats
  marks:
    - {kind: record, value: 1, label: {en: On 7, ar: سجل}, sources: [gazette]}
checks:
  - {quote: x, says: {en: '7', ar: ب}, record: {en: '7', ar: ب}, slip: fact, sources: [gazette]}
sources:
  - {id: gazette, publisher: Gazette, date: 2021, kind: news}
`;
    const problems = await problemsOf({
      'figures/boats-40.yaml': FIGURE + chart,
      'series/boats.csv': 'at,value,low,high,en,ar,group,source\n,40,,,On 7,يوم,,gazette\n',
    });
    expect(problems.map(({ file, reason }) => `${file} ${/^"[^"]*"/.exec(reason)}`)).toEqual([
      'figures/boats-40.yaml "chart.title"',
      'figures/boats-40.yaml "chart.marks.0.label"',
      'figures/boats-40.yaml "checks.0.says"',
      'figures/boats-40.yaml "checks.0.record"',
      'series/boats.csv "row"',
    ]);
  });
});
