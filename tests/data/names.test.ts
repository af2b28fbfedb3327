import { describe, expect, it } from 'vitest';
import { problemsOf, TREATY } from './dossier.ts';

const card = (id: string, names: string, more = '') => `id: ${id}
kind: person
draft: true
title: {en: ${id}, ar: ${id}}
gist: {en: x, ar: ب}
names:
  en:
    - ${id} full
    - ${names}
${more}`;

/** Two people, each with one name of interest. */
const claims = async (one: string, other: string, oneMore = '', otherMore = '') => {
  const problems = await problemsOf({
    'people/one.yaml': card('one', one, oneMore),
    'people/other.yaml': card('other', other, otherMore),
  });
  return problems.map(({ file, line, reason }) => `${file}:${line} ${reason}`);
};

describe('a name claimed by two cards', () => {
  it('is refused where both claim it outright, at both places', async () => {
    expect(await claims('Lake', 'Lake')).toEqual([
      'people/one.yaml:9 "Lake" names one and other; nothing tells them apart: one needs nothing',
      'people/other.yaml:9 "Lake" names one and other; nothing tells them apart: other needs nothing',
    ]);
  });

  it('is the same name however it is spelled', async () => {
    expect(await claims('LÂKE', 'Lake')).toHaveLength(2);
  });

  it('may be claimed outright by one of them', async () => {
    expect(await claims('Lake', '{form: Lake, needs: [full]}')).toEqual([]);
  });

  it('may be claimed by both when each waits for its own full name', async () => {
    expect(await claims('{form: Lake, needs: [full]}', '{form: Lake, needs: [full]}')).toEqual([]);
  });

  it('is not told apart by other cards on the page: they speak for both', async () => {
    expect(await claims('{form: Lake, needs: [story]}', '{form: Lake, needs: [story, full]}')).toEqual([
      expect.stringContaining('may stand on "story" alone'),
      expect.stringContaining('may stand on "story" alone'),
    ]);
  });

  it('is not told apart by words beside it that both accept', async () => {
    const beside = (...words: string[]) => `{form: Lake, needs: [beside], beside: [${words.join(', ')}]}`;
    expect(await claims(beside('fish', 'boat'), beside('Boat', 'shore'))).toEqual([
      expect.stringContaining('both accept "boat" beside it'),
      expect.stringContaining('both accept "Boat" beside it'),
    ]);
    expect(await claims(beside('fish'), beside('shore'))).toEqual([]);
  });

  it('is not told apart by a title that both bear', async () => {
    const titled = '{form: Lake, needs: [title]}';
    expect(await claims(titled, titled, 'titles: {en: [mayor]}', 'titles: {en: [Mayor]}')).toEqual([
      expect.stringContaining('both accept the title "mayor"'),
      expect.stringContaining('both accept the title "Mayor"'),
    ]);
    expect(await claims(titled, titled, 'titles: {en: [mayor]}', 'titles: {en: [judge]}')).toEqual([]);
  });

  it('is another name in another language', async () => {
    expect(await problemsOf({ 'treaties/lake-pact.yaml': `${TREATY}` })).toEqual([]);
    const turkish = card('one', 'Lake').replace('  en:\n', '  tr:\n');
    expect(
      await problemsOf({ 'people/one.yaml': turkish, 'people/other.yaml': card('other', 'Lake') }),
    ).toEqual([]);
  });

  it('may stand twice in one card', async () => {
    expect(await claims('Lake\n    - LAKE', 'Shore')).toEqual([]);
  });
});
