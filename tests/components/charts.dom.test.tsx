import { describe, expect, test, vi } from 'vitest';
import { Card } from '../../components/card/Card.tsx';
import { Chart } from '../../components/charts/Chart.tsx';
import { rangeIn } from '../../components/charts/range.ts';
import { yearOf } from '../../components/charts/scale.ts';
import { wordsIn } from '../../components/words/index.ts';
import type { Chart as ChartData, ChartForm, TextLanguage } from '../../data/schema.ts';
import { emulateMedia } from '../media.ts';
import { click, mount, textOf, the } from './mounting.ts';
import { cardProps, STORY_DATE, trade } from './sample-cards.ts';
import { CHARTS } from './sample-pictures.ts';

const FORMS = Object.keys(CHARTS) as ChartForm[];

const show = (chart: ChartData, lang: TextLanguage = 'en') =>
  mount(<Card {...cardProps({ lang, card: { ...trade, chart } })} />);

/** The table as text: one list of cells a row. */
const tableOf = (place: ParentNode) =>
  [...place.querySelectorAll('.chart tbody tr')].map((row) => [...row.children].map(textOf));

const box = (place: ParentNode, selector: string) =>
  place.querySelector<SVGGraphicsElement>(selector)!.getBoundingClientRect();
const middle = ({ left, width }: DOMRect) => left + width / 2;

describe('the numbers as a table', () => {
  test('are those of the series, each with its source, then the marks', () => {
    const table = tableOf(show(CHARTS.years));
    expect(table).toHaveLength(CHARTS.years.rows.length + CHARTS.years.marks.length);
    expect(table[0]).toEqual(['2010', '15.45', '1']);
    expect(table[4]).toEqual(['2015', '28 (reckoned)', '1']);
    expect(table.slice(-4)).toEqual([
      ['The article', 'As the article has it: 40', '2'],
      ['The record', 'As customs counted: 46.9', '1'],
      ['Goal', 'Goal: 150', '21'],
      ['Contract', 'Contract of 2014: 142', '2'],
    ]);
    expect(tableOf(show(CHARTS.steps))[1]).toEqual(['4 Feb 2022', '38', '1']);
    expect(tableOf(show(CHARTS.bars))).toContainEqual(['On the terms of 2025', '12.5', '1']);
    expect(tableOf(show(CHARTS.vote))).toContainEqual(['Marra', 'Abstained', '1']);
  });

  test('name the two ends of a range, or the one that is known', () => {
    expect(tableOf(show(CHARTS.ranges)).map(([, , number]) => number)).toEqual([
      '94,000',
      '112,000–130,000',
      '130,000 or more',
      '169,000–190,000',
      'up to 150,000',
      '2',
    ]);
    const arabic = wordsIn('ar').pictures;
    const row = { at: '2022', label: { en: '', ar: '' }, source: '' };
    expect(rangeIn({ ...row, low: 5, high: 7 }, 'ar', arabic)).toBe('5 إلى 7');
    expect(rangeIn({ ...row, low: 5 }, 'ar', arabic)).toBe('5 على الأقل');
  });

  test.each(FORMS)('of the form %s say the same in both languages', (form) => {
    const numbers = (lang: TextLanguage) =>
      tableOf(show(CHARTS[form], lang)).map((cells) => cells.join(' ').match(/\d[\d.,]*/g));
    expect(numbers('ar')).toEqual(numbers('en'));
  });

  test('lead to their sources', () => {
    const place = show(CHARTS.years);
    the<HTMLDetailsElement>(place, '.chart-numbers').open = true;
    click(the(place, '.chart tbody .ref'));
    expect(document.activeElement).toBe(the(place, '.source'));
  });

  test('are headed by what they are of', () => {
    const heads = (form: ChartForm) =>
      [...show(CHARTS[form]).querySelectorAll('.chart thead th')].map(textOf);
    expect(heads('years')).toEqual(['Year', 'billion crowns', 'Source']);
    expect(heads('ranges')).toEqual(['Date', 'Who counted', 'ships', 'Source']);
    expect(heads('vote')).toEqual(['Member', 'Vote', 'Source']);
  });
});

describe.each(FORMS)('a chart of the form %s', (form) => {
  test('is a picture with a name, under its title', () => {
    const place = show(CHARTS[form]);
    expect(textOf(the(place, '.card-section h3'))).toBe(CHARTS[form].title.en);
    const drawing = the(place, '.chart [role=img]');
    expect(drawing).toHaveAttribute('aria-label', `Chart: ${CHARTS[form].title.en}`);
    expect(drawing).not.toContainElement(place.querySelector('.chart button, .chart a, .chart summary'));
  });

  test('has no text smaller than 11 px on the narrowest screen, and none outside', () => {
    for (const lang of ['en', 'ar'] as const) {
      const place = show(CHARTS[form], lang);
      place.style.width = '320px';
      place.style.setProperty('--sidelight-card-width', '320px');
      const card = the(place, '.card').getBoundingClientRect();
      for (const text of place.querySelectorAll<SVGTextElement>('.chart svg text')) {
        const size = Number.parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM()!.a;
        expect(size).toBeGreaterThanOrEqual(11);
        expect(text.getBoundingClientRect().left).toBeGreaterThanOrEqual(card.left);
        expect(text.getBoundingClientRect().right).toBeLessThanOrEqual(card.right);
      }
      expect(the(place, '.chart').scrollWidth).toBeLessThanOrEqual(the(place, '.chart').clientWidth);
    }
  });

  test('carries no style of its own, which the pages of an extension would refuse', () => {
    expect(show(CHARTS[form]).querySelectorAll('.chart [style], .chart style')).toHaveLength(0);
  });
});

describe('years', () => {
  test('have a column each, and a year that is not known is a gap as wide as a column', () => {
    const place = show(CHARTS.years);
    const drawn = [...place.querySelectorAll<SVGElement>('.column[data-at]')].map(
      ({ dataset }) => dataset.at,
    );
    expect(drawn).toEqual(CHARTS.years.rows.map(({ at }) => at));
    expect(drawn).not.toContain('2012');
    const at = (year: string) => middle(box(place, `[data-at="${year}"]`));
    expect(at('2013') - at('2011')).toBeCloseTo(2 * (at('2011') - at('2010')), 1);
  });

  test('are as high as their numbers, from nought', () => {
    const place = show(CHARTS.years);
    const inner = (year: string) =>
      place.querySelector<SVGGraphicsElement>(`[data-at="${year}"]`)!.getBBox().height;
    expect(inner('2023') / inner('2010')).toBeCloseTo(140.11 / 15.45, 2);
  });

  test('from the story’s on are hollow, and the key says so', () => {
    const place = show(CHARTS.years);
    const hollow = [...place.querySelectorAll<SVGElement>('.hollow[data-at]')].map(
      ({ dataset }) => dataset.at,
    );
    expect(hollow).toEqual(['2022', '2023', '2024', '2025']);
    expect(textOf(the(place, '.chart-day'))).toBe('After 4 February 2022');
    const before = { ...CHARTS.years, rows: CHARTS.years.rows.slice(0, 5) };
    expect(show(before).querySelector('.chart-day')).toBeNull();
  });

  test('run from left to right in Arabic too', () => {
    const place = show(CHARTS.years, 'ar');
    expect(box(place, '[data-at="2010"]').left).toBeLessThan(box(place, '[data-at="2025"]').left);
  });
});

describe('marks', () => {
  test('have a shape for each kind and a letter for each, in the drawing and in the key', () => {
    const place = show(CHARTS.years);
    const letters = [...place.querySelectorAll('.plot .mark text')].map(textOf).sort();
    expect(letters).toEqual(['A', 'B', 'C', 'D']);
    const key = [...place.querySelectorAll('.chart-key li')];
    expect(key.map((item) => textOf(item))).toEqual([
      'AAs the article has it: 402',
      'BAs customs counted: 46.91',
      'CGoal: 15021',
      'DContract of 2014: 1422',
    ]);
    const shapes = key.map((item) => the(item, '.sign').outerHTML);
    expect(new Set(shapes).size).toBe(4);
    const arabic = show(CHARTS.years, 'ar');
    expect([...arabic.querySelectorAll('.chart-key b')].map(textOf)).toEqual(['أ', 'ب', 'ج', 'د']);
  });

  test('that would lie on one another lie side by side', () => {
    const signs = [...show(CHARTS.years).querySelectorAll('.plot .sign')].map((sign) =>
      sign.getBoundingClientRect(),
    );
    for (const [i, one] of signs.entries())
      for (const other of signs.slice(i + 1))
        expect(Math.hypot(middle(one) - middle(other), one.top - other.top)).toBeGreaterThan(8);
  });

  test('without a time are lines across; in lying charts, lines down', () => {
    expect(show(CHARTS.years).querySelectorAll('.mark-line')).toHaveLength(2);
    expect(show(CHARTS.bars).querySelectorAll('.mark-line')).toHaveLength(CHARTS.bars.rows.length);
  });

  test('say their number once', () => {
    expect(textOf(the(show(CHARTS.bars), '.chart-key li'))).toBe('AContract: 11 a year2');
  });
});

describe('steps', () => {
  test('never slope: the line goes across, then up', () => {
    const path = the(show(CHARTS.steps), '.step-line').getAttribute('d');
    expect(path).toMatch(/^M[\d.]+ [\d.]+(H[\d.]+V[\d.]+){4}$/);
  });

  test('have the story’s day for a line between the meetings before and after', () => {
    const place = show(CHARTS.steps);
    expect(textOf(the(place, '.chart-day'))).toBe('The story’s day, 4 February 2022');
    const dots = [...place.querySelectorAll('.step')].map((dot) => middle(dot.getBoundingClientRect()));
    expect(middle(box(place, '.plot .day-line'))).toBeCloseTo(dots[1]!, 0);
  });

  test('of a single date or a single number are drawn all the same', () => {
    const alone = { ...CHARTS.steps, rows: CHARTS.steps.rows.slice(0, 1) };
    expect(show(alone).querySelectorAll('.step')).toHaveLength(1);
    const one = mount(<Chart chart={alone} lang="en" sources={[]} id="x" storyDate={STORY_DATE} />);
    expect(the(one, 'svg').outerHTML).not.toContain('NaN');
  });

  test('lie where their day lies in the year', () => {
    expect(yearOf('2022')).toBe(2022);
    expect(yearOf('2022-07-02') - 2022).toBeCloseTo(0.5, 2);
    expect(yearOf('2024-12-31')).toBeLessThan(2025);
  });
});

describe('lying charts', () => {
  test('start on the side where reading starts', () => {
    const first = (lang: TextLanguage) => {
      const place = show(CHARTS.bars, lang);
      const row = the(place, '.chart-row').getBoundingClientRect();
      const bar = box(place, '.bar');
      return lang === 'ar' ? row.right - bar.right : bar.left - row.left;
    };
    expect(first('en')).toBeCloseTo(first('ar'), 0);
    const [ten, more] = [...show(CHARTS.bars, 'ar').querySelectorAll('.bar')].map((bar) =>
      bar.getBoundingClientRect(),
    );
    expect(more!.right).toBeCloseTo(ten!.right, 0);
    expect(more!.width / ten!.width).toBeCloseTo(1.25, 1);
  });

  test('a range of one number is a point, one without an end an arrow', () => {
    const rows = [...show(CHARTS.ranges).querySelectorAll('.chart-row')];
    const drawn = rows.map((row) =>
      ['.span-end', '.span', '.open'].map((what) => row.querySelectorAll(what).length),
    );
    expect(drawn).toEqual([
      [2, 1, 0],
      [2, 1, 0],
      [1, 0, 1],
      [2, 1, 0],
      [1, 0, 1],
    ]);
    expect(box(rows[0]!, '.span').width).toBeLessThan(1);
    expect(textOf(the(rows[1]!, 'p'))).toBe(
      '28 Jan 2022 Lorne: at anchor / with those under way112,000–130,000',
    );
  });
});

describe('a vote', () => {
  test('is counted in three groups, a seat a member', () => {
    const rows = [...show(CHARTS.vote).querySelectorAll('.chart-row')];
    expect(rows.map((row) => textOf(the(row, 'p')))).toEqual(['10 For', '2 Against', '3 Abstained']);
    expect(rows.map((row) => row.querySelectorAll('.seat').length)).toEqual([10, 2, 3]);
    expect(textOf(the(rows[2]!, '.labels'))).toBe('Marra, Ondria, Pellia');
  });

  test('tells a yes from a no and from an abstention by shape', () => {
    const look = (vote: string) => {
      const place = show(CHARTS.vote);
      const seat = the(place, `[data-vote=${vote}] .seat`);
      return [seat.children.length, getComputedStyle(seat).fill === 'none'];
    };
    expect(look('for')).toEqual([1, false]);
    expect(look('against')).toEqual([2, true]);
    expect(look('abstained')).toEqual([1, true]);
  });
});

test('where a reader forces colours, drawings are in them', async () => {
  await emulateMedia({ 'forced-colors': 'active' });
  const place = show(CHARTS.years);
  const probe = document.createElement('div');
  place.append(probe);
  const system = (colour: string) => {
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  };
  expect(getComputedStyle(the(place, '.column')).fill).toBe(system('CanvasText'));
  expect(getComputedStyle(the(place, '.column.hollow')).fill).toBe(system('Canvas'));
  expect(getComputedStyle(the(place, '.chart .sign.solid')).fill).toBe(system('Highlight'));
  await emulateMedia({});
});

test('a card without a chart has none', () => {
  const open = vi.fn();
  expect(mount(<Card {...cardProps({ onOpen: open })} />).querySelector('.chart')).toBeNull();
});
