import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compact } from '../../engine/index/compact.ts';
import { expand } from '../../engine/index/expand.ts';
import { packIndex } from '../../engine/index/pack.ts';
import { lexicon } from './lexicon.ts';

/** As it ships: through JSON. */
const shipped = (value: unknown) => expand(JSON.parse(JSON.stringify(compact(value))));

describe('the compact form', () => {
  it('gives any JSON value back', () => {
    const object = fc.dictionary(
      fc.constantFrom('card', 'gap', 'role', 'in no part'),
      fc.oneof(fc.integer(), fc.string(), fc.boolean()),
    );
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.array(fc.integer()),
      fc.array(fc.nat()),
      fc.array(fc.string({ unit: 'grapheme' })),
      fc.array(fc.array(fc.nat(5))),
      fc.array(object),
      fc.record({ steps: fc.array(fc.record({ words: fc.array(fc.nat(90)), optional: fc.boolean() })) }),
    );
    fc.assert(
      fc.property(anything, (value) => {
        // JSON knows no negative zero.
        const plain = JSON.parse(JSON.stringify(value));
        expect(shipped(plain)).toEqual(plain);
      }),
      { numRuns: 500 },
    );
  });

  it('gives every part of an index back, in less room', () => {
    for (const part of packIndex(lexicon).parts) {
      expect(shipped(part)).toEqual(part);
      const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
      expect(bytes(compact(part))).toBeLessThan(bytes(part));
    }
  });
});
