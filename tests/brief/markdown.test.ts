import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped, linked, tableOf } from '../../components/brief/escape.ts';
import { briefMarkdown } from '../../components/brief/markdown.ts';
import { outlineOf } from '../../components/brief/outline.ts';
import type { Card, Source } from '../../data/schema.ts';
import { dossier } from '../components/sample-brief.ts';
import { STORY_DATE } from '../components/sample-cards.ts';

const HEAD = { title: 'The accord of Port Lorne', date: STORY_DATE };
const inEnglish = (cards: readonly Card[], chosen?: readonly string[]) =>
  briefMarkdown(outlineOf(cards, chosen), HEAD, 'en');
const lines = (text: string) => text.split('\n');

describe('the brief as Markdown', () => {
  const text = inEnglish(dossier);

  it('has the story, its kinds, its record checks and its sources as headings, in order', () => {
    expect(lines(text).filter((line) => /^##? /.test(line))).toEqual([
      '# The accord of Port Lorne',
      '## Timeline',
      '## People',
      '## Organisations',
      '## Treaties',
      '## Figures',
      '## Events',
      '## Places',
      '## Record checks',
      '## Sources',
    ]);
  });

  it('puts the numbers of its sources after each fact', () => {
    expect(text).toContain('- 26 January 2022: Had said nine days earlier that Norland would sign nothing');
    expect(lines(text).find((line) => line.includes('Had said nine days earlier'))).toMatch(/ \[2\] \[3\]$/);
  });

  it('tells a chart as a table, a source in each row', () => {
    const at = lines(text).findIndex((line) => line.startsWith('| Year |'));
    const [head, rule, first] = lines(text).slice(at);
    expect(head).toMatch(/^\| Year \| .+ \| Source \|$/);
    expect(rule).toBe('| --- | --- | --- |');
    expect(first).toMatch(/^\| \d{4} \| [\d.,]+.* \| \[\d+\] \|$/);
  });

  it('says of each record check what the article says and what the record says', () => {
    expect(text).toContain('### Mira Halden: Slip of translation');
    expect(text).toContain(
      '- The article says: \u2068«الرئيسة هالدين وقعت الاتفاق في غانا»\u2069 That the accord',
    );
    expect(lines(text).find((line) => line.startsWith('- The record says'))).toMatch(/ \[2\]$/);
  });

  it('lists each source with publisher, title, date, kind and address', () => {
    expect(text).toContain(
      '1. Government of Norland: Terms of office since 1960. 20 Nov 2024. official document. <https://example.org/terms>',
    );
    expect(text).toContain('copy of Report of the port inquiry, volume II. no address');
  });

  it('tells of the page it was made for, and of its cards alone', () => {
    const page = { title: 'News | of *today*', site: 'news.example' };
    const some = briefMarkdown(outlineOf(dossier, ['port-lorne']), { ...HEAD, page }, 'en');
    expect(some).toContain('For the page News \\| of \\*today\\* – news.example');
    expect(lines(some).filter((line) => line.startsWith('### '))).toEqual(['### Port Lorne']);
  });

  it('in Arabic keeps what runs the other way apart from the text around it', () => {
    const arabic = briefMarkdown(outlineOf(dossier), { ...HEAD, title: 'اتفاق بورت لورن' }, 'ar');
    expect(arabic).toContain('## شخصيات');
    const sources = lines(arabic).filter((line) => /^\d+\. /.test(line));
    expect(sources[0]).toMatch(
      /^1\. \u2068Government of Norland: [^\u2069]+\u2069\. 20 نوفمبر 2024\. وثيقة رسمية\./,
    );
    expect(sources.find((line) => line.includes('بريد لورن'))).not.toContain('\u2068');
    for (const line of lines(arabic))
      expect(line.split('\u2068').length, line).toBe(line.split('\u2069').length);
  });
});

describe('for any card', () => {
  const nasty = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.constantFrom(
      'a | b',
      '1. first',
      '# head',
      '- item',
      '[1](x)',
      '<b>',
      '`code`',
      'a\nb',
      '&amp;',
      '\\',
    ),
  );
  const both = fc.record({ en: nasty, ar: nasty });
  const source = (id: string) =>
    fc.record({
      id: fc.constant(id),
      publisher: nasty,
      date: fc.constantFrom('2022', '2022-02-04'),
      kind: fc.constant('news' as const),
      url: fc.constantFrom('https://example.org/a', 'https://example.org/b|c', 'https://example.org/<d>'),
    }) satisfies fc.Arbitrary<Source>;
  const refs = fc.subarray(['one', 'two'], { minLength: 1 });
  const fact = fc.record({ text: both, sources: refs });
  const card = (id: string): fc.Arbitrary<Card> =>
    fc.record({
      id: fc.constant(id),
      kind: fc.constantFrom('person' as const, 'figure' as const),
      title: both,
      gist: both,
      then: fc.array(fact, { maxLength: 3 }),
      checks: fc.array(
        fc.record({
          quote: nasty,
          says: both,
          record: both,
          slip: fc.constant('open' as const),
          sources: refs,
        }),
        { maxLength: 2 },
      ),
      sources: fc.tuple(source('one'), source('two')).map((pair) => [...pair]),
      chart: fc.record({
        form: fc.constant('bars' as const),
        title: both,
        marks: fc.constant([]),
        rows: fc.array(
          fc.record({ label: both, value: fc.integer(), source: fc.constantFrom('one', 'two') }),
          { minLength: 1, maxLength: 3 },
        ),
      }),
      names: fc.constant({}),
    });
  const cards = fc.tuple(card('a'), card('b')).map((pair) => [...pair]);

  it('every row of a table has as many cells as its head: no pipe is left unescaped', () => {
    fc.assert(
      fc.property(cards, fc.constantFrom('en' as const, 'ar' as const), (some, lang) => {
        const text = briefMarkdown(outlineOf(some), HEAD, lang);
        const rows = lines(text).filter((line) => line.startsWith('| '));
        expect(rows.length).toBeGreaterThan(1);
        for (const row of rows) expect(row.replace(/\\./g, '').split('|')).toHaveLength(5);
      }),
    );
  });

  it('every number after a fact is that of a source in the list, and each of those is cited', () => {
    fc.assert(
      fc.property(cards, (some) => {
        const text = inEnglish(some).replace(/\\./g, '');
        const [before = '', list = ''] = text.split('\n## Sources\n');
        const cited = new Set([...before.matchAll(/ \[(\d+)\]/g)].map(([, number]) => Number(number)));
        const listed = lines(list)
          .flatMap((line) => /^(\d+)\. /.exec(line)?.[1] ?? [])
          .map(Number);
        expect(listed).toEqual(listed.map((_, i) => i + 1));
        expect([...cited].sort((a, b) => a - b)).toEqual(listed);
      }),
    );
  });

  it('text stays on its line, and nothing in it begins a block or a link', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const line = escaped(text);
        expect(line).not.toMatch(/[\r\n]/);
        expect(line.replace(/\\./g, 'x')).not.toMatch(/[[\]<>|`*_~]|^\s*[#+=-]|^\s*\d+[.)]/);
      }),
    );
  });
});

describe('addresses and tables', () => {
  it('an address that could end its link early is written with codes', () => {
    expect(linked('https://example.org/a b>c|d')).toBe('<https://example.org/a%20b%3Ec%7Cd>');
  });

  it('a short row is filled up', () => {
    expect(tableOf(['a', 'b'], [['1']])).toBe('| a | b |\n| --- | --- |\n| 1 |  |');
  });
});
