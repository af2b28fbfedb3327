import { describe, expect, it } from 'vitest';
import { lineOf, PERSON, problemsOf, swap, WHOLE } from '../dossier.ts';

const person = 'people/anna-lind.yaml';
const TIE = '  - {to: pier, line: {en: She built it., ar: بنته.}}\n';

/** Drafts enough for a card to be tied to `count` of them. */
function drafts(count: number): { files: Record<string, string>; ties: string } {
  const ids = Array.from({ length: count }, (_, n) => `pier-${n}`);
  const draft = WHOLE['places/pier.yaml'] ?? '';
  return {
    files: Object.fromEntries(ids.map((id) => [`places/${id}.yaml`, swap(draft, 'id: pier', `id: ${id}`)])),
    ties: ids.map((id) => swap(TIE, 'pier', id)).join(''),
  };
}

describe('ties', () => {
  it('are three at least', async () => {
    const text = swap(PERSON, TIE, '');
    expect(await problemsOf({ [person]: text })).toEqual([
      {
        file: person,
        line: lineOf(text, 'ties:'),
        reason: 'tied to 2 cards; a card that is no draft needs 3',
      },
    ]);
  });

  it('are twelve at most', async () => {
    const nine = drafts(9);
    expect(await problemsOf({ ...nine.files, [person]: PERSON + nine.ties })).toEqual([]);
    const ten = drafts(10);
    expect(await problemsOf({ ...ten.files, [person]: PERSON + ten.ties })).toEqual([
      { file: person, line: lineOf(PERSON, 'ties:'), reason: 'tied to 13 cards; at most 12 are read' },
    ]);
  });

  it('lead to a card once', async () => {
    const text = PERSON + TIE;
    expect(await problemsOf({ [person]: text })).toEqual([
      { file: person, line: text.split('\n').length - 1, reason: '"pier" is tied twice' },
    ]);
  });

  it('lead back, but for a card that is still a draft', async () => {
    const other = swap(PERSON, 'id: anna-lind', 'id: bo-ek');
    const back = '  - {to: anna-lind, line: {en: He knew her., ar: عرفها.}}\n';
    const there = '  - {to: bo-ek, line: {en: She knew him., ar: عرفته.}}\n';
    const file = 'people/bo-ek.yaml';
    expect(await problemsOf({ [person]: PERSON + there, [file]: other + back })).toEqual([]);
    expect(await problemsOf({ [person]: PERSON + there, [file]: other })).toEqual([
      {
        file: person,
        line: lineOf(PERSON + there, 'to: bo-ek'),
        reason: '"bo-ek" is not tied back to "anna-lind"',
      },
    ]);
  });
});
