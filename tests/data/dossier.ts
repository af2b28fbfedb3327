/** A small dossier of our own on disk, to be broken one thing at a time. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { compileData } from '../../data/compile/index.ts';
import { DataError, type Problem } from '../../data/compile/problem.ts';

export const STORY = `title: {en: A meeting, ar: لقاء}
date: 2022-02-04
article:
  hosts: [example.org]
  language: en
verdict:
  weights: {anna-lind: 2}
  other: 1
  related: {weight: 2, cards: 2}
  sameStory: {core: [anna-lind], day: [lake-pact], dayAtLeast: 1, weight: 3}
  thisArticle: {shingles: 0.5, order: 0.6, signature: [anna-lind], signatureAtLeast: 1}
`;

export const SITES = `sites:
  - {host: example.org, name: Example, lang: en}
  - {host: news.example.net, name: Example News, lang: ar}
`;

const STAND_INS = `pier: {en: [landing], ar: [المرسى], nisba: [رصيف]}
`;

const WORDING = `loaded: {en: [regime*, so-called], ar: [نظام الحاكم, مزعوم*]}
claimants: {en: [said], ar: [قال*]}
undated: {en: [now, last year], ar: [الآن, حالياً]}
`;

export const PERSON = `id: anna-lind
kind: person
title: {en: Anna Lind, ar: آنا ليند}
gist: {en: Mayor of a town by a lake., ar: رئيسة بلدية.}
matters: {en: She signed., ar: وقعت.}
then:
  - text: {en: She was mayor., ar: كانت رئيسة البلدية.}
    sources: [town-hall]
  - text: {en: She had signed before., ar: وقعت من قبل.}
    date: 2021
    sources: [town-hall, gazette]
since:
  - text: {en: She left office., ar: تركت المنصب.}
    date: 2023-05
    sources: [gazette]
asOf: 2024-01-10
sources:
  - {id: town-hall, publisher: Town Hall, url: "https://example.org/a", date: 2022-02-04, kind: official}
  - {id: gazette, publisher: Gazette, date: 2023, kind: news}
ties:
  - {to: lake-pact, line: {en: She signed it., ar: وقعتها.}}
  - {to: pier, line: {en: She built it., ar: بنته.}}
  - {to: regatta, line: {en: She opened it., ar: افتتحته.}}
`;

export const TREATY = `id: lake-pact
kind: treaty
draft: true
title: {en: Lake Pact, ar: ميثاق البحيرة}
gist: {en: A pact on fishing., ar: ميثاق للصيد.}
`;

export const FIGURE = `id: boats-40
kind: figure
draft: true
title: {en: Forty boats, ar: أربعون قاربا}
gist: {en: The number of boats., ar: عدد القوارب.}
figures:
  - value: 40
    counts: boats
    anchors:
      - words: fishing
        cards: [lake-pact]
`;

const EVENT = `id: regatta
kind: event
draft: true
title: {en: Regatta, ar: سباق الزوارق}
gist: {en: A race of boats., ar: سباق للقوارب.}
`;

const PLACE = `id: pier
kind: place
draft: true
title: {en: Pier, ar: رصيف}
gist: {en: Where boats land., ar: مرسى القوارب.}
`;

export const ENGLISH = `lang: en
cards:
  anna-lind:
    names:
      - Anna Lind
      - {form: Lind, needs: [full, title]}
    titles: [mayor]
  lake-pact:
    names: [Lake Pact]
    phrases:
      - pact|treat* ~3 lake
  boats-40:
    words: {boats: [boats], fishing: [fishing]}
`;

export const ARABIC = `lang: ar
cards:
  anna-lind:
    names:
      - آنا ليند
  lake-pact: {names: [ميثاق البحيرة]}
  boats-40: {words: {boats: [قارب]}}
`;

/** Every file of it. */
export const WHOLE: Record<string, string> = {
  'story.yaml': STORY,
  'sites.yaml': SITES,
  'stand-ins.yaml': STAND_INS,
  'loaded-words.yaml': WORDING,
  'people/anna-lind.yaml': PERSON,
  'treaties/lake-pact.yaml': TREATY,
  'figures/boats-40.yaml': FIGURE,
  'events/regatta.yaml': EVENT,
  'places/pier.yaml': PLACE,
  'names/en.yaml': ENGLISH,
  'names/ar.yaml': ARABIC,
};

/** Writes the whole dossier with some of its files replaced, added, or (undefined) left out. */
export async function dossier(changes: Record<string, string | undefined> = {}): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'sidelight-data-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  for (const [path, text] of Object.entries({ ...WHOLE, ...changes })) {
    if (text === undefined) continue;
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return dir;
}

/** `text` with `from` replaced by `to`; throws where `from` is not in it, so that a test never breaks nothing. */
export function swap(text: string, from: string | RegExp, to: string): string {
  if (typeof from === 'string' ? !text.includes(from) : !from.test(text))
    throw new Error(`the text has no "${from}"`);
  return text.replace(from, to);
}

/** The one-based line on which `marker` first stands. */
export function lineOf(text: string, marker: string): number {
  const at = text.indexOf(marker);
  if (at < 0) throw new Error(`the text has no "${marker}"`);
  return text.slice(0, at).split('\n').length;
}

/** What compiling says of a dossier: its problems, none where it holds. */
export async function problemsOf(
  changes: Record<string, string | undefined>,
  options = { release: false },
): Promise<readonly Problem[]> {
  try {
    await compileData(await dossier(changes), options);
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
}
