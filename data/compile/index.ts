/**
 * From the files of data/ to what the product is built from. Runs at build time and on the command line, never in a
 * browser.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { type PackedIndex, packIndex } from '../../engine/index/pack.ts';
import type { Lexicon } from '../../engine/lexicon.ts';
import { namesSchema, standInsSchema, wordingSchema } from '../language-schema.ts';
import { type Card, cardSchema, type Sites, type Story, sitesSchema, storySchema } from '../schema.ts';
import { toShippedCard } from './cards.ts';
import { checkCards } from './check/cards.ts';
import { checkCharts } from './check/charts.ts';
import { checkDates } from './check/dates.ts';
import { checkFigureWords } from './check/figures.ts';
import { checkNamed } from './check/named.ts';
import { checkNames } from './check/names.ts';
import { checkNumbers } from './check/numbers.ts';
import { checkQuotes } from './check/quotes.ts';
import { checkSources } from './check/sources.ts';
import { checkSites, checkStandIns, checkStory } from './check/story.ts';
import { textsOf } from './check/texts.ts';
import { checkTies } from './check/ties.ts';
import { checkWording } from './check/wording.ts';
import { nameForms } from './forms.ts';
import { toLexicon } from './lexicon.ts';
import { loadData } from './load.ts';
import type { Loaded } from './loaded.ts';
import { DataError, type Problem } from './problem.ts';
import { inEveryScript } from './scripts.ts';
import { validateFile } from './validate.ts';

/** What the article is recognised by, made by scripts/article.ts: it may lie in the repository where the article may not. */
const ARTICLE = 'story.article.json';
const articleSchema = v.strictObject({
  /** Sampled hashes of its five-word runs. */
  shingles: v.array(v.pipe(v.number(), v.integer())),
  /** Ids of cards in the order in which it names them. */
  order: v.array(v.string()),
});
type ArticleMarks = v.InferOutput<typeof articleSchema>;

export interface CompiledData {
  story: Story;
  cards: Card[];
  sites: Sites['sites'];
  lexicon: Lexicon;
  index: PackedIndex;
  /** Absolute paths of everything it was made from. */
  files: string[];
}

async function readArticle(
  path: string,
  known: ReadonlySet<string>,
  problems: Problem[],
): Promise<ArticleMarks> {
  const none: ArticleMarks = { shingles: [], order: [] };
  const wrong = (reason: string) => {
    problems.push({ file: ARTICLE, line: 1, reason });
    return none;
  };
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return none;
  }
  try {
    const parsed = v.safeParse(articleSchema, JSON.parse(text));
    if (!parsed.success) return wrong('must be as scripts/article.ts makes it');
    const strangers = parsed.output.order.filter((id) => !known.has(id));
    return strangers.length > 0 ? wrong(`there is no card "${strangers[0]}"`) : parsed.output;
  } catch {
    return wrong('is no JSON: scripts/article.ts makes it');
  }
}

/**
 * Reads, checks and compiles everything below `dir`.
 *
 * @param options.release refuses drafts.
 * @throws DataError with every problem of every file.
 */
export async function compileData(dir: string, options: { release: boolean }): Promise<CompiledData> {
  const data = await loadData(dir);
  const problems = [...data.problems];
  const broken = new Set(data.problems.map((problem) => problem.file));
  const valid = <S extends v.GenericSchema>(
    file: typeof data.story,
    schema: S,
  ): v.InferOutput<S> | undefined => {
    if (broken.has(file.path)) return undefined;
    const result = validateFile(file, schema);
    problems.push(...result.problems);
    return result.value;
  };

  const story = valid(data.story, storySchema);
  const sites = valid(data.sites, sitesSchema);
  const standIns = valid(data.standIns, standInsSchema);
  const wording = valid(data.wording, wordingSchema);
  const loaded: Loaded = {
    cards: data.cards.flatMap((file) => {
      const card = valid(file, cardSchema);
      return card ? [{ file, card }] : [];
    }),
    names: data.names.flatMap((file) => {
      const names = valid(file, namesSchema);
      return names ? [{ file, names: inEveryScript(names) }] : [];
    }),
  };
  // A card that does not hold is still a card others may point to.
  const known = new Set(data.cards.map((file) => file.path.replace(/^.*\/|\.yaml$/g, '')));
  const held = new Set(loaded.cards.map(({ file }) => file));
  const charts = checkCharts(
    loaded.cards,
    data.series,
    data.cards.filter((file) => !held.has(file)),
  );
  problems.push(...charts.problems);
  const texts = loaded.cards.flatMap((one) => textsOf(one, charts.series.get(one.card.id) ?? []));
  problems.push(
    ...checkCards(loaded.cards, loaded.names, { release: options.release, known }),
    ...checkDates(loaded.cards, story?.date),
    ...checkSources(loaded.cards, charts.series),
    ...checkTies(loaded.cards, known),
    ...checkQuotes(loaded.cards),
    ...checkNumbers(texts),
  );
  const names = nameForms(loaded);
  problems.push(
    ...names.problems,
    ...checkNames(loaded.names, names.forms, known),
    ...checkFigureWords(loaded),
  );
  if (wording) problems.push(...checkWording(texts, wording));
  if (standIns) problems.push(...checkStandIns(data.standIns, standIns, known));
  if (story) problems.push(...checkStory(data.story, story, known));
  if (sites) problems.push(...checkSites(data.sites, sites));
  const article = await readArticle(join(dir, ARTICLE), known, problems);
  // Whoever reads by names must have names that hold.
  if (problems.length === 0 && story && standIns)
    problems.push(...checkNamed(texts, loaded, names.forms, story, standIns));
  if (problems.length > 0 || !story || !sites) throw new DataError(problems);

  const lexicon = toLexicon(loaded, names.forms, story, article);
  return {
    story,
    cards: loaded.cards.map(({ card }) => toShippedCard(card, loaded, charts.series.get(card.id) ?? [])),
    sites: sites.sites,
    lexicon,
    index: packIndex(lexicon),
    files: [...data.files, join(dir, ARTICLE)],
  };
}
