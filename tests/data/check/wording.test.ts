import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkWording } from '../../../data/compile/check/wording.ts';
import type { Wording } from '../../../data/language-schema.ts';
import { lineOf, PERSON, problemsOf, swap } from '../dossier.ts';

const person = 'people/anna-lind.yaml';
const lists = new URL('../../../data/loaded-words.yaml', import.meta.url);

/** What is said of a text, by the product's own lists. */
async function saidOf(text: { en?: string; ar?: string }): Promise<string[]> {
  const wording = parse(await readFile(lists, 'utf8')) as Wording;
  const both = { en: text.en ?? '', ar: text.ar ?? '' };
  return checkWording([{ card: 'x', name: 'gist', file: 'x.yaml', line: 1, text: both }], wording).map(
    ({ reason }) => reason,
  );
}

describe('a word that takes a side', () => {
  it.each([
    [{ en: 'The regime fell.' }, 'regime'],
    [{ en: 'Regimes fell.' }, 'regimes'],
    [{ en: 'A special military operation began.' }, 'special military operation'],
    [{ en: 'The minister said it was late. The occupation went on.' }, 'occupation'],
    [{ en: 'The minister said so; the occupation went on.' }, 'occupation'],
    [{ ar: 'وقع العدوان ليلاً.' }, 'العدوان'],
    [{ ar: 'انتهت بالاحتلال.' }, 'بالاحتلال'],
    [{ ar: 'تهديد إرهابي' }, 'ارهابي'],
  ])('is not a card’s own: %o', async (text, word) => {
    expect(await saidOf(text)).toEqual([
      `"gist" says "${word}" as its own: quote it, or say whose word it is`,
    ]);
  });

  it.each([
    { en: 'The minister said that the occupation went on.' },
    { en: 'He spoke of "aggression".' },
    { en: 'He wrote of “a puppet state”.' },
    { en: 'The regiment fell.' },
    { ar: 'قالت الوزارة إن العدوان وقع ليلاً.' },
    { ar: 'هي كلمة «العدوان».' },
    { ar: 'رئيس تحرير الصحيفة والنظام الصوتي' },
  ])('may stand where somebody says it, and is not found in another: %o', async (text) => {
    expect(await saidOf(text)).toEqual([]);
  });
});

describe('a word that means another day whenever it is read', () => {
  it.each([
    [{ en: 'He is now a writer.' }, 'now'],
    [{ en: 'He left last year, said the ministry.' }, 'last year'],
    [{ ar: 'هو حالياً كاتب.' }, 'حاليا'],
    [{ ar: 'هو كاتب الآن.' }, 'الان'],
  ])('is refused: %o', async (text, word) => {
    expect(await saidOf(text)).toEqual([
      `"gist" says "${word}" and means another day to every reader: give the date`,
    ]);
  });

  it.each([{ en: 'It is known, and "now" is a word.' }, { ar: 'في اليوم الأول' }])(
    'is not found in another, nor in what is quoted: %o',
    async (text) => {
      expect(await saidOf(text)).toEqual([]);
    },
  );
});

describe('the words of a dossier', () => {
  it('are looked for in every text, and told with file and line', async () => {
    const text = swap(PERSON, 'en: She signed it.', 'en: A regime signed it.');
    expect(await problemsOf({ [person]: text })).toEqual([
      { file: person, line: lineOf(text, 'regime'), reason: expect.stringContaining('says "regime"') },
    ]);
  });

  it('are listed, or the dossier is not checked', async () => {
    expect(await problemsOf({ 'loaded-words.yaml': undefined })).toContainEqual({
      file: 'loaded-words.yaml',
      line: 1,
      reason: expect.stringContaining('cannot be read'),
    });
  });
});
