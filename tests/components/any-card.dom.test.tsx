import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Card } from '../../components/card/Card.tsx';
import type { CardPlate } from '../../components/props.ts';
import { type Card as CardData, cardSchema } from '../../data/schema.ts';
import { KINDS } from '../../engine/types.ts';
import { anyChart, both, date, id, ids, some, text } from './any-chart.ts';
import { mount, the, update } from './mounting.ts';
import { cardProps } from './sample-cards.ts';
import { COAST } from './sample-pictures.ts';

const headline = text.filter((made) => made.length <= 50);

const optional = {
  matters: both,
  then: fc.array(fc.record({ date, text: both, sources: ids }, { requiredKeys: ['text', 'sources'] }), {
    minLength: 2,
    maxLength: 5,
  }),
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
  coordinates: fc.record({
    lat: fc.double({ noNaN: true, min: -90, max: 90 }),
    lon: fc.double({ noNaN: true, min: -180, max: 180 }),
  }),
  when: fc.record({ start: date, end: date }, { requiredKeys: ['start'] }),
};

const anyCard = fc.record(
  {
    id,
    kind: fc.constantFrom(...KINDS),
    title: fc.record({ en: headline, ar: headline }),
    gist: both,
    names: fc.dictionary(fc.constantFrom('en', 'ar'), fc.array(text, { maxLength: 3 })),
    ...optional,
  },
  { requiredKeys: ['id', 'kind', 'title', 'gist', 'names'] },
);

test('any card within the schema is shown, in both languages, with its title for a name', () => {
  const place = mount(null);
  fc.assert(
    fc.property(anyCard, fc.option(anyChart), fc.constantFrom('en', 'ar'), (made, chart, lang) => {
      const { names: _names, ...written } = made;
      expect(v.safeParse(cardSchema, written).issues).toBeUndefined();
      const card = { ...made, map: COAST, ...(chart ? { chart } : {}) } as CardData;
      const plates = new Map<string, CardPlate>(
        (card.ties ?? []).slice(1).map(({ to }) => [to, { ...card, id: to }]),
      );
      update(place, <Card {...cardProps({ card, lang, plates, chips: [...plates.values()] })} />);
      expect(the(place, '.card-title').textContent).toBe(card.title[lang]);
      expect(place.querySelectorAll('.chart tbody tr')).toHaveLength(
        chart ? chart.rows.length + chart.marks.length : 0,
      );
      expect(place.querySelectorAll('.locator .dot')).toHaveLength(card.coordinates ? 1 : 0);
      // No number that a drawing could not place.
      for (const drawn of place.querySelectorAll('.chart svg *'))
        for (const { value: written } of drawn.attributes) expect(written).not.toMatch(/NaN|Infinity/);
      expect(place.querySelectorAll('.source')).toHaveLength(card.sources?.length ?? 0);
    }),
    { numRuns: 60 },
  );
});
