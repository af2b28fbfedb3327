import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicSuffix, registrableDomain } from '../../platform/domain.ts';
import {
  type Choice,
  type Circumstances,
  choiceFor,
  choosing,
  covers,
  type HereReason,
  here,
  isListed,
  isSite,
  type SiteSettings,
  siteOf,
  siteOfHost,
} from '../../platform/sites.ts';

const choices = (record: Record<string, Choice>) => new Map(Object.entries(record));
const label = fc.stringMatching(/^[a-z]([a-z0-9-]{0,5}[a-z0-9])?$/);
const host = fc.array(label, { minLength: 2, maxLength: 5 }).map((labels) => labels.join('.'));

describe('the site of an address', () => {
  it.each([
    ['https://www.bbabo.net/news/1?x=2#y', 'bbabo.net'],
    ['http://bbabo.net:8080/', 'bbabo.net'],
    ['https://m.news.example/', 'news.example'],
    ['https://amp.www.news.example/', 'news.example'],
    ['https://ar.news.example/', 'ar.news.example'],
    ['https://WWW.News.Example./', 'news.example'],
    ['https://wwwnews.example/', 'wwwnews.example'],
    ['https://m.com/', 'm.com'],
    ['https://www.gov.uk/', 'gov.uk'],
    ['https://президент.рф/', 'xn--d1abbgf6aiiy.xn--p1ai'],
    ['http://localhost:5173/', 'localhost'],
    ['http://127.0.0.1/', '127.0.0.1'],
    ['http://[::1]:3000/', '[::1]'],
    ['file:///home/page.html', ''],
    ['chrome://extensions', ''],
    ['about:blank', ''],
    ['moz-extension://1234/popup.html', ''],
    ['https://addons.mozilla.org/firefox', ''],
    ['https://chromewebstore.google.com/detail/x', ''],
    ['https://chrome.google.com/webstore/x', ''],
    ['https://chrome.google.com/other', 'chrome.google.com'],
    ['data:text/html,x', ''],
    ['not an address', ''],
    ['', ''],
  ])('%s is of %o', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  it('is a site, is its own site, and covers the host it was made of', () => {
    fc.assert(
      fc.property(host, (name) => {
        const site = siteOfHost(name);
        expect(siteOfHost(site)).toBe(site);
        expect(isSite(site)).toBe(true);
        expect(covers(site, name)).toBe(true);
      }),
    );
  });

  it('is never anything but a site or empty', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (url) => {
        const site = siteOf(url);
        expect(site === '' || isSite(site)).toBe(true);
      }),
    );
  });
});

describe('a choice', () => {
  it.each([
    ['news.example', 'news.example', true],
    ['news.example', 'ar.news.example', true],
    ['news.example', 'badnews.example', false],
    ['ar.news.example', 'news.example', false],
  ])('for %s covers %s: %o', (wide, site, covered) => {
    expect(covers(wide, site)).toBe(covered);
  });

  it.each([
    [{ 'news.example': 'off' }, 'news.example', 'off'],
    [{ 'news.example': 'off' }, 'a.b.news.example', 'off'],
    [{ 'news.example': 'off', 'ar.news.example': 'on' }, 'x.ar.news.example', 'on'],
    [{ 'news.example': 'off', 'ar.news.example': 'on' }, 'en.news.example', 'off'],
    [{ 'ar.news.example': 'on' }, 'news.example', undefined],
    [{}, 'news.example', undefined],
  ] as [Record<string, Choice>, string, Choice | undefined][])('%o says of %s: %s', (made, site, choice) => {
    expect(choiceFor(site, choices(made))).toBe(choice);
  });

  it('that is found is the longest that covers the site', () => {
    const made = fc.dictionary(host, fc.constantFrom<Choice>('on', 'off'));
    fc.assert(
      fc.property(made, host, label, (record, site, below) => {
        const map = choices({ ...record, [site]: 'off' });
        const asked = `${below}.${site}`;
        const longest = [...map.keys()]
          .filter((name) => covers(name, asked))
          .sort((a, b) => b.length - a.length)[0];
        expect(choiceFor(asked, map)).toBe(map.get(longest ?? ''));
      }),
    );
  });

  it('made for a wider site holds on the page it was made on', () => {
    fc.assert(
      fc.property(
        host,
        fc.array(label, { minLength: 1, maxLength: 3 }),
        fc.dictionary(fc.nat(3).map(String), fc.constantFrom<Choice>('on', 'off')),
        fc.constantFrom<Choice>('on', 'off'),
        fc.boolean(),
        (wide, labels, made, choice, privateWindow) => {
          const chain = [wide];
          for (const below of labels) chain.unshift(`${below}.${chain[0]}`);
          const kept = new Map<string, Choice>();
          for (const [at, value] of Object.entries(made)) {
            const site = chain[Number(at)];
            if (site) kept.set(site, value);
          }
          const session = new Map<string, Choice>();
          const area = privateWindow ? session : kept;
          for (const [site, what] of choosing(wide, choice, chain[0] ?? '', { choices: kept, privateWindow }))
            what === 'forget' ? area.delete(site) : area.set(site, what);
          expect(choiceFor(chain[0] ?? '', new Map([...kept, ...session]))).toBe(choice);
        },
      ),
    );
  });
});

describe('is it on here, and why', () => {
  const plain: SiteSettings = { choices: new Map(), mode: 'on-by-default', paused: false };
  const listed: Circumstances = { listed: true, access: true, once: false };
  const granted: Circumstances = { listed: false, access: true, once: false };
  const stranger: Circumstances = { listed: false, access: false, once: false };
  const off = choices({ 'news.example': 'off' });
  const on = choices({ 'news.example': 'on' });

  it.each<[string, Partial<SiteSettings>, Circumstances, boolean, HereReason]>([
    ['a listed site', {}, listed, true, 'listed'],
    ['a granted site', {}, granted, true, 'granted'],
    ['any other site', {}, stranger, false, 'no-access'],
    ['a listed site whose access the reader withdrew', {}, { ...listed, access: false }, false, 'no-access'],
    ['a site switched off', { choices: off }, listed, false, 'chosen-off'],
    ['a site switched on', { choices: on }, granted, true, 'chosen-on'],
    ['a site switched on that the browser refuses', { choices: on }, stranger, false, 'no-access'],
    ['a listed site, off by default', { mode: 'off-by-default' }, listed, false, 'off-by-default'],
    ['a granted site, off by default', { mode: 'off-by-default' }, granted, false, 'off-by-default'],
    [
      'a site switched on, off by default',
      { mode: 'off-by-default', choices: on },
      listed,
      true,
      'chosen-on',
    ],
    ['a listed site while paused', { paused: true }, listed, false, 'paused'],
    ['a site switched on while paused', { paused: true, choices: on }, listed, false, 'paused'],
    ['a stranger while paused', { paused: true }, stranger, false, 'paused'],
    ['this page once', {}, { ...stranger, once: true }, true, 'once'],
    ['this page once, of a site switched off', { choices: off }, { ...listed, once: true }, true, 'once'],
    ['this page once, while paused', { paused: true }, { ...listed, once: true }, true, 'once'],
  ])('%s', (_what, settings, known, isOn, reason) => {
    const answer = here('https://www.news.example/1', { ...plain, ...settings }, known);
    expect(answer).toEqual({ on: isOn, reason, site: 'news.example' });
  });

  it('is off on pages no extension may read, whatever is set', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        (paused, access, once, isOnList) => {
          const answer = here('chrome://newtab', { ...plain, paused }, { listed: isOnList, access, once });
          expect(answer).toEqual({ on: false, reason: 'browser-page', site: '' });
        },
      ),
    );
  });

  it('is on only where the browser allows it or the reader asked for this page', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<SiteSettings['mode']>('on-by-default', 'off-by-default'),
        fc.boolean(),
        fc.constantFrom(new Map<string, Choice>(), on, off),
        fc.record({ listed: fc.boolean(), access: fc.boolean(), once: fc.boolean() }),
        (mode, paused, made, known) => {
          const answer = here('https://news.example/', { choices: made, mode, paused }, known);
          if (answer.on) expect(known.access || known.once).toBe(true);
          if (answer.on && !known.once) expect(paused || made === off).toBe(false);
        },
      ),
    );
  });

  it.each([
    ['https://ar.news.co.uk/', 'news.co.uk'],
    ['https://www.news.co.uk/', undefined],
    ['http://127.0.0.1/', undefined],
    ['http://localhost/', undefined],
  ])('can be widened on %s to %s', (url, wider) => {
    expect(here(url, plain, { ...listed, domainOf: registrableDomain }).wider).toBe(wider);
  });

  it('knows a listed site by any of its names', () => {
    expect(isListed('ar.news.example', ['www.news.example'])).toBe(true);
    expect(isListed('othernews.example', ['news.example'])).toBe(false);
  });

  it('knows what belongs to no one publisher', () => {
    expect(isPublicSuffix('gov.uk')).toBe(true);
    expect(isPublicSuffix('bbabo.net')).toBe(false);
  });
});
