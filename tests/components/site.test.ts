import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { siteFrom } from '../../components/options/site.ts';

test.each([
  ['news.example.org', 'news.example.org'],
  ['  News.Example.ORG ', 'news.example.org'],
  ['https://www.example.com/world/1?x=2#y', 'example.com'],
  ['http://user:pw@m.example.com:8080/', 'example.com'],
  ['amp.example.co.uk', 'example.co.uk'],
  ['example.com.', 'example.com'],
  ['m.tv', 'm.tv'],
  ['موقع.وزارة-الاتصالات.مصر', 'xn--4gbrim.xn----ymcbaaajlc6dj7bxne2c.xn--wgbh1c'],
])('%s is the site %s', (typed, site) => {
  expect(siteFrom(typed)).toBe(site);
});

test.each([
  '',
  '   ',
  'not a site',
  'localhost',
  '127.0.0.1',
  '[::1]',
  'ftp://example.com',
  'about:blank',
  '*.example.com',
  'http://',
  'a..b',
])('"%s" is no site', (typed) => {
  expect(siteFrom(typed)).toBeUndefined();
});

test('whatever is typed, the answer is nothing or a site that stays itself', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.domain()), (typed) => {
      const site = siteFrom(typed);
      if (site !== undefined) expect(site).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    }),
  );
});
