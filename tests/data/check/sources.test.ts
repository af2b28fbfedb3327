import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../data/compile/check/publishers.ts';
import { lineOf, PERSON, problemsOf, swap } from '../dossier.ts';

const person = 'people/anna-lind.yaml';
const GAZETTE = '{id: gazette, publisher: Gazette, date: 2023, kind: news}';
const HALL = 'url: "https://example.org/a"';

/** What is said of the card with its source `gazette` written otherwise. */
async function saidOf(gazette: string, text = PERSON): Promise<string[]> {
  const problems = await problemsOf({ [person]: swap(text, GAZETTE, gazette) });
  return problems.map(({ reason }) => reason);
}

describe('a fact', () => {
  const copy = (of: string, id = 'gazette') =>
    `{id: ${id}, publisher: ${id}, date: 2023, kind: copy, of: ${of}}`;

  it('does not stand on one copy alone', async () => {
    const text = swap(PERSON, GAZETTE, copy('Herald'));
    expect(await problemsOf({ [person]: text })).toEqual([
      {
        file: person,
        line: lineOf(text, 'since:') + 3,
        reason: 'it stands on a copy alone: find a second source, or leave it out',
      },
    ]);
  });

  it.each([
    ['two copies of one text', 'Herald', 1],
    ['copies of two texts', 'Courier', 0],
  ])('may stand on %s or not', async (_what, of, faults) => {
    const two = swap(PERSON, 'sources: [gazette]', 'sources: [gazette, mirror]');
    expect(await saidOf(`${copy('Herald')}\n  - ${copy(of, 'mirror')}`, two)).toHaveLength(faults);
  });

  it('may stand on a copy beside something else', async () => {
    const two = swap(PERSON, 'sources: [gazette]', 'sources: [gazette, town-hall]');
    expect(await saidOf(copy('Herald'), two)).toEqual([]);
  });
});

describe('an address', () => {
  it.each([
    ['https://intranet/a', 'the address has no host with a dot: "intranet"'],
    ['https://example.com./a', 'the address has no host with a dot: "example.com."'],
    ['https://me@example.com/a', 'the address has a user name in it'],
    ['https://example.com/a b', 'the address has a space in it'],
    [
      'https://web.archive.org/web/2022/',
      'the address is an archive of nothing: the address that it keeps is missing',
    ],
  ])('is not %s', async (url, reason) => {
    expect(await saidOf(`{id: gazette, publisher: Gazette, url: "${url}", date: 2023, kind: news}`)).toEqual([
      reason,
    ]);
  });

  it.each(['https://web.archive.org/web/20220204000000/https://example.com/a', 'https://archive.md/0OmVH'])(
    'may be %s',
    async (url) => {
      expect(
        await saidOf(`{id: gazette, publisher: Gazette, url: "${url}", date: 2023, kind: news}`),
      ).toEqual([]);
    },
  );

  it.each([
    ['http://www.example.org/A/', 'https://example.org/a'],
    ['https://m.example.org/a?utm_source=x', 'https://example.org/a'],
    ['https://amp.example.org/a/amp', 'https://example.org/a'],
    ['https://example.org/a?n=2&id=1', 'https://example.org/a?id=1&n=2'],
  ])('%s is the page of %s', (one, other) => {
    expect(pageOf(one)).toBe(pageOf(other));
  });

  it('tells pages apart by what it asks for', () => {
    expect(pageOf('https://example.org/a?id=1')).not.toBe(pageOf('https://example.org/a?id=2'));
  });
});

describe('one page', () => {
  it.each([
    ['id', 'id: town-hall, publisher: Town Hall, date: 2022-02-04, kind: official', []],
    ['publisher', 'id: town-hall, publisher: City Hall, date: 2022-02-04, kind: official', ['publisher']],
    ['date', 'id: town-hall, publisher: Town Hall, date: 2022-02, kind: official', ['date']],
    ['kind', 'id: town-hall, publisher: Town Hall, date: 2022-02-04, kind: news', ['kind']],
    ['another id', 'id: hall, publisher: Town Hall, date: 2022-02-04, kind: official', ['id']],
  ])('is spelled alike on all cards: %s', async (_what, source, keys) => {
    const id = /id: ([^,]+)/.exec(source)?.[1] ?? '';
    const other = swap(PERSON, 'id: anna-lind', 'id: bo-ek')
      .replaceAll('[town-hall', `[${id}`)
      .replace(/\{id: town-hall.*\}/, `{${source}, url: "http://www.example.org/a/"}`);
    const problems = await problemsOf({ 'people/bo-ek.yaml': other });
    const said = problems.map(({ reason }) => reason).filter((reason) => reason.startsWith('the same page'));
    expect(said).toEqual(
      ['id', 'url', 'publisher', 'date', 'kind']
        .filter((key) => key === 'url' || keys.includes(key))
        .map((key) => expect.stringContaining(`the same page has ${key} `)),
    );
  });
});

describe('one publisher', () => {
  it.each([
    ['by its site', 'publisher: Townhall News, url: "https://news.example.org/b"', 'Townhall News'],
    ['by its capitals', 'publisher: TOWN HALL, url: "https://example.net/b"', 'TOWN HALL'],
  ])('is written one way, told %s', async (_what, source, written) => {
    expect(await saidOf(`{id: gazette, ${source}, date: 2023, kind: news}`)).toEqual([
      `the publisher "${written}" is written "Town Hall" in ${person}`,
    ]);
  });

  it('may name in brackets whose piece it is', async () => {
    const source = 'publisher: Town Hall (Herald), url: "https://example.org/b"';
    expect(await saidOf(`{id: gazette, ${source}, date: 2023, kind: news}`)).toEqual([]);
  });

  it('is another where the name is the same but for its article and the site is not', async () => {
    const source = 'publisher: The Town Hall, url: "https://example.net/b"';
    expect(await saidOf(`{id: gazette, ${source}, date: 2023, kind: news}`)).toEqual([]);
  });

  it('is the same where no site tells', async () => {
    const both = swap(PERSON, `, ${HALL}`, '');
    expect(await saidOf('{id: gazette, publisher: The Town-Hall, date: 2023, kind: news}', both)).toEqual([
      `the publisher "The Town-Hall" is written "Town Hall" in ${person}`,
    ]);
  });
});
