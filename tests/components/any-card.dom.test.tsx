import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Card } from '../../components/card/Card.tsx';
import type { CardPlate } from '../../components/props.ts';
import { type Card as CardData, cardSchema } from '../../data/schema.ts';
import { KINDS } from '../../engine/types.ts';
import { mount, the, update } from './mounting.ts';
import { cardProps } from './sample-cards.ts';

const text = fc
  .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
  .filter((made) => made.trim() !== '');
const both = fc.record({ en: text, ar: text });
const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/);
const ids = fc.array(id, { minLength: 1, maxLength: 3 });
const date = fc
  .tuple(
    fc.integer({ min: 1900, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, parts]) =>
    [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].slice(0, parts).join('-'),
  );
const some = <T,>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 3 });

const optional = {
  matters: both,
  then: some(fc.record({ date, text: both, sources: ids }, { requiredKeys: ['text', 'sources'] })),
  since: some(fc.record({ date, text: both, sources: ids })),
  asOf: date,
  sources: some(
    fc.record(
      {
        id,
        publisher: text,
        title: text,
        url: fc.webUrl(),
        date,
        kind: fc.constantFrom('official', 'agency', 'news', 'reference', 'copy'),
        of: text,
      },
      { requiredKeys: ['id', 'publisher', 'date', 'kind'] },
    ),
  ),
  ties: some(fc.record({ to: id, line: both })),
  checks: some(
    fc.record({
      quote: text,
      says: both,
      record: both,
      slip: fc.constantFrom('translation', 'fact', 'open'),
      sources: ids,
    }),
  ),
  draft: fc.constant(true),
};

const anyCard = fc.record(
  {
    id,
    kind: fc.constantFrom(...KINDS),
    title: both,
    gist: both,
    names: fc.dictionary(fc.constantFrom('en', 'ar'), fc.array(text, { maxLength: 3 })),
    ...optional,
  },
  { requiredKeys: ['id', 'kind', 'title', 'gist', 'names'] },
);

test('any card within the schema is shown, in both languages, with its title for a name', () => {
  const place = mount(null);
  fc.assert(
    fc.property(anyCard, fc.constantFrom('en', 'ar'), (made, lang) => {
      expect(v.safeParse(cardSchema, made).issues).toBeUndefined();
      const card = made as CardData;
      const plates = new Map<string, CardPlate>(
        (card.ties ?? []).slice(1).map(({ to }) => [to, { ...card, id: to }]),
      );
      update(place, <Card {...cardProps({ card, lang, plates, chips: [...plates.values()] })} />);
      expect(the(place, '.card-title').textContent).toBe(card.title[lang]);
      expect(place.querySelectorAll('.source')).toHaveLength(card.sources?.length ?? 0);
    }),
    { numRuns: 60 },
  );
});
