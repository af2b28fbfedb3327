import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import {
  type BuiltFile,
  findForbidden,
  findMissingMessages,
  findUnreadable,
  measurePages,
  measureParts,
} from '../../scripts/build/guard.ts';
import { extraOrigins, manifestFor, siteGroups } from '../../scripts/build/manifest.ts';
import { preactWithoutHtml } from '../../scripts/build/preact.ts';

const built = (path: string, text: string | Uint8Array): BuiltFile => ({ path, bytes: Buffer.from(text) });

describe('the guard over a build', () => {
  it.each([
    ['fetch(', 'fetch("/x")'],
    ['fetch(', 'globalThis.fetch ("/x")'],
    ['XMLHttpRequest', 'new XMLHttpRequest'],
    ['WebSocket', 'new WebSocket(a)'],
    ['EventSource', 'new EventSource(a)'],
    ['WebTransport', 'new WebTransport(a)'],
    ['RTCPeerConnection', 'new RTCPeerConnection'],
    ['sendBeacon', 'navigator.sendBeacon(a)'],
    ['importScripts', 'importScripts("a.js")'],
    ['import()', 'import("./a.js")'],
    ['eval(', 'eval(a)'],
    ['new Function', 'new Function("a")'],
    ['new Function', 'Function("return this")()'],
    ['setting innerHTML', 'a.innerHTML=b'],
    ['setting innerHTML', 'a.innerHTML += b'],
    ['setting outerHTML', 'a.outerHTML=b'],
    ['insertAdjacentHTML', 'a.insertAdjacentHTML("beforeend",b)'],
    ['setHTMLUnsafe', 'a.setHTMLUnsafe(b)'],
    ['setHTMLUnsafe', 'Document.parseHTMLUnsafe(b)'],
    ['DOMParser', 'new DOMParser'],
    ['createContextualFragment', 'a.createContextualFragment(b)'],
    ['srcdoc', 'a.srcdoc=b'],
    ['new Image', 'new Image().src=a'],
    ['document.write', 'document.write(a)'],
  ])('refuses %s in %s', (what, code) => {
    expect(findForbidden([built('background.js', `let a=1;${code};`)])).toEqual([
      expect.stringContaining(`background.js has ${what}: `),
    ]);
  });

  it.each([
    ['dispatchEvent', 'document.dispatchEvent(a)'],
    ['CustomEvent', 'new CustomEvent("wxt:content-script-started")'],
    ['postMessage', 'window.postMessage(a,"*")'],
    ['MessageChannel', 'new MessageChannel'],
    ['BroadcastChannel', 'new BroadcastChannel("a")'],
    ["the extension's identity", 'a="sidelight@sidelight.extension"'],
    ["the extension's identity", 'a="moz-extension://b"'],
  ])('refuses %s where a web page would notice', (what, code) => {
    const telling = [expect.stringContaining(` has ${what}: `)];
    expect(findForbidden([built('reader.js', code)])).toEqual(expect.arrayContaining(telling));
    expect(findForbidden([built('index-en.js', code)])).toEqual(expect.arrayContaining(telling));
    expect(findForbidden([built('background.js', code)])).toEqual([]);
  });

  it('looks into scripts of pages too', () => {
    expect(findForbidden([built('popup.html', '<script>fetch("x")</script>')])).toHaveLength(1);
  });

  it.each(['prefetch(a)', 'a.innerHTML===b', 'retrieval(a)', 'import{a as b}from"./a.js"', 'a.fetched(b)'])(
    'leaves %s alone',
    (code) => {
      expect(findForbidden([built('background.js', code)])).toEqual([]);
    },
  );

  it('refuses scripts that Chromium would not load', () => {
    expect(
      findUnreadable([
        built('a.js', 'let a="\uFFFF"'),
        built('b.js', Uint8Array.of(0xff)),
        built('c.js', 'بوتين'),
      ]),
    ).toEqual(['a.js has the noncharacter U+FFFF', 'b.js is not UTF-8']);
  });

  it('refuses a manifest that speaks in words no locale has', () => {
    const manifest = built(
      'manifest.json',
      '{"name":"__MSG_extName__","description":"__MSG_extDescription__"}',
    );
    expect(findMissingMessages([manifest])).toHaveLength(1);
    expect(
      findMissingMessages([
        manifest,
        built('_locales/en/messages.json', '{"extName":{},"extDescription":{}}'),
        built('_locales/ar/messages.json', '{"extName":{}}'),
      ]),
    ).toEqual(['_locales/ar/messages.json has no "extDescription"']);
  });

  it('weighs a part with all it loads, each file once', () => {
    const files = [
      built(
        'popup.html',
        '<link rel=stylesheet href="/assets/p.css"><script type="module" src="/chunks/popup.js"></script>',
      ),
      built('assets/p.css', 'p{}'),
      built('chunks/popup.js', 'import{a}from"./shared.js";import"./other.js"'),
      built('chunks/shared.js', 'import"./popup.js"'),
      built('chunks/other.js', '1'),
      built('chunks/alone.js', '123'),
    ];
    const size = (...paths: string[]) =>
      files.filter(({ path }) => paths.includes(path)).reduce((sum, { bytes }) => sum + bytes.length, 0);
    expect(
      measureParts(files, [
        { part: 'popup', entries: ['popup.html'], bytes: 5 },
        { part: 'none', entries: ['options.html'], bytes: 5 },
        { part: 'package', entries: 'all', bytes: 5 },
      ]),
    ).toEqual([
      {
        part: 'popup',
        bytes: size('popup.html', 'assets/p.css', 'chunks/popup.js', 'chunks/shared.js', 'chunks/other.js'),
        budget: 5,
      },
      { part: 'none', bytes: 0, budget: 5 },
      { part: 'package', bytes: size(...files.map(({ path }) => path)), budget: 5 },
    ]);
  });
});

describe('what a page loads', () => {
  it('is the reader and the names of one language: the largest is held to the budget', () => {
    const files = [
      built('reader.js', 'r'.repeat(10)),
      built('index-aa.js', 'a'),
      built('index-bb.js', 'b'.repeat(5)),
    ];
    const [plain, packed] = measurePages(files);
    expect(plain).toMatchObject({ part: 'page of one language (bb)', bytes: 15, budget: 160_000 });
    expect(packed?.part).toMatch(/compressed/);
    expect(packed?.budget).toBe(60_000);
    expect(measurePages([built('reader.js', 'r')])[0]).toMatchObject({ bytes: 0 });
  });
});

describe('the manifest', () => {
  const sites = [
    { host: 'example.org', name: 'Example', lang: 'en' },
    { host: 'example.net', name: 'Esempio', lang: 'it' },
    { host: 'example.com', name: 'Ukázka', lang: 'xx' },
    { host: 'example.edu', name: 'Sample', lang: 'en' },
  ];
  const matches = siteGroups(sites, ['en', 'it']);
  const hosts = ['org', 'edu', 'net', 'com'].map((end) => `*://*.example.${end}/*`);

  it('covers a listed site and all below it', () => {
    expect(matches.flatMap((group) => group.matches)).toEqual(hosts);
  });

  it.each(['chrome', 'firefox'])('for %s asks for no more than it needs', (browser) => {
    const manifest = manifestFor(browser, matches);
    expect(manifest.permissions).toEqual(['storage', 'activeTab', 'scripting']);
    expect(manifest.host_permissions).toEqual(hosts);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(JSON.stringify(manifest)).not.toMatch(/localhost|127\.0\.0\.1|web_accessible_resources|all_urls/);
  });

  it("puts the reader into the pages of those sites when they are read in, with the names of the site's language", () => {
    const script = (js: string[], ...ends: string[]) => ({
      matches: ends.map((end) => `*://*.example.${end}/*`),
      js,
      run_at: 'document_idle',
    });
    expect(manifestFor('firefox', matches).content_scripts).toEqual([
      script(['index-en.js', 'reader.js'], 'org', 'edu'),
      script(['index-it.js', 'reader.js'], 'net'),
      script(['reader.js'], 'com'),
    ]);
  });

  it('lets extension pages load nothing from elsewhere and send nothing anywhere', () => {
    const csp = manifestFor('chrome', matches).content_security_policy?.extension_pages ?? '';
    expect(csp).toContain("default-src 'none'");
    expect(csp).toContain("connect-src 'none'");
    expect(csp).toContain("frame-ancestors 'none'");
    expect(csp).not.toMatch(/unsafe|http|\*|data:|blob:/);
  });

  it('lets extension pages make no HTML or script from text', () => {
    const csp = manifestFor('firefox', matches).content_security_policy?.extension_pages ?? '';
    expect(csp).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
  });

  it('tells each browser alone the version it needs', () => {
    const firefox = manifestFor('firefox', matches);
    expect(firefox.browser_specific_settings).toMatchObject({
      gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      gecko_android: { strict_min_version: '142.0' },
    });
    expect(firefox).not.toHaveProperty('minimum_chrome_version');
    const chrome = manifestFor('chrome', matches);
    expect(chrome.minimum_chrome_version).toBe('128');
    expect(chrome).not.toHaveProperty('browser_specific_settings');
  });

  it('takes origins for a local build from a list, and refuses what is none', () => {
    expect(extraOrigins(undefined)).toEqual([]);
    expect(extraOrigins(' http://localhost/* ,*://*.example.org/*')).toEqual([
      'http://localhost/*',
      '*://*.example.org/*',
    ]);
    for (const list of ['<all_urls>', '*://*/*', 'localhost', 'ftp://a.org/*'])
      expect(() => extraOrigins(list)).toThrow('is no match pattern');
  });
});

describe('Preact in a bundle', () => {
  const plugin = preactWithoutHtml() as Plugin & {
    transform(code: string, id: string): { code: string } | undefined;
  };

  it('has no way left to make HTML from a string', async () => {
    const path = new URL('../../node_modules/preact/dist/preact.mjs', import.meta.url).pathname;
    const code = await readFile(path, 'utf8');
    expect(code).toContain('.innerHTML=');
    expect(plugin.transform(code, path)?.code).not.toContain('.innerHTML');
  });

  it('is all that is changed', () => {
    expect(plugin.transform('a.innerHTML=b', '/x/node_modules/other/index.js')).toBeUndefined();
  });
});
