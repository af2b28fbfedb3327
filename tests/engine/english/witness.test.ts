import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEnglishWitness } from '../../../engine/english/witness.ts';
import type { Doubt, Kind } from '../../../engine/types.ts';

const witness = createEnglishWitness();

/** The doubt whether the first `form` in a sentence is the card's. */
function doubt(sentence: string, form: string, card: string, kind: Kind): Doubt {
  const start = sentence.indexOf(form);
  return { key: `${sentence}|${start}|${card}`, sentence, start, end: start + form.length, card, kind };
}

const hears = (one: Doubt): string | undefined => witness.hear([one]).get(one.key);

const CARDS: Record<string, [card: string, kind: Kind]> = {
  Georgia: ['georgia', 'place'],
  Washington: ['washington', 'place'],
  Price: ['ned-price', 'person'],
  Sherman: ['wendy-sherman', 'person'],
};

const rows = (table: Record<string, string[]>): [string, string][] =>
  Object.entries(table).flatMap(([form, sentences]) =>
    sentences.map((sentence): [string, string] => [form, sentence]),
  );

describe('the English witness supports', () => {
  it.each(
    rows({
      Georgia: [
        'The alliance promised Ukraine and Georgia a place one day.',
        'Armenia, Georgia and Moldova sent observers.',
        'The invasion of Georgia began in August.',
        'Russian troops crossed into Georgia that night.',
        'Georgia applied to join the bloc after Ukraine did.',
        "Moscow never accepted Georgia's accession to the alliance.",
        'Turkey shares a short border with Georgia.',
      ],
      Washington: [
        'Washington accused Moscow of moving more tanks.',
        'Relations between Beijing and Washington have cooled.',
        'Washington and its allies have threatened sanctions.',
        'Iran says Washington has not lifted the sanctions.',
        "Washington's allies were not told.",
        'Its ambassador to Washington was called home.',
        'If troops move, Washington will impose sanctions, diplomats say.',
      ],
      Price: [
        'State Department spokesman Price did not name the firms.',
        '“That would not help Russia,” Price told reporters.',
        'Price said that Chinese firms would pay for it.',
        'The sanctions stand, said Price.',
        'The talks with Moscow go on, according to Price.',
        'Price also warned Beijing against helping.',
      ],
      Sherman: [
        'Deputy Secretary Sherman met her counterpart in Geneva.',
        'Sherman told Lavrov that the offer stood.',
        'Ryabkov and Sherman spoke for eight hours.',
        'Sherman said China would not welcome an invasion of Ukraine.',
        'After talks with Sherman, the Russian side was silent.',
      ],
    }),
  )('%s in: %s', (form, sentence) => {
    const [card, kind] = CARDS[form]!;
    expect(hears(doubt(sentence, form, card, kind))).toEqual(expect.any(String));
  });
});

describe('the English witness is silent on', () => {
  it.each(
    rows({
      Georgia: [
        'Voters in Georgia and Arizona will decide the Senate race.',
        'He was born in Atlanta, Georgia, in 1929.',
        'Georgia passed a new voting law.',
        'The governor of Georgia spoke about peaches from Russia.',
        'The University of Georgia invited a guest from Ukraine.',
        'Georgia Meloni was not her name.',
        'Georgia is on my mind.',
        'A Russian student came to Georgia for the music.',
      ],
      Washington: [
        'He moved to Seattle, Washington, last spring.',
        'George Washington crossed the river.',
        'The Washington Post reported from Kyiv.',
        'Washington state officials closed the road.',
        'Denzel Washington accused the press.',
        'Washington won the game.',
        'Washington, who led the army, was born in Virginia.',
        'Oregon and Washington announced a plan about salmon.',
      ],
      Price: [
        'Price rises hit Russia hard.',
        'The Price was agreed with China.',
        'Price tells you little about Russian wine.',
        'Vincent Price said nothing about Russia.',
        'Price said he would sell the house.',
        'Gas Price Said To Rise As Russia Cuts Supply',
        'Price controls were announced in Moscow.',
        'Price told investors that revenue from Russia fell.',
      ],
      Sherman: [
        'Sherman tanks were sent to the Soviet Union.',
        'General Sherman said that war is hell, a Russian envoy wrote.',
        'Sherman burned Atlanta on his way to the sea.',
        'Sherman Oaks is a long way from Moscow.',
        'Congressman Sherman told the Chinese envoy so.',
        'Sherman said the shop would open at nine.',
      ],
    }),
  )('%s in: %s', (form, sentence) => {
    const [card, kind] = CARDS[form]!;
    expect(hears(doubt(sentence, form, card, kind))).toBeUndefined();
  });

  it('kinds it knows nothing of, and offsets outside the sentence', () => {
    expect(hears(doubt('Washington accused Moscow.', 'Washington', 'a-treaty', 'treaty'))).toBeUndefined();
    expect(
      hears({
        key: 'k',
        sentence: 'Washington accused Moscow.',
        start: 99,
        end: 109,
        card: 'washington',
        kind: 'place',
      }),
    ).toBeUndefined();
  });
});

describe('hear', () => {
  it('answers many doubts at once, each under its own key', () => {
    const sentence = 'Washington accused Moscow, and Price told Beijing so.';
    const doubts = [
      doubt(sentence, 'Washington', 'washington', 'place'),
      doubt(sentence, 'Price', 'ned-price', 'person'),
    ];
    expect([...witness.hear(doubts).keys()]).toEqual(doubts.map(({ key }) => key));
    expect(witness.hear([])).toEqual(new Map());
  });

  it('reads only a window of a very long sentence, and the form in it', () => {
    const filler = 'and then they walked on and on '.repeat(5000);
    const sentence = `${filler}; Washington accused Moscow of lying ${filler}`;
    expect(hears(doubt(sentence, 'Washington', 'washington', 'place'))).toBe('subject of “accused”');
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      'Price',
      'Washington',
      "'s",
      '’',
      ' ',
      ',',
      '\ud800',
      '\n',
      '(',
      '“',
      'said',
      'and',
      'Moscow',
      '🇺🇸',
      '\u202e',
      'U.S.',
      '0',
      '-',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 25 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(
        text,
        fc.nat(60),
        fc.nat(10),
        fc.constantFrom<Kind>('person', 'place', 'event'),
        (sentence, start, length, kind) => {
          const testimony = witness.hear([
            { key: 'k', sentence, start, end: start + length, card: 'c', kind },
          ]);
          expect(testimony.size).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 300 },
    );
  });
});
