import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({
  browser: undefined as unknown as ReturnType<typeof fakeBrowser>,
  isOrphan: () => fake.browser.runtime.id === undefined,
}));
vi.mock('../../platform/browser.ts', () => fake);

const {
  forgetPrivateChoices,
  loadSettings,
  migrateStored,
  onSettingsChange,
  readSettings,
  saveChoices,
  saveSettings,
  VERSION,
} = await import('../../platform/settings.ts');

const DEFAULTS = {
  mode: 'on-by-default',
  paused: false,
  marks: 'shown',
  cardLanguage: 'page',
  uiLanguage: undefined,
  badge: true,
  choices: new Map(),
};
const oldProfile = JSON.parse(readFileSync(new URL('fixtures/profile-v1.json', import.meta.url), 'utf8'));

beforeEach(() => {
  fake.browser = fakeBrowser();
});

describe('reading', () => {
  it('of nothing gives the defaults', () => {
    expect(readSettings({})).toEqual(DEFAULTS);
  });

  it.each([
    ['mode', 'sometimes'],
    ['paused', 'yes'],
    ['marks', 1],
    ['cardLanguage', 'fr'],
    ['uiLanguage', null],
    ['badge', {}],
  ])('lets a bad %s fall back alone', (key, bad) => {
    const good = {
      mode: 'off-by-default',
      paused: true,
      marks: 'hidden',
      cardLanguage: 'ar',
      uiLanguage: 'ar',
      badge: false,
    };
    const read = readSettings({ ...good, 'site:a.example': 'off', [key]: bad });
    expect(read).toEqual({
      ...DEFAULTS,
      ...good,
      choices: new Map([['a.example', 'off']]),
      [key]: DEFAULTS[key as keyof typeof DEFAULTS],
    });
  });

  it('lets a bad choice fall away alone', () => {
    const stored = { 'site:a.example': 'off', 'site:b.example': true, 'site:': 'on', 'site:http://c': 'on' };
    expect(readSettings(stored).choices).toEqual(new Map([['a.example', 'off']]));
  });

  it('puts the choices of private windows before the kept ones', () => {
    const choices = readSettings(
      { 'site:a.example': 'off', 'site:b.example': 'on' },
      { 'site:a.example': 'on' },
    ).choices;
    expect(Object.fromEntries(choices)).toEqual({ 'a.example': 'on', 'b.example': 'on' });
  });

  it('never throws, and always answers in full, whatever is stored', () => {
    const keys = fc.constantFrom(
      'version',
      'mode',
      'paused',
      'marks',
      'badge',
      'choices',
      'site:x',
      'site:__proto__',
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.dictionary(keys, fc.anything())),
        fc.anything(),
        (stored, session) => {
          const read = readSettings(stored, session);
          expect(Object.keys(read)).toEqual(
            expect.arrayContaining(['mode', 'paused', 'marks', 'badge', 'choices']),
          );
          for (const choice of read.choices.values()) expect(['on', 'off']).toContain(choice);
        },
      ),
    );
  });
});

describe('a profile of version 1', () => {
  const today = {
    ...DEFAULTS,
    mode: 'off-by-default',
    marks: 'hidden',
    cardLanguage: 'ar',
    badge: false,
    choices: new Map([
      ['bbabo.net', 'off'],
      ['news.example', 'on'],
    ]),
  };

  it('is read before it has been rewritten', () => {
    expect(readSettings(oldProfile)).toEqual(today);
  });

  it('is rewritten once, and says the same after', async () => {
    await fake.browser.storage.local.set(oldProfile);
    await migrateStored();
    const { items } = fake.browser.storage.local;
    expect(items.version).toBe(VERSION);
    expect(items.choices).toBeUndefined();
    expect(items['site:bbabo.net']).toBe('off');
    expect(await loadSettings(false)).toEqual(today);
    await migrateStored();
    expect(fake.browser.storage.local.items).toEqual(items);
  });

  it('does not take back a choice made since', async () => {
    await fake.browser.storage.local.set(oldProfile);
    await saveChoices([['bbabo.net', 'on']], false);
    expect((await loadSettings(false)).choices.get('bbabo.net')).toBe('on');
    await migrateStored();
    expect((await loadSettings(false)).choices.get('bbabo.net')).toBe('on');
  });
});

describe('saving', () => {
  it('keeps only what was chosen', async () => {
    await saveSettings({ badge: false });
    await saveChoices([['a.example', 'on']], false);
    expect(fake.browser.storage.local.items).toEqual({ badge: false, 'site:a.example': 'on' });
    await saveSettings({ badge: undefined });
    await saveChoices([['a.example', 'forget']], false);
    expect(fake.browser.storage.local.items).toEqual({});
  });

  it('loses neither of two choices made at once', async () => {
    await Promise.all([
      saveChoices([['a.example', 'on']], false),
      saveChoices([['b.example', 'off']], false),
    ]);
    expect((await loadSettings(false)).choices.size).toBe(2);
  });

  it('writes nothing of a private window to the disk, and forgets it when told', async () => {
    await saveChoices([['secret.example', 'on']], true);
    expect(fake.browser.storage.local.items).toEqual({});
    expect((await loadSettings(true)).choices.get('secret.example')).toBe('on');
    expect((await loadSettings(false)).choices.size).toBe(0);
    await forgetPrivateChoices();
    expect((await loadSettings(true)).choices.size).toBe(0);
  });

  it('is told to those who listen, until they stop', async () => {
    const heard: unknown[] = [];
    const stop = onSettingsChange((keys, privateOnly) => heard.push([keys, privateOnly]));
    await saveSettings({ paused: true });
    await saveChoices([['a.example', 'off']], true);
    stop();
    await saveSettings({ paused: undefined });
    expect(heard).toEqual([
      [['paused'], false],
      [['site:a.example'], true],
    ]);
  });
});
