import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareInOrder } from '../../engine/verdict/order.ts';

const cards = fc.array(fc.nat(12), { minLength: 1, maxLength: 60 });

describe('how much of the article a page names in its order', () => {
  it('is all of it where the page is the article, whatever stands before, after and between', () => {
    fc.assert(
      fc.property(cards, cards, cards, (article, before, after) => {
        const between = article.flatMap((card) => [card, 99]);
        expect(shareInOrder(article, [...before, ...between, ...after])).toBeCloseTo(1);
      }),
    );
  });

  it('is between nothing and all, and never less for naming more', () => {
    fc.assert(
      fc.property(cards, cards, fc.nat(12), (article, page, more) => {
        const share = shareInOrder(article, page);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1 + 1e-9);
        expect(shareInOrder(article, [...page, more])).toBeGreaterThanOrEqual(share - 1e-9);
      }),
    );
  });

  it('is little where the same cards are named in another order', () => {
    const article = Array.from({ length: 40 }, (_, n) => n);
    expect(shareInOrder(article, [...article].reverse())).toBeCloseTo(1 / 40);
  });

  it('counts a rare card for more than one that is everywhere', () => {
    const article = [1, 1, 1, 1, 2];
    expect(shareInOrder(article, [2])).toBeCloseTo(1 / 3);
    expect(shareInOrder(article, [1])).toBeCloseTo(1 / 6);
  });

  it('is nothing where the article was never at hand', () => {
    expect(shareInOrder([], [1, 2])).toBe(0);
  });
});
