import { describe, expect, it } from 'vitest';
import { ARABIC, ENGLISH, FIGURE, lineOf, PERSON, problemsOf, swap, TREATY, WHOLE } from '../dossier.ts';

const person = 'people/anna-lind.yaml';
const treaty = 'treaties/lake-pact.yaml';
const figure = 'figures/boats-40.yaml';
const english = 'names/en.yaml';
const arabic = 'names/ar.yaml';

const spare = '  - {id: spare, publisher: P, date: 2022, kind: news}\nties:';
const again = '  - {id: gazette, publisher: P, date: 2022, kind: news}\nties:';
const figurePart = FIGURE.slice(FIGURE.indexOf('figures:\n'));

/** `from` becomes `to` in the file; the reason must be given for the line where `at` stands. */
const broken: [what: string, file: string, from: string, to: string, at: string, reason: string][] = [
  ['a file not named after its card', person, 'id: anna-lind', 'id: anna', 'id: anna', 'the file is named'],
  ['a card in the wrong folder', person, 'kind: person', 'kind: place', 'kind: place', 'is of kind person'],
  ['a tie to no card', person, 'to: lake-pact', 'to: sea', 'to: sea', 'there is no card "sea"'],
  ['a tie to itself', person, 'to: lake-pact', 'to: anna-lind', 'to: anna-lind', 'cannot be tied to itself'],
  ['an anchor that is no card', figure, '[lake-pact]', '[sea]', '[sea]', 'there is no card "sea"'],
  ['a phrase about no card', english, '~3 lake', '~3 lake @sea', '@sea', 'there is no card "sea"'],
  ['a phrase rule that is none', english, '~3 lake', '~3', '~3', 'a gap at the end leads to no step'],
  ['a fact whose source is not listed', person, '[town-hall]', '[harbour]', '[harbour]', 'is not listed'],
  ['a source no fact names', person, 'ties:', spare, 'id: spare', '"spare" is listed and no fact names it'],
  ['a source listed twice', person, 'ties:', again, 'id: gazette, publisher: P', 'listed twice'],
  ['a copy of nothing', person, 'kind: news', 'kind: copy', 'kind: copy', 'say "of" what'],
  [
    'an original that says of what it is a copy',
    person,
    'kind: news',
    'kind: news, of: X',
    'kind: news, of',
    'and is none',
  ],
  [
    'a fact later than what is covered',
    person,
    '2023-05',
    '2024-02',
    '2024-02',
    'later than the card\'s "asOf"',
  ],
  ['a `since` fact before the story', person, '2023-05', '2022-01', '2022-01', 'a "then" fact'],
  ['a `then` fact after the story', person, 'date: 2021', 'date: 2022-03', '2022-03', 'a "since" fact'],
  ['a person with a figure', person, 'ties:', `${figurePart}ties:`, 'figures:', 'only a card of kind figure'],
  ['words no figure wants', english, 'fishing: [', 'sea: [', 'sea: [', 'no figure of "boats-40" wants words'],
  ['names of no card', arabic, 'lake-pact:', 'sea:', 'sea:', 'there is no card "sea"'],
  ['a file named after another language', arabic, 'lang: ar', 'lang: fa', 'lang: fa', 'the file is named'],
  [
    'an empty anchor',
    figure,
    'words: fishing\n        cards: [lake-pact]',
    'cards: []',
    'cards: []',
    'needs words',
  ],
  [
    'a safe name that is a common word',
    english,
    '- Anna Lind',
    '- The',
    '- The\n',
    'is a common word of "en"',
  ],
  ['a safe name of one letter', english, '- Anna Lind', '- A', '- A\n', 'never safe by itself'],
  ['a name without a letter', english, '- Anna Lind', '- "—"', '- "—"', 'has no letter'],
  ['a title the card has not', english, '    titles: [mayor]\n', '', '{form: Lind', 'has no titles in en'],
  [
    'words beside that are not listed',
    english,
    '[full, title]',
    '[beside]',
    '[beside]',
    'lists no words for it',
  ],
  [
    'words beside that are not needed',
    english,
    '[full, title]',
    '[full], beside: [x]',
    'beside',
    'does not need them',
  ],
  [
    'a count of cards not needed',
    english,
    '[full, title]',
    '[full], story: 3',
    'story: 3',
    'does not need it',
  ],
  [
    'a witness for Arabic',
    arabic,
    '- آنا ليند',
    '- {form: ليند, needs: [witness]}',
    'witness',
    'English alone',
  ],
  [
    'a person with a time',
    person,
    'ties:',
    'when: {start: 2022}\nties:',
    'when:',
    'only a card of kind event',
  ],
  [
    'a place on no globe',
    person,
    'ties:',
    'coordinates: {lat: 91, lon: 0}\nties:',
    'coordinates:',
    '"coordinates.lat"',
  ],
  ['a weight of no card', 'story.yaml', '{anna-lind: 2}', '{an: 2}', '{an: 2}', 'no card "an"'],
  ['a day card that is none', 'story.yaml', '[lake-pact]', '[sea]', '[sea]', 'no card "sea"'],
  ['a threshold out of reach', 'story.yaml', 'dayAtLeast: 1', 'dayAtLeast: 2', 'day: [', 'can never be met'],
  ['a site listed twice', 'sites.yaml', 'news.example.net', 'example.org', 'Example News', 'listed twice'],
  ['a site with www.', 'sites.yaml', 'news.example.net', 'www.example.net', 'www.', 'leave the www.'],
];

describe('the checks across files', () => {
  it('find nothing in a whole dossier', async () => {
    expect(await problemsOf({})).toEqual([]);
  });

  it.each(broken)('find %s', async (_what, file, from, to, at, reason) => {
    const text = swap(WHOLE[file] ?? '', from, to);
    expect(await problemsOf({ [file]: text })).toContainEqual({
      file,
      line: lineOf(text, at),
      reason: expect.stringContaining(reason),
    });
  });

  it('find the same id in two folders', async () => {
    const twin = swap(TREATY, 'kind: treaty', 'kind: event');
    const problems = await problemsOf({ 'events/lake-pact.yaml': twin });
    expect(problems.map((problem) => problem.reason)).toContainEqual(
      expect.stringContaining('the id "lake-pact" belongs to events/lake-pact.yaml already'),
    );
  });

  it('find one Wikidata id on two cards', async () => {
    const twin = 'places/pier.yaml';
    const withId = (file: string) => swap(WHOLE[file] ?? '', 'title:', 'wikidata: Q42\ntitle:');
    expect(await problemsOf({ [person]: withId(person), [twin]: withId(twin) })).toEqual([
      {
        file: twin,
        line: lineOf(withId(twin), 'Q42'),
        reason: `the Wikidata id "Q42" belongs to ${person} already`,
      },
    ]);
  });

  it('find a full name that nobody has', async () => {
    const text = swap(
      swap(ENGLISH, 'names: [Lake Pact]', 'names: [{form: Pact, needs: [full]}]'),
      'pact|treat*',
      'treat*',
    );
    expect(
      await problemsOf({
        [english]: text,
        [arabic]: swap(ARABIC, '  lake-pact: {names: [ميثاق البحيرة]}\n', ''),
      }),
    ).toEqual([
      {
        file: english,
        line: lineOf(text, 'form: Pact'),
        reason: expect.stringContaining('has no full name'),
      },
    ]);
  });

  it('find what a figure counts and no language has a word for', async () => {
    const without = (text: string) => text.replace(/ {2}boats-40:[\s\S]*$/, '');
    const reasons = (await problemsOf({ [english]: without(ENGLISH), [arabic]: without(ARABIC) })).map(
      ({ file, line, reason }) => `${file}:${line} ${reason}`,
    );
    expect(reasons).toEqual([
      `${figure}:${lineOf(FIGURE, 'counts')} no language lists words under "boats"`,
      `${figure}:${lineOf(FIGURE, 'words')} no language lists words under "fishing"`,
    ]);
  });

  it('ask a figure that is no draft how it is told', async () => {
    const told = swap(PERSON, 'id: anna-lind\nkind: person', 'id: boats-40\nkind: figure');
    const reasons = (await problemsOf({ [figure]: told })).map(({ reason }) => reason);
    expect(reasons).toContainEqual(
      'a card of kind figure that is no draft needs "figures", or phrases in data/names/',
    );
  });

  it.each(['matters', 'then', 'sources', 'ties', 'asOf'])(
    'ask a card that is no draft for "%s"',
    async (key) => {
      const text = PERSON.replace(new RegExp(`^${key}:.*\\n(?:  .*\\n)*`, 'm'), '');
      expect(text.split('\n')).not.toContainEqual(expect.stringMatching(`^${key}:`));
      expect((await problemsOf({ [person]: text })).map((problem) => problem.reason)).toContain(
        `a card that is no draft needs "${key}"`,
      );
    },
  );

  it('ask a card that is no draft for three facts', async () => {
    const text = PERSON.replace(/since:\n(?: .*\n)*/, '');
    expect((await problemsOf({ [person]: text })).map((problem) => problem.reason)).toContainEqual(
      expect.stringContaining('2 facts'),
    );
  });

  it.each([
    ['event', 'events', 'when'],
    ['place', 'places', 'coordinates'],
  ])('ask a card of kind %s that is no draft for "%s"', async (kind, folder, key) => {
    const text = swap(PERSON, 'kind: person', `kind: ${kind}`);
    expect(await problemsOf({ [person]: undefined, [`${folder}/anna-lind.yaml`]: text })).toEqual([
      { file: `${folder}/anna-lind.yaml`, line: 2, reason: expect.stringContaining(`needs "${key}"`) },
    ]);
  });

  it('find an event that ends before it starts', async () => {
    const text = (end: string) =>
      swap(
        swap(PERSON, 'kind: person', 'kind: event'),
        'ties:',
        `when: {start: 2022-02-04, end: ${end}}\nties:`,
      );
    const found = (end: string) => problemsOf({ [person]: undefined, 'events/anna-lind.yaml': text(end) });
    expect(await found('2022-02')).toEqual([]);
    expect(await found('2022-02-03')).toEqual([
      {
        file: 'events/anna-lind.yaml',
        line: lineOf(text('2022-02-03'), 'when:'),
        reason: '2022-02-03 is before the start 2022-02-04',
      },
    ]);
  });

  it('refuse drafts in a release, and only there', async () => {
    expect(await problemsOf({}, { release: true })).toEqual([
      { file: 'events/regatta.yaml', line: 3, reason: 'a draft cannot be released' },
      { file: figure, line: 3, reason: 'a draft cannot be released' },
      { file: 'places/pier.yaml', line: 3, reason: 'a draft cannot be released' },
      { file: treaty, line: 3, reason: 'a draft cannot be released' },
    ]);
  });
});
