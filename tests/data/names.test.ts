import { describe, expect, it } from 'vitest';
import { problemsOf } from './dossier.ts';

const card = (id: string) => `id: ${id}
kind: person
draft: true
title: {en: ${id}, ar: ${id}}
gist: {en: x, ar: ب}
`;
/** Two people and nobody else. */
const people = {
  'people/one.yaml': card('one'),
  'people/other.yaml': card('other'),
  'figures/boats-40.yaml': undefined,
  'names/ar.yaml': undefined,
};

/** Each with one name of interest. */
const claims = async (
  one: string,
  other: string,
  oneTitles: readonly string[] = [],
  otherTitles: readonly string[] = [],
) => {
  const called = (id: string, names: string, titles: readonly string[]) =>
    `  ${id}: {names: [${id} full, ${names}], titles: [${titles.join(', ')}]}\n`;
  const english = `lang: en\n\ncards:\n${called('one', one, oneTitles)}${called('other', other, otherTitles)}`;
  const problems = await problemsOf({ ...people, 'names/en.yaml': english });
  return problems.map(({ file, line, reason }) => `${file}:${line} ${reason}`);
};

describe('a name claimed by two cards', () => {
  it('is refused where both claim it outright, at both places', async () => {
    expect(await claims('Fjord', 'Fjord')).toEqual([
      'names/en.yaml:4 "Fjord" names one and other; nothing tells them apart: one needs nothing',
      'names/en.yaml:5 "Fjord" names one and other; nothing tells them apart: other needs nothing',
    ]);
  });

  it('is the same name however it is spelled', async () => {
    expect(await claims('FJÔRD', 'Fjord')).toHaveLength(2);
  });

  it('may be claimed outright by one of them', async () => {
    expect(await claims('Fjord', '{form: Fjord, needs: [full]}')).toEqual([]);
  });

  it('may be claimed by both when each waits for its own full name', async () => {
    expect(await claims('{form: Fjord, needs: [full]}', '{form: Fjord, needs: [full]}')).toEqual([]);
  });

  it('is not told apart by other cards on the page: they speak for both', async () => {
    expect(await claims('{form: Fjord, needs: [story]}', '{form: Fjord, needs: [story, full]}')).toEqual([
      expect.stringContaining('may stand on "story" alone'),
      expect.stringContaining('may stand on "story" alone'),
    ]);
  });

  it('is not told apart by words beside it that both accept', async () => {
    const beside = (...words: string[]) => `{form: Fjord, needs: [beside], beside: [${words.join(', ')}]}`;
    expect(await claims(beside('fish', 'boat'), beside('Boat', 'shore'))).toEqual([
      expect.stringContaining('both accept "boat" beside it'),
      expect.stringContaining('both accept "Boat" beside it'),
    ]);
    expect(await claims(beside('fish'), beside('shore'))).toEqual([]);
  });

  it('is not told apart by a title that both bear', async () => {
    const titled = '{form: Fjord, needs: [title]}';
    expect(await claims(titled, titled, ['mayor'], ['Mayor'])).toEqual([
      expect.stringContaining('both accept the title "mayor"'),
      expect.stringContaining('both accept the title "Mayor"'),
    ]);
    expect(await claims(titled, titled, ['mayor'], ['judge'])).toEqual([]);
  });

  it('is another name in another language', async () => {
    const arabic = 'lang: ar\ncards:\n  one: {names: [Fjord]}\n';
    const english = 'lang: en\ncards:\n  other: {names: [Fjord]}\n';
    expect(await problemsOf({ ...people, 'names/ar.yaml': arabic, 'names/en.yaml': english })).toEqual([]);
  });

  it('may stand twice in one card', async () => {
    expect(await claims('Fjord, FJORD', 'Shore')).toEqual([]);
  });
});
