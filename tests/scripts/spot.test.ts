import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compileData } from '../../data/compile/index.ts';
import { QuantityReader } from '../../engine/quantities/index.ts';
import { LANGUAGES } from '../../engine/quantities/languages/index.ts';
import { createSpotter } from '../../engine/spotter.ts';
import type { Doubt, Witness } from '../../engine/types.ts';
import { readJsonl } from '../../scripts/jsonl.ts';
import { fromText } from '../../scripts/spot/document.ts';
import { fromHtml, isHtml } from '../../scripts/spot/html.ts';
import { detectLanguage } from '../../scripts/spot/language.ts';
import { answerLine, fileLine, table } from '../../scripts/spot/output.ts';
import { runSpot } from '../../scripts/spot/run.ts';
import { type SpotTools, spot } from '../../scripts/spot/spot.ts';
import { dossier, ENGLISH, swap } from '../data/dossier.ts';

const silent: Witness = { hear: () => new Map() };

async function toolsFor(changes: Record<string, string> = {}, witness = silent): Promise<SpotTools> {
  const { index } = await compileData(await dossier(changes), { release: false });
  return { spotter: createSpotter(index.core, index.parts, new QuantityReader(LANGUAGES)), witness };
}

const RELATED = 'Anna Lind signed the Lake Pact.\n\nLater she spoke. Mayor Lind went home.\n';

describe('a text that declares no language', () => {
  it.each([
    ['fr', "Le ministre a déclaré hier soir que la réunion n'aurait pas lieu avant la fin de la semaine."],
    ['it', 'Il ministro ha detto ieri sera che la riunione non si terrà prima della fine della settimana.'],
    ['nl', 'De minister zei gisteravond dat de vergadering niet voor het einde van de week plaatsvindt.'],
    ['id', 'Menteri itu mengatakan tadi malam bahwa pertemuan tidak akan berlangsung sebelum akhir pekan.'],
    ['nb', 'Ministeren sa i går kveld at møtet ikke kommer til å finne sted før i slutten av uken.'],
  ])('is known for %s where its letters do not tell', (lang, text) => {
    expect(detectLanguage(text)).toBe(lang);
  });

  it('is left to its letters where these tell, and where nobody is sure', () => {
    expect(detectLanguage('هذا نص')).toBeUndefined();
    expect(detectLanguage('42')).toBeUndefined();
    expect(detectLanguage('Ok')).toBeUndefined();
  });

  it('is read in the language that a page turns out to be in, but where a part of it says otherwise', () => {
    const page = fromHtml('<p>uno</p><p lang="en">two</p>', () => 'it');
    expect(page.lang).toBe('it');
    expect(page.blocks.map(({ lang }) => lang)).toEqual(['it', 'en']);
  });
});

describe('plain text', () => {
  it('is parted at blank lines, and every offset is one of the whole text', () => {
    const { blocks } = fromText('one\r\ntwo\r\n \r\nthree\n\n\nfour');
    expect(blocks.map((block) => block.text)).toEqual(['one\r\ntwo', 'three', 'four']);
    const text = 'one\r\ntwo\r\n \r\nthree\n\n\nfour';
    for (const block of blocks)
      expect(text.slice(block.start, block.start + block.text.length)).toBe(block.text);
  });

  it('is parted at every line where its lines are too long to be wrapped by hand', () => {
    const long = 'word '.repeat(30).trim();
    const { blocks } = fromText(`short\n${long}\n${long}`);
    expect(blocks.map((block) => block.start)).toEqual([0, 6, 6 + long.length + 1]);
  });

  it('is in the language it is said to be in, else in that of its letters', () => {
    expect(fromText('هذا نص').lang).toBe('ar');
    expect(fromText('a text').lang).toBe('en');
    expect(fromText('a text', 'tr-TR').lang).toBe('tr-TR');
  });
});

describe('HTML', () => {
  it('is told by its name or its beginning', () => {
    expect(isHtml('a.html', '')).toBe(true);
    expect(isHtml('a.HTM', '')).toBe(true);
    expect(isHtml('saved', '\n<!DOCTYPE html><html>')).toBe(true);
    expect(isHtml('a.txt', 'a < b')).toBe(false);
  });

  it('gives the text of its blocks, without what is not read', () => {
    const page =
      fromHtml(`<!doctype html><html lang="ar-EG"><head><title>t</title><style>p{}</style></head><body>
      <script>let Anna = 'Lind'</script><p>one <b>two</b></p><p hidden>no</p>
      <pre><code>no</code></pre><div>three<p lang="en">four</p></div></body></html>`);
    expect(page.lang).toBe('ar-EG');
    expect(page.blocks.map((block) => [block.text.trim(), block.lang])).toEqual([
      ['one two', 'ar-EG'],
      ['three', 'ar-EG'],
      ['four', 'en'],
    ]);
    for (const block of page.blocks)
      expect(page.text.slice(block.start, block.start + block.text.length)).toBe(block.text);
  });

  it('without a language is in that of its letters', () => {
    expect(fromHtml('<p>هذا نص</p>').lang).toBe('ar');
  });

  it('may be a fragment, empty, or very deep', () => {
    expect(fromHtml('').blocks).toEqual([]);
    expect(fromHtml('just words').text).toContain('just words');
    expect(fromHtml(`${'<div>'.repeat(10_000)}deep`).text.trim()).toBe('deep');
  });
});

describe('spotting a document', () => {
  it('gives offsets of the whole text', async () => {
    const tools = await toolsFor();
    const document = fromText(RELATED);
    const { mentions, verdict, lang } = spot(document, tools, false);
    expect(lang).toBe('en');
    expect(verdict.kind).not.toBe('unrelated');
    expect(mentions.map(({ text, card }) => `${card}: ${text}`)).toEqual([
      'anna-lind: Anna Lind',
      'lake-pact: Lake Pact',
      'anna-lind: Lind',
    ]);
    for (const { start, end, text } of mentions) expect(document.text.slice(start, end)).toBe(text);
  });

  it('leaves an unrelated page alone, unless it is asked to spot always', async () => {
    const tools = await toolsFor();
    const document = fromText('Anna Lind went home.');
    expect(spot(document, tools, false)).toMatchObject({ verdict: { kind: 'unrelated' }, mentions: [] });
    expect(spot(document, tools, true)).toMatchObject({
      verdict: { kind: 'unrelated' },
      mentions: [{ card: 'anna-lind' }],
    });
  });

  it('says which mention another stands in', async () => {
    const tools = await toolsFor();
    const { mentions } = spot(
      fromText('She kept the pact of Anna Lind lake and the Lake Pact.'),
      tools,
      true,
    );
    expect(mentions.map(({ text, card, in: outer }) => [text, card, outer])).toEqual([
      ['pact of Anna Lind lake', 'lake-pact', undefined],
      ['Anna Lind', 'anna-lind', 0],
      ['Lake Pact', 'lake-pact', undefined],
    ]);
  });

  it('hears the witness on what it doubts', async () => {
    const doubted = { 'names/en.yaml': swap(ENGLISH, '[full, title]', '[full, title, witness]') };
    const text = 'Lind was at the lake. Lake Pact signed.';
    const asked: Doubt[] = [];
    const witness: Witness = {
      hear(doubts) {
        asked.push(...doubts);
        return new Map(doubts.map((doubt) => [doubt.key, 'a person']));
      },
    };
    const without = spot(fromText(text), await toolsFor(doubted), true);
    const heard = spot(fromText(text), await toolsFor(doubted, witness), true);
    expect(without.mentions.map((mention) => mention.card)).toEqual(['lake-pact']);
    expect(asked.map((doubt) => doubt.card)).toEqual(['anna-lind']);
    expect(heard.mentions.map((mention) => mention.card)).toEqual(['anna-lind', 'lake-pact']);
  });

  it('prints one line of JSON with the keys promised, and a table', async () => {
    const tools = await toolsFor();
    const spotted = spot(fromText(RELATED), tools, false);
    const line = JSON.parse(fileLine('a.txt', spotted)) as Record<string, unknown>;
    expect(Object.keys(line)).toEqual(['file', 'lang', 'verdict', 'mentions']);
    expect(Object.keys(line.verdict as object)).toEqual(['kind', 'score']);
    expect(Object.keys((line.mentions as object[])[0] ?? {})).toEqual([
      'start',
      'end',
      'text',
      'card',
      'kind',
    ]);
    expect(Object.keys(JSON.parse(answerLine(7, spotted)) as object)).toEqual([
      'id',
      'lang',
      'verdict',
      'mentions',
    ]);
    expect(table('a.txt', spotted).split('\n')[0]).toContain(`a.txt  [en]  ${spotted.verdict.kind}`);
    expect(table('a.txt', spotted)).toMatch(/0-9 +anna-lind +person +name +\u2068Anna Lind\u2069/);
  });
});

describe('lines of JSON', () => {
  it('are read in order, and a bad one does not stop the others', () => {
    const lines = [
      ...readJsonl('{"id":1,"lang":"en","text":"a"}\n\nnope\n{"id":"x","text":"b","more":1}\r\n{"id":3}\n'),
    ];
    expect(lines).toEqual([
      { id: 1, lang: 'en', text: 'a' },
      { line: 3, problem: 'is not JSON' },
      { id: 'x', lang: undefined, text: 'b' },
      { line: 5, problem: expect.stringContaining('with text in "text"') },
    ]);
  });
});

/** Files of our own in a folder that is gone after the test. */
async function files(contents: Record<string, string | Uint8Array>): Promise<Record<string, string>> {
  const dir = await mkdtemp(join(tmpdir(), 'sidelight-spot-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  const paths: Record<string, string> = {};
  for (const [name, content] of Object.entries(contents)) {
    paths[name] = join(dir, name);
    await writeFile(join(dir, name), content);
  }
  return paths;
}

async function run(...args: string[]) {
  let out = '';
  let err = '';
  const code = await runSpot(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

describe('the command', () => {
  it('does every file it can, complains of the others, and exits 2', async () => {
    const {
      a = '',
      b = '',
      bad = '',
    } = await files({
      a: 'Vladimir Putin met Xi Jinping in Beijing.',
      b: '<!doctype html><p lang=ar>بكين</p>',
      bad: Uint8Array.of(0x61, 0xff, 0x61),
    });
    const { code, out, err } = await run('--json', '--always', a, '/no/such/file', bad, tmpdir(), b);
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toEqual([
      '/no/such/file: does not exist',
      `${bad}: is not text in utf-8`,
      `${tmpdir()}: is a folder`,
    ]);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { file: string; mentions: { card: string }[] });
    expect(lines.map((line) => line.file)).toEqual([a, b]);
    expect(lines[0]?.mentions.map((mention) => mention.card)).toEqual([
      'vladimir-putin',
      'xi-jinping',
      'beijing',
    ]);
    expect(lines[1]?.mentions.map((mention) => mention.card)).toEqual(['beijing']);
  });

  it('reads the encoding a page declares', async () => {
    const arabic = Uint8Array.of(0xe3, 0xe6, 0xd3, 0xdf, 0xe6);
    const page = Buffer.concat([Buffer.from('<!doctype html><meta charset="windows-1256"><p>'), arabic]);
    const { page: path = '' } = await files({ page });
    const { out } = await run('--json', '--always', path);
    expect(out).toContain('"text":"موسكو","card":"moscow"');
  });

  it.each([[[]], [['--jsonl', 'a', 'b']], [['--nonsense']]])('refuses %j with exit 2', async (args) => {
    expect(await run(...args)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^spot: /) });
  });

  it('explains itself', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('--jsonl') });
  });

  it('answers lines as a command of its own, with nothing but JSON on standard output', async () => {
    const lines = [
      { id: 'a', lang: 'en', text: 'Vladimir Putin met Xi Jinping.' },
      { id: 'b', text: 'التقى فلاديمير بوتين نظيره' },
      { id: 'c', lang: 'fr', text: '' },
    ];
    const { lines: path = '' } = await files({ lines: lines.map((line) => JSON.stringify(line)).join('\n') });
    const root = new URL('../..', import.meta.url).pathname;
    const { stdout } = await promisify(execFile)(
      'npm',
      ['run', '--silent', 'spot', '--', '--jsonl', path, '--always'],
      { cwd: root },
    );
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; lang: string; mentions: { card: string }[] });
    expect(
      answers.map(({ id, lang, mentions }) => [id, lang, mentions.map((mention) => mention.card)]),
    ).toEqual([
      ['a', 'en', ['vladimir-putin', 'xi-jinping']],
      ['b', 'ar', ['vladimir-putin']],
      ['c', 'fr', []],
    ]);
  });
});
