import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, OWN_ID, OWN_ORIGIN } from './fake-browser.ts';

const fake = vi.hoisted(() => ({
  browser: undefined as unknown as ReturnType<typeof fakeBrowser>,
  isOrphan: () => fake.browser.runtime.id === undefined,
}));
vi.mock('../../platform/browser.ts', () => fake);

const { isOwnPage, isReader, opened, RefusedError, RemoteError, serve, service } = await import(
  '../../platform/messages/channel.ts'
);
const { askAsReader, fromPopupInputs, fromReaderInputs } = await import(
  '../../platform/messages/to-background.ts'
);
const { askReader } = await import('../../platform/messages/to-reader.ts');
type FromPopup = import('../../platform/messages/to-background.ts').FromPopup;
type FromReader = import('../../platform/messages/to-background.ts').FromReader;
type Sender = import('../../platform/messages/channel.ts').Sender;

const tab = { id: 7, url: 'https://news.example/', incognito: false };
const reader: Sender = { id: OWN_ID, url: 'https://news.example/1', tab };
const popup: Sender = { id: OWN_ID, url: `${OWN_ORIGIN}popup.html` };
const popupAsTab: Sender = { ...popup, tab };
const stranger: Sender = { id: 'another-extension', url: 'chrome-extension://another-extension/x.html' };
const strangersReader: Sender = { ...reader, id: 'another-extension' };
/** A page whose address only looks like ours. */
const pretender: Sender = { id: OWN_ID, url: `https://news.example/${OWN_ORIGIN}`, tab };

beforeEach(() => {
  fake.browser = fakeBrowser();
});

/** Serves both services with handlers that say what they were asked, and sends them a message. */
async function send(message: unknown, sender: Sender): Promise<unknown> {
  const heard = vi.fn();
  const stop = serve([
    service<FromReader, Sender>(
      'background/reader',
      fromReaderInputs,
      (who) => (isReader(who) ? who : undefined),
      {
        state: () => {
          throw new RangeError('no state today');
        },
        cards: ({ ids }) => {
          heard('cards', ids);
          return [];
        },
        load: () => null,
        testify: () => [],
        report: () => null,
        off: () => null,
      },
    ),
    service<FromPopup, true>('background/popup', fromPopupInputs, (who) => isOwnPage(who) || undefined, {
      cards: () => [],
      once: ({ tab }) => {
        heard('once', tab);
        return null;
      },
    }),
  ]);
  const [answer] = fake.browser.runtime.onMessage.fire(message, sender);
  stop();
  expect(fake.browser.runtime.onMessage.size).toBe(0);
  return answer === undefined ? 'left to others' : await answer;
}

const refused = { error: { name: 'RefusedError', message: expect.any(String) } };

describe('who is who', () => {
  it.each<[string, Sender, boolean, boolean]>([
    ['a reader', reader, false, true],
    ['the popup', popup, true, false],
    ['the popup in a tab of its own', popupAsTab, true, false],
    ['our worker, without an address', { id: OWN_ID }, true, false],
    ['another extension', stranger, false, false],
    ["another extension's script", strangersReader, false, false],
    ['a page that looks like ours', pretender, false, true],
  ])('%s', (_who, sender, ownPage, isOurReader) => {
    expect(isOwnPage(sender)).toBe(ownPage);
    expect(isReader(sender)).toBe(isOurReader);
  });
});

describe('a message', () => {
  const cards = { to: 'background/reader', name: 'cards', input: { ids: ['putin'] } };
  const once = { to: 'background/popup', name: 'once', input: { tab: 7 } };

  it('is answered for those who may ask', async () => {
    expect(await send(cards, reader)).toEqual({ value: [] });
    expect(await send(once, popup)).toEqual({ value: null });
    expect(await send(once, popupAsTab)).toEqual({ value: null });
  });

  it.each<[string, unknown, Sender]>([
    ['a content script asks for what only the popup may', once, reader],
    ['a page pretends to be the popup', once, pretender],
    ['the popup asks as a reader', cards, popup],
    ['the name is unknown', { ...cards, name: 'everything' }, reader],
    ["the name is one of the object's own", { ...cards, name: 'constructor' }, reader],
    ['the input lacks a part', { ...cards, input: {} }, reader],
    ['the input is of another type', { ...cards, input: { ids: [1] } }, reader],
    [
      'a sentence is longer than any that the spotter cuts',
      {
        to: 'background/reader',
        name: 'testify',
        input: {
          doubts: [{ key: 'k', sentence: 'a'.repeat(2001), start: 0, end: 1, card: 'x', kind: 'place' }],
        },
      },
      reader,
    ],
    ['the input has more than it should', { ...cards, input: { ids: [], also: 1 } }, reader],
    ['there is no input', { to: 'background/popup', name: 'once' }, popup],
    ['the tab is no tab', { ...once, input: { tab: -1 } }, popup],
  ])('is refused where %s', async (_why, message, sender) => {
    expect(await send(message, sender)).toEqual(refused);
  });

  it.each<[string, unknown, Sender]>([
    ['comes from another extension', cards, stranger],
    ["comes from another extension's script", cards, strangersReader],
    ['is for somebody else', { ...cards, to: 'reader' }, reader],
    ['is no message of ours', 'hello', reader],
  ])('is left to others where it %s', async (_why, message, sender) => {
    expect(await send(message, sender)).toBe('left to others');
  });

  it('that fails says how, with its name', async () => {
    expect(await send({ to: 'background/reader', name: 'state', input: null }, reader)).toEqual({
      error: { name: 'RangeError', message: 'no state today' },
    });
  });
});

describe('an answer', () => {
  it('is opened', () => {
    expect(opened({ value: 5 })).toBe(5);
    // Chromium's messages are JSON, in which undefined is nothing.
    expect(opened({})).toBe(undefined);
  });

  it('with an error throws it', async () => {
    fake.browser.runtime.answer = async () => ({ error: { name: 'RangeError', message: 'no' } });
    const failure = await askAsReader('off', null).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RemoteError);
    expect(failure).toMatchObject({ message: 'no', cause: 'RangeError' });
  });

  it('of nobody is refused', () => {
    expect(() => opened(undefined)).toThrow(RefusedError);
    expect(() => opened('yes')).toThrow(RefusedError);
  });
});

describe('a reader that is asked', () => {
  it('and is not there gives nothing', async () => {
    expect(await askReader(7, 'present', null)).toBeUndefined();
  });

  it('gives its answer', async () => {
    fake.browser.tabs.answer = async (id, message) => {
      expect([id, message]).toEqual([7, { to: 'reader', name: 'jump', input: { index: 3 } }]);
      return { value: true };
    };
    expect(await askReader(7, 'jump', { index: 3 })).toBe(true);
  });

  it.each<[string, unknown]>([
    ['of another type', { mentions: 'many' }],
    [
      'with a reason nobody knows',
      {
        verdict: { kind: 'related', score: 1, reasons: [{ reason: 'because' }] },
        shownAnyway: false,
        mentions: [],
      },
    ],
    ['that is missing', undefined],
  ])('is not believed with a reading %s', async (_what, value) => {
    fake.browser.tabs.answer = async () => ({ value });
    await expect(askReader(7, 'reading', null)).rejects.toThrow(RefusedError);
  });
});
