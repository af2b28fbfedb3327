import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counted, dateIn, listIn, numberIn } from '../../components/words/counting.ts';
import { blockDirection, directionOf } from '../../components/words/direction.ts';
import { wordsIn } from '../../components/words/index.ts';

/** Every leaf of a table: its path and the text it gives, functions called with stand-ins. */
function texts(table: unknown, path = ''): [string, string][] {
  if (typeof table === 'string') return [[path, table]];
  if (typeof table === 'function') {
    const said: unknown = table(7, 9);
    return [[path, Array.isArray(said) ? said.join('') : String(said)]];
  }
  if (typeof table !== 'object' || table === null) return [];
  return Object.entries(table).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

describe('the two tables', () => {
  const [en, ar] = [texts(wordsIn('en')), texts(wordsIn('ar'))];

  test('have the same words, none of them empty', () => {
    expect(ar.map(([path]) => path)).toEqual(en.map(([path]) => path));
    for (const [path, text] of [...en, ...ar]) expect(text.trim(), path).not.toBe('');
  });

  test('Arabic is Arabic, English has no Arabic letter', () => {
    const codes = /^\.(lang|dir)$|\.position$|^\.options\.permissions\.each\.\d+\.name$/;
    for (const [path, text] of ar) if (!codes.test(path)) expect(text, path).toMatch(/\p{Script=Arabic}/u);
    for (const [path, text] of en) expect(text, path).not.toMatch(/\p{Script=Arabic}/u);
  });

  test('Arabic keeps to Western digits throughout', () => {
    for (const [path, text] of ar) expect(text, path).not.toMatch(/[٠-٩۰-۹]/);
  });

  test('a host inside an Arabic sentence is kept apart from it', () => {
    expect(wordsIn('ar').card.off('bbc.com')).toContain('\u2068bbc.com\u2069');
  });
});

describe('numbers in words', () => {
  test.each([
    [0, 'لا مواضع'],
    [1, 'موضع واحد'],
    [2, 'موضعان'],
    [3, '3 مواضع'],
    [10, '10 مواضع'],
    [11, '11 موضعاً'],
    [99, '99 موضعاً'],
    [100, '100 موضع'],
    [103, '103 مواضع'],
    [166, '166 موضعاً'],
  ])('Arabic has six plurals: %i', (n, words) => {
    expect(wordsIn('ar').popup.mentions(n)).toBe(words);
  });

  test('English has two', () => {
    const { mentions } = wordsIn('en').popup;
    expect([0, 1, 2, 1200].map(mentions)).toEqual([
      '0 mentions',
      '1 mention',
      '2 mentions',
      '1,200 mentions',
    ]);
  });

  test('any number is said, with the number or a word that stands for it', () => {
    const say = counted('ar', { zero: 'z', one: 'o', two: 't', few: '#', many: '#', other: '#' });
    fc.assert(
      fc.property(fc.nat(), (n) => {
        expect(n > 2 ? numberIn('ar', n) : 'zot'[n]).toBe(say(n));
      }),
    );
  });
});

describe('dates', () => {
  test.each([
    ['2022-02-04', '4 February 2022', '4 Feb 2022', '4 فبراير 2022'],
    ['2022-02', 'February 2022', 'Feb 2022', 'فبراير 2022'],
    ['2022', '2022', '2022', '2022'],
    ['1961-07-11', '11 July 1961', '11 Jul 1961', '11 يوليو 1961'],
  ])('%s is as precise as it was given', (iso, long, short, arabic) => {
    expect(dateIn('en', iso)).toBe(long);
    expect(dateIn('en', iso, 'short')).toBe(short);
    expect(dateIn('ar', iso)).toBe(arabic);
  });

  test('lists end as the language ends them', () => {
    expect(listIn('en', ['a', 'b', 'c'])).toBe('a, b and c');
    expect(listIn('ar', ['أ', 'ب'])).toBe('أ وب');
  });
});

describe('direction', () => {
  test('of a run is that of its first letter', () => {
    expect(directionOf('هالدن')).toBe('rtl');
    expect(directionOf('AUKUS')).toBe('ltr');
    expect(directionOf('«140» مليار')).toBe('rtl');
    expect(directionOf('40')).toBe('ltr');
    expect(directionOf('普京')).toBe('ltr');
    expect(directionOf('פוטין')).toBe('rtl');
  });

  test('of a block is that of its language, where one is known to run from the right', () => {
    expect(blockDirection('ar', 'AUKUS في المحيط الهادئ')).toBe('rtl');
    expect(blockDirection('ar-Latn', 'Boutin')).toBe('ltr');
    expect(blockDirection('fa-IR', '1400')).toBe('rtl');
    expect(blockDirection('en', 'وقالت هالدن')).toBe('rtl');
    expect(blockDirection('', 'Putin')).toBe('ltr');
  });
});
