import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCheckData } from '../../scripts/check-data/run.ts';
import { dossier, PERSON, swap } from '../data/dossier.ts';

const CHECK = `checks:
  - {quote: signed the pact, passage: true, says: {en: a, ar: ب}, record: {en: a, ar: ب}, slip: open, sources: [gazette]}
`;

/** Runs on a dossier with one record check, beside an article that reads like this; undefined: beside none. */
async function run(article: string | undefined, changes: Record<string, string> = {}, ...args: string[]) {
  const dir = await dossier({ 'people/anna-lind.yaml': PERSON + CHECK, ...changes });
  const path = join(dir, 'article.txt');
  if (article !== undefined) await writeFile(path, article);
  const [out, err]: [string[], string[]] = [[], []];
  const streams = { out: (text: string) => out.push(text), err: (text: string) => err.push(text) };
  const code = await runCheckData(args, streams, { dir, article: path });
  return { code, out: out.join(''), err: err.join('') };
}

describe('npm run check-data', () => {
  it('counts what is in a dossier that holds', async () => {
    expect(await run('She signed the pact.')).toEqual({
      code: 0,
      err: '',
      out: `5 cards, 4 drafts
3 facts: 2 then, 1 since; 0 undated, 0 unsourced
2 sources, 1 with address: 1 page
3 ties, each from both ends
0 charts
1 record check, 1 of passages; quotes each looked up in the article
0 differences between the languages in numbers, dates and names
`,
    });
  });

  it('finds a quote that the article does not have', async () => {
    const { code, err } = await run('She signed a pact.');
    expect({ code, err }).toEqual({
      code: 1,
      err: 'anna-lind: the article does not say "signed the pact"\n',
    });
  });

  it('says that quotes were not looked up where there is no article', async () => {
    const { code, out } = await run(undefined);
    expect(code).toBe(0);
    expect(out).toContain('quotes not looked up');
  });

  it('lists every fault, and how many there are', async () => {
    const bad = swap(PERSON, 'to: pier', 'to: sea');
    expect(await run('', { 'people/anna-lind.yaml': bad })).toEqual({
      code: 1,
      out: '',
      err: 'data/people/anna-lind.yaml:22: there is no card "sea"\n1 fault\n',
    });
  });

  it('refuses drafts where a release is meant', async () => {
    const { code, err } = await run('She signed the pact.', {}, '--release');
    expect(code).toBe(1);
    expect(err).toContain('4 faults');
  });

  it('explains itself, and what it does not know', async () => {
    expect(await run('', {}, '--help')).toMatchObject({ code: 0, out: expect.stringContaining('--release') });
    expect(await run('', {}, '--all')).toMatchObject({ code: 2, err: expect.stringContaining('--all') });
  });
});
