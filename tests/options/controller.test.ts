import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OptionsProps } from '../../components/props.ts';
import type { OptionsPorts } from '../../entrypoints/options/ports.ts';
import { readSettings } from '../../platform/settings.ts';

vi.mock('../../platform/browser.ts', () => ({ browser: {} }));
const { startOptions } = await import('../../entrypoints/options/controller.ts');

let stored: Record<string, unknown>;
let granted: string[];
let shown: OptionsProps[];
let opened: string[];
let changed: () => void;
const last = () => shown.at(-1)!;
const settled = () => new Promise((done) => setTimeout(done));

const ports = (): OptionsPorts => ({
  privateWindow: false,
  listed: [{ host: 'news.example', name: 'News', lang: 'en' }],
  settings: async () => readSettings(stored),
  async saveSettings(change) {
    stored = Object.fromEntries(
      Object.entries({ ...stored, ...change }).filter(([, value]) => value !== undefined),
    );
  },
  async saveChoices(changes) {
    for (const [site, choice] of changes)
      if (choice === 'forget') delete stored[`site:${site}`];
      else stored[`site:${site}`] = choice;
  },
  granted: async () => [...granted],
  async revoke(origin) {
    granted = granted.filter((one) => one !== origin);
    return true;
  },
  language: (chosen) => chosen ?? 'en',
  openBrief: async () => void opened.push('brief'),
  onChange(listener) {
    changed = listener;
  },
});

beforeEach(async () => {
  stored = { 'site:b.example': 'off', 'site:a.example': 'on' };
  granted = ['*://*.a.example/*'];
  shown = [];
  opened = [];
  await startOptions(ports(), (props) => shown.push(props));
});

describe('the options page', () => {
  it('shows what is stored, in order', () => {
    expect(last()).toMatchObject({
      lang: 'en',
      mode: 'on-by-default',
      paused: false,
      marks: 'shown',
      cardLanguage: 'page',
      badge: true,
      choices: [
        { site: 'a.example', on: true },
        { site: 'b.example', on: false },
      ],
      listed: [{ host: 'news.example' }],
      granted: ['*://*.a.example/*'],
    });
  });

  it('saves each setting and shows it', async () => {
    last().onMode('off-by-default');
    await settled();
    last().onMarks('hidden');
    await settled();
    last().onCardLanguage('ar');
    await settled();
    last().onBadge(false);
    await settled();
    last().onPause(true);
    await settled();
    last().onLanguage('ar');
    await settled();
    expect(last()).toMatchObject({
      lang: 'ar',
      mode: 'off-by-default',
      paused: true,
      marks: 'hidden',
      cardLanguage: 'ar',
      badge: false,
    });
  });

  it('turns, forgets and revokes', async () => {
    last().onChoice('b.example', 'on');
    await settled();
    last().onChoice('a.example', 'forget');
    await settled();
    last().onRevoke('*://*.a.example/*');
    await settled();
    expect(last()).toMatchObject({ choices: [{ site: 'b.example', on: true }], granted: [] });
  });

  it('opens the brief, of the whole story', () => {
    last().onBrief();
    expect(opened).toEqual(['brief']);
  });

  it('follows what is changed elsewhere', async () => {
    stored = {};
    changed();
    await settled();
    expect(last().choices).toEqual([]);
  });
});
