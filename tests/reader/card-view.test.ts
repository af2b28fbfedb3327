import { describe, expect, test } from 'vitest';
import type { Card } from '../../data/schema.ts';
import type { Mention } from '../../engine/types.ts';
import { CardView, cardLanguage } from '../../entrypoints/reader/card-view.ts';
import { Shelf } from '../../entrypoints/reader/shelf.ts';

const both = (text: string) => ({ en: text, ar: text });
const ties: Record<string, string[]> = { putin: ['xi'], xi: ['taiwan'], taiwan: [] };
const card = (id: string): Card => ({
  id,
  kind: 'person',
  title: both(id),
  gist: both(id),
  ties: (ties[id] ?? []).map((to) => ({ to, line: both(to) })),
  names: {},
});
const mention = (id: string): Mention => ({
  block: 0,
  start: 0,
  end: 2,
  text: id,
  card: id,
  kind: 'person',
  sort: 'name',
  why: [{ rule: 'safe' }],
});

/** Answers as the background does: the cards asked for and those tied to them. */
function viewOver(chosen: 'page' | 'en' | 'ar' = 'page', site = 'example.org') {
  const log: string[] = [];
  const shelf = new Shelf(async (ids) => {
    log.push(`asked ${ids.join(' ')}`);
    return [...ids, ...ids.flatMap((id) => ties[id] ?? [])].map(card);
  });
  const view = new CardView({
    shelf,
    storyDate: '2022-02-04',
    fallback: 'en',
    state: () => ({ on: true, marks: 'shown', cardLanguage: chosen, site }),
    onChange: () => log.push(`drawn ${view.props()?.card.id}`),
    onLanguage: (lang) => log.push(`language ${lang}`),
    onOff: () => log.push('off'),
    onClose: () => log.push('closed'),
  });
  return { view, log, shelf };
}

describe('the language of a card', () => {
  test("is the page's where the card has it, else the reader's own", () => {
    expect(cardLanguage('page', 'ar-EG', 'en')).toBe('ar');
    expect(cardLanguage('page', 'EN', 'ar')).toBe('en');
    expect(cardLanguage('page', 'ru', 'ar')).toBe('ar');
    expect(cardLanguage('page', '', 'en')).toBe('en');
  });

  test('is what the reader chose, wherever', () => {
    expect(cardLanguage('en', 'ar', 'ar')).toBe('en');
  });

  test('changes at once when switched on the card, and is handed on to be kept', async () => {
    const { view, log } = viewOver();
    await view.start({ mention: mention('putin'), lang: 'en', nested: [] });
    view.props()!.onLanguage('ar');
    expect(view.props()!.lang).toBe('ar');
    expect(log).toEqual(['asked putin', 'language ar', 'drawn putin']);
  });
});

describe('the cards inside', () => {
  test('are those of the names in it, its own left out', async () => {
    const { view } = viewOver();
    await view.start({ mention: mention('putin'), lang: 'en', nested: [mention('putin'), mention('xi')] });
    expect(view.props()!.chips.map(({ id }) => id)).toEqual(['xi']);
  });
});

describe('the way from card to card', () => {
  test('a tie opens in place; the next ones are fetched; back leads all the way', async () => {
    const { view } = viewOver();
    await view.start({ mention: mention('putin'), lang: 'en', nested: [mention('xi')] });
    expect(view.props()!.chips.map(({ id }) => id)).toEqual(['xi']);
    view.props()!.onOpen('xi');
    await new Promise((resolve) => setTimeout(resolve));
    expect(view.props()).toMatchObject({ card: { id: 'xi' }, back: { id: 'putin' }, chips: [] });
    expect([...view.props()!.plates.keys()]).toEqual(['taiwan']);
    view.props()!.onOpen('taiwan');
    await new Promise((resolve) => setTimeout(resolve));
    expect(view.props()!.back!.id).toBe('xi');
    view.props()!.onBack();
    view.props()!.onBack();
    expect(view.props()!.card.id).toBe('putin');
    expect(view.props()!.mention!.text).toBe('putin');
    view.props()!.onBack();
    expect(view.props()!.card.id).toBe('putin');
  });

  test('a card that cannot be had is not followed into nothing', async () => {
    const { view } = viewOver();
    await view.start({ mention: mention('putin'), lang: 'en', nested: [] });
    const { onOpen } = view.props()!;
    view.end();
    onOpen('xi');
    await new Promise((resolve) => setTimeout(resolve));
    expect(view.props()).toBeUndefined();
  });
});

test('without a site there is no off-switch on the card', async () => {
  const { view } = viewOver('page', '');
  await view.start({ mention: mention('putin'), lang: 'en', nested: [] });
  expect(view.props()!.offHost).toBeUndefined();
  expect(view.props()!.onOff).toBeUndefined();
});

describe('the shelf', () => {
  test('asks for a card once, and again only when it could not be had', async () => {
    let fails = true;
    const asked: string[] = [];
    const shelf = new Shelf(async (ids) => {
      asked.push(ids.join(' '));
      if (fails) throw new Error('the background is gone');
      return ids.map(card);
    });
    await shelf.need(['putin']);
    expect(shelf.card('putin')).toBeUndefined();
    fails = false;
    await Promise.all([shelf.need(['putin', 'xi']), shelf.need(['xi'])]);
    await shelf.need(['putin']);
    expect(asked).toEqual(['putin', 'putin xi']);
    expect(shelf.plate('xi')).toEqual({ id: 'xi', kind: 'person', title: both('xi') });
  });
});
