import { counted } from './counting.ts';
import type { BriefWords } from './words.ts';

export const brief: BriefWords = {
  name: 'The brief',
  tab: (story) => `The brief: ${story}`,
  lead: (date) => `Who and what the story speaks of: what was true on ${date}, and what came since.`,
  from: (page) => ['For the page ', page],
  scope: 'Which cards',
  ofPage: counted('en', { one: 'Card of this page (#)', other: 'Cards of this page (#)' }),
  all: counted('en', { one: 'All cards (#)', other: 'All cards (#)' }),
  gone: 'The page you came from does not answer any more, so this is the whole story.',
  none: 'On the page you came from no name of this story stands, so this is the whole story.',
  loading: 'The cards are on their way …',
  failed:
    'Sidelight’s cards could not be loaded. Reload this page; if that does not help, restart the browser.',
  copy: 'Copy as Markdown',
  copied: 'Copied. Paste it wherever you write.',
  refused:
    'The browser did not let Sidelight copy. Click into this page and try again, or allow the clipboard in the browser’s settings.',
  print: 'Print',
  language: 'Language of the brief',
  skip: 'Skip to the cards',
  contents: 'Contents',
  timeline: 'Timeline',
  checks: 'Record checks',
  checksLead:
    'Where the article and the record part ways, and whether it looks like a slip of translation or of fact.',
  checksOf: counted('en', { one: '# record check', other: '# record checks' }),
  on: 'On the card',
  sources: 'Sources',
  sourcesLead: 'Each source once; the numbers in the text point here.',
  noAddress: 'no address: named from the document itself',
  colophon: (date) => `Printed from Sidelight, as of ${date}. Each card says how far its own facts reach.`,
};
