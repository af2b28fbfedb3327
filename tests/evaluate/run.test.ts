import { describe, expect, it } from 'vitest';
import { runEvaluate } from '../../scripts/evaluate/run.ts';

async function run(...args: string[]) {
  let out = '';
  let err = '';
  const code = await runEvaluate(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

interface Report {
  texts: number;
  rows: { source: string; subject: string; group: string; key: string; systems: Record<string, object> }[];
  mistakes: { what: string; lang: string; card: string }[];
}

describe('npm run evaluate', () => {
  it('explains itself', async () => {
    expect(await run('--help')).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('--mistakes'),
    });
  });

  it.each([[['--nonsense']], [['fr']], [['--write-baseline', '--lang', 'fr']]])(
    'refuses %j',
    async (args) => {
      expect(await run(...args)).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringMatching(/^evaluate: /),
      });
    },
  );

  it('measures what it is asked to, for machines, with its rivals beside it', async () => {
    const { code, out } = await run(
      '--json',
      '--mistakes',
      '--set',
      'ours',
      '--lang',
      'en',
      '--card',
      'ned-price',
    );
    const { texts, rows, mistakes } = JSON.parse(out) as Report;
    expect(code).toBe(0);
    expect(texts).toBeGreaterThan(50);
    expect(rows.map(({ group, key }) => `${group} ${key}`)).toEqual(
      expect.arrayContaining(['pooled ', 'set ours-en', 'language en', 'kind person']),
    );
    expect(rows.every(({ source, subject }) => source === 'ours' && subject === 'names')).toBe(true);
    expect(Object.keys(rows[0]?.systems ?? {}).sort()).toEqual(['compromise', 'exact', 'sidelight']);
    expect(mistakes.every(({ card, lang }) => card === 'ned-price' && lang === 'en')).toBe(true);
  });

  it('prints tables for people, and has compromise read English alone', async () => {
    const { out } = await run('--set', 'ours', '--lang', 'ar');
    expect(out).toMatch(/by language .*exact.*compromise/);
    const row = out.split('\n').find((line) => line.trim().startsWith('ours ar'));
    expect(row).toMatch(/\|\s+-\s+-\s+-$/);
  });
});
