import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../components/brief/outline.ts';
import type { Card, Source } from '../../data/schema.ts';
import { dossier, PAGE } from '../components/sample-brief.ts';

const ids = (cards: readonly Card[]) => cards.map(({ id }) => id);
const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  publisher: 'P',
  date: '2022',
  kind: 'news',
  ...more,
});
const card = (id: string, sources: Source[], ...facts: string[][]): Card => ({
  id,
  kind: 'person',
  title: { en: id, ar: id },
  gist: { en: id, ar: id },
  names: {},
  sources,
  then: facts.map((refs, i) => ({ text: { en: `${id} ${i}`, ar: `${id} ${i}` }, sources: refs })),
});
const refs = (cards: readonly Card[]) => cards.flatMap(({ then = [] }) => then.map(({ sources }) => sources));

describe('one list of sources', () => {
  it('has a source of several cards once, whatever each calls it, numbered by its first citation', () => {
    const shared = 'https://example.org/shared';
    const { sections, sources } = outlineOf([
      card('a', [source('own'), source('x', { url: shared })], ['x'], ['own', 'x']),
      card('b', [source('y', { url: shared }), source('own', { publisher: 'Q' })], ['own'], ['y']),
    ]);
    expect(sources.map(({ id, publisher, url }) => [id, publisher, url])).toEqual([
      ['1', 'P', shared],
      ['2', 'P', undefined],
      ['3', 'Q', undefined],
    ]);
    expect(refs(sections.flatMap(({ cards }) => cards))).toEqual([['1'], ['1', '2'], ['3'], ['1']]);
  });

  it('leaves out what only cards cite that are not told of', () => {
    const some = [card('a', [source('x')], ['x']), card('b', [source('y', { date: '2021' })], ['y'])];
    expect(outlineOf(some, ['b']).sources.map(({ date }) => date)).toEqual(['2021']);
  });
});

describe('the order', () => {
  it('of a page’s cards is that of their first mention within a kind; of all, the most tied first', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => card(id, []));
    const tied = [a!, { ...b!, ties: [{ to: 'c', line: { en: '', ar: '' } }] }, c!];
    expect(ids(outlineOf(tied, ['b', 'a', 'b', 'unknown']).sections[0]!.cards)).toEqual(['b', 'a']);
    expect(ids(outlineOf(tied).sections[0]!.cards)).toEqual(['c', 'a', 'b']);
  });

  it('of events is that of time, and facts that came since are in order of time', () => {
    const event = (id: string, start: string): Card => ({ ...card(id, []), kind: 'event', when: { start } });
    const late = {
      ...event('late', '2022'),
      since: ['2024', '2023'].map((date) => ({ date, text: { en: date, ar: date }, sources: [] })),
    };
    const { events, sections } = outlineOf([late, event('early', '2008')], ['late', 'early']);
    expect(ids(events)).toEqual(['early', 'late']);
    expect(sections[0]!.cards[1]!.since!.map(({ date }) => date)).toEqual(['2023', '2024']);
  });

  it('keeps all kinds, every record check with its card, and the last day covered', () => {
    const outline = outlineOf(dossier);
    expect(outline.sections.map(({ kind }) => kind)).toEqual([
      'person',
      'organisation',
      'treaty',
      'figure',
      'event',
      'place',
    ]);
    expect(outline.checks.map(({ card: { id }, check }) => [id, check.slip])).toEqual([
      ['mira-halden', 'translation'],
    ]);
    expect(outline.asOf).toBe('2026-01-20');
    expect(outlineOf(dossier, PAGE.cards).sections.flatMap(({ cards }) => ids(cards))).toEqual([
      'mira-halden',
      'winter-regatta',
      'port-lorne',
    ]);
  });
});
