import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileData } from '../../data/compile/index.ts';
import { KINDS } from '../../engine/types.ts';
import { runCard } from '../../scripts/card/run.ts';
import { dossier, problemsOf } from '../data/dossier.ts';

async function run(dir: string, ...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCard(args, { out: (text) => out.push(text), err: (text) => err.push(text) }, dir);
  return { code, out: out.join(''), err: err.join('') };
}

describe('npm run card', () => {
  it.each(KINDS)('writes a %s that compiles, as a draft', async (kind) => {
    const dir = await dossier();
    expect(await run(dir, 'new', kind, 'new-one')).toMatchObject({ code: 0, err: '' });
    const { cards } = await compileData(dir, { release: false });
    expect(cards.find(({ id }) => id === 'new-one')).toMatchObject({ kind, draft: true });
  });

  it('says where it wrote and what is to be done next', async () => {
    const { out } = await run(await dossier(), 'new', 'treaty', 'sea-pact');
    expect(out).toContain('data/treaties/sea-pact.yaml');
    expect(out).toContain('data/names/ar.yaml');
    expect(out).toContain('npm run check-data');
  });

  it.each([
    [['new', 'persn', 'bo-ek'], 'there is no kind "persn"; a card is one of person, organisation'],
    [['new', 'person', 'Bo Ek'], '"Bo Ek" is no id: lower-case'],
    [['new', 'person', '../bo'], '"../bo" is no id'],
    [['new', 'person'], 'say "new", a kind and an id'],
    [['new', 'person', 'bo', 'ek'], 'say "new", a kind and an id'],
    [['old', 'person', 'bo-ek'], 'say "new", a kind and an id'],
    [['--nonsense'], '--nonsense'],
  ])('refuses %j', async (args, reason) => {
    const { code, out, err } = await run(await dossier(), ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(reason);
  });

  it('leaves a card that is there alone, in whatever folder', async () => {
    const dir = await dossier();
    const path = join(dir, 'people/anna-lind.yaml');
    const before = await readFile(path, 'utf8');
    for (const kind of ['person', 'place'])
      expect(await run(dir, 'new', kind, 'anna-lind')).toEqual({
        code: 2,
        out: '',
        err: 'card: there is a card "anna-lind" already, in data/people/anna-lind.yaml\n',
      });
    expect(await readFile(path, 'utf8')).toBe(before);
  });

  it('explains itself', async () => {
    expect(await run(await dossier(), '--help')).toMatchObject({
      code: 0,
      out: expect.stringContaining('new KIND ID'),
    });
  });
});

describe('docs/cards.md', () => {
  it('shows a whole card that holds', async () => {
    const guide = await readFile(new URL('../../docs/cards.md', import.meta.url), 'utf8');
    const [, card] = /```yaml\n([\s\S]+?)```/.exec(guide) ?? [];
    expect(await problemsOf({ 'treaties/lake-pact.yaml': card })).toEqual([]);
  });
});
