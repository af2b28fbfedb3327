import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileData } from '../../data/compile/index.ts';
import { dossier, ENGLISH, lineOf, PERSON, problemsOf, SITES, STORY, swap, TREATY } from './dossier.ts';

describe('compiling a dossier', () => {
  it('gives the reader everything of a card but what the spotter alone needs', async () => {
    const { cards } = await compileData(await dossier(), { release: false });
    const anna = cards.find((card) => card.id === 'anna-lind');
    expect(anna).toMatchObject({
      kind: 'person',
      names: { en: ['Anna Lind', 'Lind'], ar: ['آنا ليند'] },
      then: [{ sources: ['town-hall'] }, { date: '2021' }],
    });
    for (const card of cards)
      for (const key of ['phrases', 'figure', 'titles']) expect(Object.keys(card)).not.toContain(key);
  });

  it('tells the engine what makes each name safe, with the defaults spelled out', async () => {
    const { lexicon } = await compileData(await dossier(), { release: false });
    expect(lexicon.forms.filter((form) => form.card === 'anna-lind' && form.lang === 'en')).toEqual([
      expect.objectContaining({ text: 'Anna Lind', case: 'name', needs: [], story: 2, vouches: true }),
      expect.objectContaining({ text: 'Lind', needs: ['full', 'title'], vouches: false }),
    ]);
    expect(lexicon.cards).toContainEqual({
      id: 'anna-lind',
      kind: 'person',
      titles: [{ text: 'mayor', lang: 'en' }],
    });
    expect(lexicon.figures).toEqual([
      {
        card: 'boats-40',
        value: '40',
        ordinal: false,
        nouns: [
          { text: 'قارب', lang: 'ar' },
          { text: 'boats', lang: 'en' },
        ],
        leads: [],
        wholes: [],
        anchors: [{ words: [{ text: 'fishing', lang: 'en' }], cards: ['lake-pact'], sentence: false }],
      },
    ]);
    expect(lexicon.phrases[0]).toMatchObject({ card: 'lake-pact', lang: 'en' });
  });

  it('lets what a language says of a name that is spelled alike everywhere hold in all its cases', async () => {
    const files = {
      'names/mul.yaml': 'lang: mul\ncards:\n  anna-lind: {names: [{form: Lind, needs: [full]}]}\n',
      'names/sk.yaml': 'lang: sk\ncards:\n  anna-lind: {names: [{form: Lind, unless: {before: [Jenny]}}]}\n',
    };
    const { lexicon } = await compileData(await dossier(files), { release: false });
    const slovak = lexicon.forms.filter(({ card, lang }) => card === 'anna-lind' && lang === 'sk');
    expect(slovak.map(({ text }) => text)).toContain('Linda');
    for (const { needs, unless } of slovak)
      expect({ needs, before: unless.before }).toEqual({ needs: [], before: ['Jenny'] });
  });

  it('packs an index with a part for each language', async () => {
    const { index } = await compileData(await dossier(), { release: false });
    expect(index.parts.map(({ lang }) => lang).sort()).toEqual(['ar', 'en']);
    expect(index.core.cards.map((card) => card.id).sort()).toEqual([
      'anna-lind',
      'boats-40',
      'lake-pact',
      'pier',
      'regatta',
    ]);
  });

  it('takes what the article is recognised by when it is there, hashes ascending', async () => {
    const dir = await dossier();
    const nothing = (await compileData(dir, { release: false })).lexicon;
    expect([nothing.shingles, nothing.order]).toEqual([[], []]);
    const article = { shingles: [30, 7, 12], order: ['anna-lind', 'lake-pact', 'anna-lind'] };
    await writeFile(join(dir, 'story.article.json'), JSON.stringify(article));
    const { shingles, order } = (await compileData(dir, { release: false })).lexicon;
    expect({ shingles, order }).toEqual({ ...article, shingles: [7, 12, 30] });
  });

  it.each([
    ['{"shingles": ["seven"], "order": []}', 'as scripts/article.ts makes it'],
    ['[1, 2', 'no JSON'],
    ['{}', 'as scripts/article.ts makes it'],
    ['{"shingles": [], "order": ["sea"]}', 'there is no card "sea"'],
  ])('refuses %s for it', async (text, reason) => {
    expect(await problemsOf({ 'story.article.json': text })).toEqual([
      { file: 'story.article.json', line: 1, reason: expect.stringContaining(reason) },
    ]);
  });
});

const FACT = '  - {text: {en: A, ar: ب}, sources: [gazette]}\n';
const DATED = '  - {text: {en: A, ar: ب}, date: 2023, sources: [gazette]}\n';

describe('a malformed file', () => {
  it('stops the compiler with file, line and reason', async () => {
    await expect(
      compileData(await dossier({ 'people/anna-lind.yaml': swap(PERSON, 'kind: person', 'kind: persn') }), {
        release: false,
      }),
    ).rejects.toThrow(
      'data/people/anna-lind.yaml:2: "kind" must be one of person, organisation, treaty, figure, event, place, not "persn"',
    );
  });

  it('is reported together with every other malformed file', async () => {
    const problems = await problemsOf({
      'people/anna-lind.yaml': swap(
        PERSON,
        '{en: She was mayor., ar: كانت رئيسة البلدية.}',
        '{en: She was mayor.}',
      ),
      'treaties/lake-pact.yaml': swap(TREATY, 'draft: true', 'drafty: true'),
      'sites.yaml': swap(SITES, 'news.example.net', 'https://news.example.net/'),
      'story.yaml': swap(STORY, 'date: 2022-02-04', 'date: 4 Feb 2022'),
    });
    expect(problems.map(({ file, line, reason }) => `${file}:${line} ${reason}`)).toEqual([
      'people/anna-lind.yaml:7 "then.0.text.ar" is missing',
      'sites.yaml:3 "sites.1.host" must be a bare host name, lower case',
      'story.yaml:2 "date" must be a date: YYYY, YYYY-MM or YYYY-MM-DD',
      'treaties/lake-pact.yaml:3 unknown key "drafty"',
    ]);
  });

  it.each([
    ['a key that stands twice', 'gist:', 'title: twice\ngist:', 'title: twice', 'stands twice'],
    ['broken YAML', '{en: Anna Lind, ', '{en: Anna Lind, [', 'title:', 'not valid YAML'],
    ['a title over 50 characters', 'Anna Lind', 'x'.repeat(51), 'title:', 'at most 50 fit'],
    ['a gist over 160 characters', 'Mayor of', 'x'.repeat(161), 'gist:', 'at most 160 fit'],
    ['a fact over 240 characters', 'She was mayor', 'x'.repeat(241), '- text:', 'at most 240 fit'],
    ['a tie over 120 characters', 'She signed it', 'x'.repeat(121), 'to: lake-pact', 'at most 120 fit'],
    ['one `then` fact', / {2}- text: .*\n {4}date: 2021\n.*\n/, '', 'then:', 'needs two facts'],
    ['six `then` facts', 'since:\n', `${FACT.repeat(4)}since:\n`, 'then:', 'has room for five facts'],
    ['five `since` facts', 'since:\n', `since:\n${DATED.repeat(4)}`, 'since:', 'has room for four facts'],
    ['a fact without a source', 'sources: [town-hall]', 'sources: []', 'sources: []', 'at least one source'],
    [
      'a `since` fact without a date',
      '    date: 2023-05\n',
      '',
      '{en: She left',
      '"since.0.date" is missing',
    ],
    [
      'an address that is none',
      'https://example.org/a',
      'example',
      'id: town-hall',
      'must be a full http(s) address',
    ],
  ])('%s is found on its line', async (_what, from, to, at, reason) => {
    const text = swap(PERSON, from, to);
    expect(await problemsOf({ 'people/anna-lind.yaml': text })).toContainEqual({
      file: 'people/anna-lind.yaml',
      line: lineOf(text, at),
      reason: expect.stringContaining(reason),
    });
  });

  it.each([
    ['a bad rule for a name', '[full, title]', '[ful]', '[ful]', 'must be one of full, title'],
    ['an unknown rule for a name', 'needs: [full, title]', 'need: [full]', 'need:', 'unknown key "need"'],
    ['a language that is none', 'lang: en', 'lang: English', 'English', 'must be a language tag'],
  ])('%s is found on its line', async (_what, from, to, at, reason) => {
    const text = swap(ENGLISH, from, to);
    expect(await problemsOf({ 'names/en.yaml': text })).toContainEqual({
      file: 'names/en.yaml',
      line: lineOf(text, at),
      reason: expect.stringContaining(reason),
    });
  });

  it('that is not there is said to be missing', async () => {
    expect(await problemsOf({ 'story.yaml': undefined })).toContainEqual({
      file: 'story.yaml',
      line: 1,
      reason: 'cannot be read (ENOENT)',
    });
  });

  it('in a folder of no kind is refused', async () => {
    expect(await problemsOf({ 'animals/cat.yaml': 'id: cat' })).toContainEqual({
      file: 'animals/cat.yaml',
      line: 1,
      reason: expect.stringContaining('a card lives in one of people'),
    });
  });
});
