import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OLDEST } from '../../scripts/browser/find.ts';
import { guessLanguage, layOut } from '../../scripts/browser/layout.ts';
import { manifestFor } from '../../scripts/build/manifest.ts';
import { readOptions } from '../../scripts/start/options.ts';
import { originPattern, resolveTarget, serveFolder } from '../../scripts/start/target.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-start-'));
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'secret.txt'), 'not for the browser');
  writeFileSync(join(folder, 'pages', 'story.html'), '<!doctype html><title>Story</title>');
  writeFileSync(join(folder, 'pages', 'قصة.txt'), 'عنوان\n\nفقرة <b>');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('readOptions', () => {
  it('goes without a window where there is no display, and only there', () => {
    expect(readOptions([], {}, 'linux').headless).toBe(true);
    expect(readOptions([], { DISPLAY: ':0' }, 'linux').headless).toBe(false);
    expect(readOptions([], { WAYLAND_DISPLAY: 'wayland-0' }, 'linux').headless).toBe(false);
    expect(readOptions([], {}, 'darwin').headless).toBe(false);
    expect(readOptions(['--headless'], {}, 'darwin').headless).toBe(true);
  });

  it('takes one page and a browser, and refuses what it does not know', () => {
    expect(readOptions(['--firefox', 'https://example.org/'], {}, 'darwin')).toEqual({
      firefox: true,
      headless: false,
      target: 'https://example.org/',
    });
    expect(() => readOptions(['a', 'b'], {}, 'linux')).toThrow('one page');
    expect(() => readOptions(['--chrome'], {}, 'linux')).toThrow('--chrome');
  });
});

describe('resolveTarget', () => {
  it('is our own pages in both languages when nothing is asked', async () => {
    const { pages } = await resolveTarget(undefined, folder);
    expect(pages.map(({ address }) => address)).toEqual(['/summit-day.en.html', '/summit-day.ar.html']);
  });

  it('is a page on the web as it stands', async () => {
    expect(await resolveTarget('https://example.org/a?b#c', folder)).toEqual({
      pages: [{ name: 'example.org', address: 'https://example.org/a?b#c' }],
    });
  });

  it('is a file from where the command was given, whatever letters its name has', async () => {
    const target = await resolveTarget('pages/قصة.txt', folder);
    expect(target.folder).toBe(join(folder, 'pages'));
    expect(decodeURIComponent(target.pages[0]!.address)).toBe('/قصة.txt');
  });

  it('says what is wrong with anything else', async () => {
    await expect(resolveTarget('missing.html', folder)).rejects.toThrow('does not exist');
    await expect(resolveTarget('pages', folder)).rejects.toThrow('not a file');
    await expect(resolveTarget('ftp://example.org/', folder)).rejects.toThrow('only http and https');
  });
});

describe('serveFolder', () => {
  it('serves HTML as it lies there, in the encoding it declares itself', async () => {
    const file = await serveFolder(join(folder, 'pages'))('localhost', '/story.html');
    expect(file).toMatchObject({ type: 'text/html' });
  });

  it('lays text out as a page', async () => {
    const file = await serveFolder(join(folder, 'pages'))('localhost', '/قصة.txt');
    expect(file?.body).toContain('<p>فقرة &lt;b&gt;</p>');
    expect(file?.body).toContain('dir="rtl"');
  });

  it('serves nothing outside its folder', async () => {
    const serve = serveFolder(join(folder, 'pages'));
    expect(await serve('localhost', '/../secret.txt')).toBeUndefined();
    expect(await serve('localhost', '/missing.html')).toBeUndefined();
  });
});

it('names an origin as manifests do: its host, whatever the port', () => {
  expect(originPattern('http://localhost:8080/a')).toBe('http://localhost/*');
  expect(originPattern('https://news.example.org/a/b')).toBe('https://news.example.org/*');
});

it('looks for browsers as old as the manifests allow, and no older', () => {
  expect(manifestFor('chrome', []).minimum_chrome_version).toBe(String(OLDEST.chromium));
  const firefox = manifestFor('firefox', []).browser_specific_settings?.gecko?.strict_min_version;
  expect(firefox).toBe(`${OLDEST.firefox}.0`);
});

describe('layOut', () => {
  it('makes a headline of the first line and paragraphs of the others, with nothing taken for markup', () => {
    const html = layOut('A & B\n\n<script>\nlast\n', 'en');
    expect(html).toContain('<h1>A &amp; B</h1>');
    expect(html).toContain('<p>&lt;script&gt;</p>\n<p>last</p>');
    expect(html).toContain('<html lang="en" dir="ltr">');
  });

  it('knows Arabic by its letters', () => {
    expect(guessLanguage('قال بوتين في Moscow')).toBe('ar');
    expect(guessLanguage('Putin said (بوتين)')).toBe('en');
  });
});
