/** The engine beside other ways of finding the same names in the same text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AhoCorasick } from '@monyone/aho-corasick';
import { compileData } from '../../data/compile/index.ts';
import { Automaton } from '../../engine/automaton/scan.ts';
import { QuantityReader } from '../../engine/quantities/index.ts';
import { LANGUAGES } from '../../engine/quantities/languages/index.ts';
import { createSpotter } from '../../engine/spotter.ts';
import { fromText, type TextBlock } from '../spot/document.ts';
import { fromHtml } from '../spot/html.ts';
import { type Subject, sideBySide, type Timing } from './measure.ts';

const ROOT = join(import.meta.dirname, '../..');
const PAGES = join(ROOT, 'tests/pages');
/** A long read, in UTF-16 units. */
const LENGTH = 36_000;

export interface EngineBench {
  /** What was read: `en`, `ar`, or `unrelated`. */
  text: string;
  units: number;
  names: number;
  timings: Timing[];
}

/** The blocks of some test pages, over and over until they make a long read. */
function longRead(pick: (name: string) => boolean): TextBlock[] {
  const blocks = readdirSync(PAGES)
    .filter((name) => /\.(html|txt)$/.test(name) && pick(name))
    .flatMap((name) => {
      const text = readFileSync(join(PAGES, name), 'utf8');
      return (name.endsWith('.html') ? fromHtml(text) : fromText(text)).blocks;
    });
  const read: TextBlock[] = [];
  for (let units = 0; units < LENGTH; ) {
    const block = blocks[read.length % blocks.length]!;
    read.push(block);
    units += block.text.length;
  }
  return read;
}

const escapeRegExp = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Runs the whole comparison on an English, an Arabic and an unrelated text. */
export async function benchEngine(rounds: number): Promise<EngineBench[]> {
  const { lexicon, index } = await compileData(join(ROOT, 'data'), { release: false });
  const names = [...new Set(lexicon.forms.map(({ text }) => text))];
  const corasick = new AhoCorasick(names);
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const expression = new RegExp(longestFirst.map(escapeRegExp).join('|'), 'gu');
  const unrelated = ['georgia', 'price', 'xian', 'derby'];
  const texts: [string, TextBlock[]][] = [
    ['en', longRead((name) => name.startsWith('summit-day.en'))],
    ['ar', longRead((name) => name.startsWith('summit-day.ar'))],
    ['unrelated', longRead((name) => unrelated.some((start) => name.startsWith(start)))],
  ];
  return texts.map(([text, blocks]) => {
    const own = text === 'ar' ? 'ar' : 'en';
    const packed = index.parts.find(({ lang }) => lang === own)!;
    // What a page in that language has loaded.
    const numbers = new QuantityReader(LANGUAGES.filter(({ lang }) => lang === own || lang === 'en'));
    const parts = index.parts.filter(({ lang }) => lang === own || lang === 'mul');
    const spotter = createSpotter(index.core, parts, numbers);
    const automaton = new Automaton(packed.tries, packed.clitics);
    const whole = blocks.map((block) => block.text).join('\n');
    const subjects: Subject[] = [
      { name: 'bare charCodeAt loop', run: () => bareLoop(whole) },
      { name: 'automaton', run: () => automaton.scan(whole).length },
      {
        name: 'whole spot (scan, decide)',
        run: () =>
          spotter.decide(blocks.map((block) => spotter.scan(block.text, block.lang))).mentions.length,
      },
      { name: 'one regular expression', run: () => count(whole.matchAll(expression)) },
      { name: '@monyone/aho-corasick', run: () => corasick.matchInText(whole).length },
    ];
    return { text, units: whole.length, names: names.length, timings: sideBySide(subjects, rounds) };
  });
}

/** The least any reader of a text must do. */
function bareLoop(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

function count(matches: Iterable<unknown>): number {
  let found = 0;
  for (const _ of matches) found++;
  return found;
}
