/** The test pages of tests/pages, each with what a careful reader would mark in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VerdictKind } from '../../engine/types.ts';
import { fromText, type SpotDocument } from '../../scripts/spot/document.ts';
import { fromHtml } from '../../scripts/spot/html.ts';
import type { Spotted } from '../../scripts/spot/spot.ts';

const FOLDER = join(import.meta.dirname, '../pages');

export interface ExpectedMention {
  text: string;
  card: string;
  /** It stands inside the mention before it that does not say so. */
  in?: true;
}

export interface TestPage {
  /** File name without its ending. */
  name: string;
  lang: string;
  verdict: VerdictKind;
  mentions: ExpectedMention[];
  document: SpotDocument;
}

/** All test pages. */
export function testPages(): TestPage[] {
  const files = readdirSync(FOLDER);
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const name = file.slice(0, -'.json'.length);
      const sidecar = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Omit<
        TestPage,
        'name' | 'document'
      >;
      const html = files.includes(`${name}.html`);
      const text = readFileSync(join(FOLDER, `${name}.${html ? 'html' : 'txt'}`), 'utf8');
      return { name, ...sidecar, document: html ? fromHtml(text) : fromText(text, sidecar.lang) };
    });
}

/** What was spotted, as the sidecars write it. */
export function asExpected({ mentions }: Spotted): ExpectedMention[] {
  return mentions.map(({ text, card, in: outer }) =>
    outer === undefined ? { text, card } : { text, card, in: true },
  );
}
