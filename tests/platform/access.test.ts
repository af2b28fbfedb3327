import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({
  browser: undefined as unknown as ReturnType<typeof fakeBrowser>,
  isOrphan: () => fake.browser.runtime.id === undefined,
}));
vi.mock('../../platform/browser.ts', () => fake);

const { originsFor, requestAccess } = await import('../../platform/always.ts');
const { grantedOrigins, siteOfOrigin, takeAskedPrivately } = await import('../../platform/access.ts');
const { registerFor } = await import('../../platform/scripts.ts');

beforeEach(() => {
  fake.browser = fakeBrowser();
});

describe('the origins of always here', () => {
  it.each([
    ['https://www.other.example/1', ['*://*.other.example/*'], 'other.example'],
    ['http://ar.other.example:8080/', ['*://*.ar.other.example/*'], 'ar.other.example'],
    ['https://www.gov.uk/', ['*://www.gov.uk/*'], 'gov.uk'],
    ['http://127.0.0.1:5173/', ['*://127.0.0.1/*'], '127.0.0.1'],
    ['http://[::1]/', ['*://[::1]/*'], '[::1]'],
    ['chrome://newtab', [], ''],
  ])('of %s are %o', (url, origins, site) => {
    expect(originsFor(url)).toEqual(origins);
    for (const origin of origins) expect(siteOfOrigin(origin)).toBe(site);
  });

  it.each(['*://*/*', '<all_urls>', 'https://*/*', 'file:///*', ''])('%o speaks of no one site', (origin) => {
    expect(siteOfOrigin(origin)).toBe('');
  });

  it("are told from the manifest's own", async () => {
    await requestAccess('https://www.other.example/1', false);
    expect(await grantedOrigins()).toEqual(['*://*.other.example/*']);
  });

  it('asked for from a private window are known as such once, and only then', async () => {
    await requestAccess('https://other.example/', true);
    expect(await takeAskedPrivately()).toEqual(['*://*.other.example/*']);
    expect(await takeAskedPrivately()).toEqual([]);
    await requestAccess('https://other.example/', true);
    await requestAccess('https://other.example/', false);
    expect(await takeAskedPrivately()).toEqual([]);
    expect(fake.browser.storage.local.items).toEqual({});
  });
});

describe('the registered script', () => {
  const origin = '*://*.other.example/*';

  it("is the reader alone, and leaves the manifest's pages to it", async () => {
    await registerFor([origin]);
    expect(fake.browser.scripting.registered).toMatchObject([
      {
        id: 'reader',
        matches: [origin],
        excludeMatches: ['*://*.news.example/*'],
        js: ['reader.js'],
        persistAcrossSessions: true,
      },
    ]);
  });

  it('is written once, changed when something changed, and goes with the last origin', async () => {
    const { scripting } = fake.browser;
    await registerFor([]);
    expect(scripting.calls).toEqual([]);
    await registerFor([origin, '*://*.a.example/*']);
    await registerFor(['*://*.a.example/*', origin]);
    expect(scripting.calls).toEqual(['register']);
    await registerFor([origin]);
    expect(scripting.calls).toEqual(['register', 'unregister', 'register']);
    expect(scripting.registered).toHaveLength(1);
    await registerFor([]);
    expect(scripting.registered).toEqual([]);
  });

  it('is the same where the browser shows its files as whole addresses', async () => {
    const { scripting, runtime } = fake.browser;
    await registerFor([origin]);
    const [one] = scripting.registered;
    one!.js = (one!.js as string[]).map(runtime.getURL);
    await registerFor([origin]);
    expect(scripting.calls).toEqual(['register']);
    await registerFor([]);
    await registerFor([origin]);
    expect(scripting.registered[0]).toMatchObject({ js: ['reader.js'] });
  });

  it('with other files, as after an update, is written anew', async () => {
    const { scripting } = fake.browser;
    await registerFor([origin]);
    scripting.registered[0]!.js = ['index-en.js', 'reader.js'];
    await registerFor([origin]);
    expect(scripting.registered[0]).toMatchObject({ js: ['reader.js'] });
  });
});
