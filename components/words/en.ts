import { brief } from './brief-en.ts';
import { counted, numberIn } from './counting.ts';
import { pictures } from './pictures-en.ts';
import type { Words } from './words.ts';

const number = (n: number) => numberIn('en', n);

export const en: Words = {
  lang: 'en',
  dir: 'ltr',
  kind: {
    person: 'Person',
    organisation: 'Organisation',
    treaty: 'Treaty',
    figure: 'Figure',
    event: 'Event',
    place: 'Place',
  },
  kinds: {
    person: 'People',
    organisation: 'Organisations',
    treaty: 'Treaties',
    figure: 'Figures',
    event: 'Events',
    place: 'Places',
  },
  card: {
    languages: 'Language of this card',
    close: 'Close',
    back: (title) => `Back to ${title}`,
    asWritten: 'As written here',
    inside: 'Also in these words',
    matters: 'Why it matters here',
    then: 'What was true then',
    thenOn: (date) => `What was true on ${date}`,
    since: 'What came since',
    check: 'Record check',
    articleSays: 'The article says',
    recordSays: 'The record says',
    slip: { translation: 'Slip of translation', fact: 'Slip of fact', open: 'Open question' },
    ties: 'Tied to',
    names: 'Also called',
    sources: 'Sources',
    sourceKind: {
      official: 'official document',
      agency: 'news agency',
      news: 'news report',
      reference: 'reference work',
      copy: 'copy',
    },
    copyOf: (original) => ['copy of ', original],
    reference: (n, publisher) => `Source ${n}: ${publisher}`,
    newTab: 'opens in a new tab',
    asOf: (date) => `As of ${date}`,
    draft: 'There is no more on this card yet: its facts and their sources are still being checked.',
    why: 'Why this card?',
    evidence: {
      safe: {
        bare: 'The name can mean nothing else.',
        quoting: (words) => ['The name can mean nothing else: ', words, '.'],
      },
      full: {
        bare: 'The full name stands elsewhere on this page.',
        quoting: (words) => ['The full name stands elsewhere on this page: ', words, '.'],
      },
      title: {
        bare: 'A title stands right beside it.',
        quoting: (words) => ['A title stands right beside it: ', words, '.'],
      },
      story: {
        bare: 'Other names of this story stand on the page.',
        quoting: (words) => ['Other names of this story stand on the page: ', words, '.'],
      },
      beside: {
        bare: 'The words around it belong to this story.',
        quoting: (words) => ['The same paragraph has ', words, '.'],
      },
      witness: {
        bare: 'The grammar of the sentence supports it.',
        quoting: (words) => ['The grammar of the sentence supports it: ', words, '.'],
      },
      phrase: {
        bare: 'These words together name it.',
        quoting: (words) => ['These words together name it: ', words, '.'],
      },
      figure: {
        bare: 'The number, its unit and what it counts stand together.',
        quoting: (words) => ['The number, its unit and what it counts stand together: ', words, '.'],
      },
      check: {
        bare: 'The article tells this passage otherwise than the record; the check is marked above.',
        quoting: (words) => ['The article tells this passage otherwise than the record: ', words, '.'],
      },
    },
    off: (host) => `Off on ${host}`,
  },
  pictures,
  brief,
  nameMode: {
    label: 'Names on this page. Arrow keys step through them, Enter opens a card, Escape leaves.',
    step: (name, at, of) => `${name}, ${at} of ${of}`,
  },
  popup: {
    switchOn: (site) => `Sidelight on ${site}`,
    wider: { on: (site) => `On for all of ${site}`, off: (site) => `Off for all of ${site}` },
    privateWindow:
      'This is a private window: what you choose for a site is forgotten when the last one closes. Access given by “Always” the browser remembers.',
    because: {
      paused: () => 'Off: Sidelight is paused everywhere.',
      'chosen-on': () => 'On: you switched it on here.',
      'chosen-off': () => 'Off: you switched it off here.',
      listed: () => 'On: one of the news sites it starts with.',
      granted: () => 'On: you gave it access to this site.',
      'off-by-default': () => 'Off: you chose to have it on only where you say.',
      once: () => 'On: for this page, this time.',
      'no-access': () => 'Off: the browser has not let it onto this site.',
      'browser-page': () => 'Not available on this page.',
    },
    pause: 'Pause',
    pauseAll: 'Pause everywhere',
    resume: 'Resume',
    once: 'This page once',
    always: (site) => `Always on ${site}`,
    empty: {
      paused: {
        title: 'Paused everywhere',
        what: 'No page is read and nothing is marked. Resume to go on where you left off.',
      },
      off: {
        title: 'Off on this site',
        what: 'You switched it off here. The switch above turns it on again, at once and in every tab.',
      },
      offByDefault: {
        title: 'Off until you say so',
        what: 'Sidelight is on only on the sites you choose. The switch above adds this one.',
      },
      noAccess: {
        title: 'Not allowed on this site yet',
        what: 'Read this page once, or always be on here: for that, the browser will ask you to allow this one site.',
      },
      browserPage: {
        title: 'A page of the browser',
        what: 'Browsers let no extension read their own pages. Open a news page and call Sidelight there.',
      },
      waiting: {
        title: 'Reading the page …',
        what: 'The names appear here as soon as the page has been read.',
      },
      nothing: {
        title: 'Nothing found here',
        what: 'No name of this story stands on the page. Text that arrives later is read too. You can still search all cards below.',
      },
      unrelated: {
        title: 'This page is about something else',
        what: 'It was left untouched. If you think it does touch the story, have the names shown anyway.',
      },
      unreachable: {
        title: 'The page does not answer',
        what: 'It was open before Sidelight was installed or updated. Reload the page, then open this again.',
      },
    },
    showAnyway: 'Show anyway',
    verdict: {
      'this-article': 'This is the article',
      'same-story': 'The same story',
      related: 'A related page',
      unrelated: 'Not this story',
    },
    verdictWhy: 'Why?',
    score: (hundredths) => `Nearness to the story: ${number(hundredths)} of 100.`,
    reason: {
      shingles: (found, of) =>
        `${number(found)} of ${number(of)} sampled runs of words are the article’s own.`,
      order: (share) =>
        `${number(share)}% of the article’s names stand here in the article’s order: it is the article, or a translation of it.`,
      cast: (found, needed) =>
        `${number(found)} of the article’s own names stand here; ${number(needed)} are enough:`,
      core: 'The two at the centre of the story stand here:',
      day: 'So do things of that very day:',
      tooFew: (found, needed) => `${number(found)} of the story’s names found; ${number(needed)} needed.`,
      tooCommon: (found) =>
        `${number(found)} of the story’s names found, but they are names that stand on many pages.`,
    },
    onThisPage: 'On this page',
    mentions: counted('en', { one: '# mention', other: '# mentions' }),
    cards: counted('en', { one: '# card', other: '# cards' }),
    views: 'Order of the list',
    byKind: 'By kind',
    inOrder: 'In reading order',
    filter: 'Filter, or search all cards',
    filterHint: 'A name in any language',
    notHere: 'Not on this page',
    noMatch: (query) =>
      `No card has “${query}” in a name. Try part of it, or the same name in another language.`,
    found: counted('en', { one: '# card found', other: '# cards found' }),
    position: (at, of) => `${number(at)} of ${number(of)}`,
    previous: (title) => `Previous mention of ${title}`,
    next: (title) => `Next mention of ${title}`,
    jump: (title) => `Go to ${title} on the page`,
    openCard: (title) => `Card: ${title}`,
    nested: 'inside the mention above',
    more: counted('en', { one: 'Show # more', other: 'Show # more' }),
    list: 'All names',
    searchOnly: 'All cards',
    brief: 'The brief',
    settings: 'Settings and privacy',
    language: 'Language of Sidelight',
  },
  options: {
    title: 'Sidelight settings',
    lead: 'Background cards for the names in one news story, on the page you are reading.',
    brief: 'Read the whole story: the brief',
    language: 'Language of this page',
    mode: {
      title: 'Where Sidelight is on',
      choice: {
        'on-by-default': {
          label: 'On by default on the listed news sites',
          note: 'And wherever you switch it on. You can switch it off on any site.',
        },
        'off-by-default': {
          label: 'Off by default',
          note: 'On only on the sites you switch on yourself.',
        },
      },
    },
    pause: { label: 'Pause everywhere', note: 'No page is read and nothing is marked until you resume.' },
    marks: {
      title: 'Marks on the page',
      why: 'A page can find out which words are marked, and so that Sidelight is there. If you would rather not be seen, hide the marks: then the page has nothing to read until you ask.',
      choice: {
        shown: {
          label: 'Shown',
          note: 'Names are underlined with a fine line, of another shape for each kind.',
        },
        hidden: {
          label: 'Hidden',
          note: 'Nothing is drawn or registered until you rest on a name or step through names with the keyboard.',
        },
      },
    },
    cardLanguage: { title: 'Language of the cards', page: 'The page’s, where the card has it' },
    badge: {
      label: 'Count on the button',
      note: 'How many cards the page has, on Sidelight’s button in the toolbar.',
    },
    choices: {
      title: 'Your choices',
      note: 'What you switched on or off yourself. A choice covers the site’s subdomains too.',
      none: 'You have not chosen anything yet. Choices made in the popup or on a card appear here.',
      add: 'Add a site',
      hint: 'For example news.example.org. A copied address will do.',
      addOn: 'On here',
      addOff: 'Off here',
      invalid: 'This is not the name of a site. Write it like news.example.org.',
      on: 'On',
      off: 'Off',
      switchOn: 'Switch on',
      switchOff: 'Switch off',
      turnOn: (site) => `Switch on for ${site}`,
      turnOff: (site) => `Switch off for ${site}`,
      forget: 'Forget',
      forgetSite: (site) => `Forget the choice for ${site}`,
    },
    listed: {
      title: counted('en', { one: '# site it starts with', other: '# sites it starts with' }),
      note: 'On here from the day it is installed, unless you choose otherwise.',
      chosenOff: 'off, by your choice',
    },
    granted: {
      title: 'Sites you let it onto',
      note: 'You allowed these in the browser. Taking access back takes effect at once.',
      none: 'None. “Always” in the popup asks for one site at a time.',
      revoke: 'Take back',
      revokeOrigin: (origin) => `Take back access to ${origin}`,
    },
    privacy: {
      title: 'Your privacy, plainly',
      points: [
        {
          title: 'It never makes a network request',
          text: 'All cards come with the extension. Nothing you read is sent anywhere, and there is nobody to send it to. Only a source you click on opens in a new tab, as any link does.',
        },
        {
          title: 'What it keeps',
          text: 'The settings on this page, on this computer. No history, no list of pages, no counts. In private windows your choices for sites last until the last such window is closed.',
        },
        {
          title: 'What a page can see',
          text: 'The page’s text and structure are left as they are. But a page can list the marked stretches of text, and notice that something opened over it. Where Sidelight is off or the page is unrelated, there is nothing to see; with hidden marks, nothing until you ask.',
        },
        {
          title: 'How to check',
          text: "Open the browser’s developer tools on this page or on a news page, choose Network, and use Sidelight: no request of its own appears. Its rules for its own pages forbid every connection (connect-src 'none' in the manifest), and its source code is open.",
        },
      ],
    },
    permissions: {
      title: 'Each permission, and what for',
      lead: 'It asks for no more than this.',
      each: [
        { name: 'storage', title: 'Keep settings', text: 'Saves the choices on this page on your computer.' },
        {
          name: 'activeTab',
          title: 'Read the page you ask for',
          text: '“This page once” reads the one page you are on, and only after you pressed it.',
        },
        {
          name: 'scripting',
          title: 'Bring the reader to a page',
          text: 'Starts the part that finds and marks names, on pages where it is allowed, without a reload.',
        },
        {
          name: 'host_permissions',
          title: 'The news sites listed above',
          text: 'The browser asks for these at install, so that the cards are there without a click.',
        },
        {
          name: 'optional_host_permissions',
          title: 'Any other site, one at a time',
          text: 'Never given in advance. Only when you press “Always”, the browser asks you about that one site.',
        },
      ],
    },
  },
};
