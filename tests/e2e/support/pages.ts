/** Pages the end-to-end tests open, and where they are served. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layOut } from '../../../scripts/browser/layout.ts';
import { readArticle } from '../../stories/article.ts';

const FOLDER = join(import.meta.dirname, '../../pages');

/** A page of tests/pages as HTML. */
export function testPage(name: string): string {
  if (name.endsWith('.html')) return readFileSync(join(FOLDER, name), 'utf8');
  const lang = name.split('.')[1] ?? 'en';
  return layOut(readFileSync(join(FOLDER, name), 'utf8'), lang);
}

/** The article laid out as a page; our own Arabic telling where the article is not at hand. */
export function articlePage(): { html: string; isArticle: boolean } {
  const article = readArticle();
  return article
    ? { html: layOut(article.text, 'ar'), isArticle: true }
    : { html: testPage('summit-day.ar.html'), isArticle: false };
}

/** The article's own host: a site Sidelight is on for at install. */
export const HOME = 'http://bbabo.net';
/** A host Sidelight has no access to. */
export const STRANGER = 'http://unlisted.example';
