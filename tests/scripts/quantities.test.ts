import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runQuantities } from '../../scripts/quantities/run.ts';

async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runQuantities(args, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { code, out: out.join(''), err: err.join('') };
}

async function fileOf(content: string): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'sidelight-quantities-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  const path = join(dir, 'lines.jsonl');
  await writeFile(path, content);
  return path;
}

describe('npm run quantities', () => {
  it('answers every line, in order, whatever its language', async () => {
    const path = await fileOf(
      [
        { id: 1, lang: 'en', text: 'It cost $3.5 million, up 4%.' },
        { id: 'b', lang: 'ar', text: '٥ كيلومترات' },
        { id: null, lang: 'eo', text: 'Tio estas 1.234,5' },
        { id: 'd', text: 'nothing' },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    );
    const { code, out, err } = await run('--jsonl', path);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        id: 1,
        quantities: [
          { start: 8, end: 20, value: '3500000', unit: 'USD', kind: 'money' },
          { start: 25, end: 27, value: '4', kind: 'percent' },
        ],
      },
      { id: 'b', quantities: [{ start: 0, end: 11, value: '5', unit: 'kilometer', kind: 'measure' }] },
      { id: null, quantities: [{ start: 10, end: 17, value: '1234.5', kind: 'number' }] },
      { id: 'd', quantities: [] },
    ]);
  });

  it('says which lines it cannot read and answers the others', async () => {
    const path = await fileOf('{"id":1,"text":"7"}\nnope\n\n{"id":3}\n{"id":4,"text":"8"}\n');
    const { code, out, err } = await run('--jsonl', path);
    expect(code).toBe(1);
    expect(out.match(/"id":\d/g)).toEqual(['"id":1', '"id":4']);
    expect(err).toBe(
      `${path}:2: is not JSON\n${path}:4: is not {"id", "lang", "text"} with text in "text"\n`,
    );
  });

  it('says what is wrong with a file', async () => {
    const path = join(tmpdir(), 'sidelight-no-such-file.jsonl');
    expect(await run('--jsonl', path)).toEqual({ code: 1, out: '', err: `${path}: does not exist\n` });
  });

  it.each([[[]], [['--jsonl', 'a', '--score']], [['--jsonl', 'a', '--json']], [['--nonsense']], [['a.txt']]])(
    'refuses %j with exit 2',
    async (args) => {
      expect(await run(...args)).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringMatching(/^quantities: /),
      });
    },
  );

  it('explains itself', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('--jsonl') });
  });
});
