import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflectGerman } from '../../../data/compile/inflect/german.ts';
import { storyTools } from '../../support/story.ts';
import { told } from '../lexicon.ts';

const { spotter } = storyTools();

const spotIn = (text: string) => told(spotter.decide([spotter.scan(text, 'de')]).mentions);

describe('German names', () => {
  it('may end in the genitive', () => {
    expect(spotIn('Moskaus Antwort auf Pekings Frage überraschte den Sprecher des Kremls.')).toEqual([
      'moscow:Moskau',
      'beijing:Peking',
      'kremlin:Kreml',
    ]);
  });

  it('decline their adjectives', () => {
    expect(
      spotIn(
        'Mit den Vereinigten Staaten sprach man am Ende des Kalten Krieges, mit der Europäischen Union nicht.',
      ),
    ).toEqual([
      'united-states:Vereinigten Staaten',
      'cold-war:Kalten Krieg',
      'european-union:Europäischen Union',
    ]);
  });

  it('are not seen in compounds and adjectives', () => {
    expect(
      spotIn('Chinesische Händler aßen Chinakohl, ein russischer Krimi lief, der Indianer schlief.'),
    ).toEqual([]);
  });

  it('go on in a phrase after an ordinal, which ends no sentence', () => {
    expect(spotIn('Die Sitzung des Sicherheitsrats am 31. Januar dauerte lange.')).toEqual([
      'council-meeting-2022:Sitzung des Sicherheitsrats am 31. Januar',
      '(un-security-council:Sicherheitsrat)',
    ]);
    expect(spotIn('Xi Jinping erhielt auf dem 20. Parteitag eine dritte Amtszeit.')).toContain(
      'third-term:dritte Amtszeit',
    );
  });
});

describe('the inflector of German', () => {
  const about = { kind: 'place', card: 'any', inflect: 'adj' } as const;

  it('declines every adjective before the noun, and the noun never', () => {
    expect(inflectGerman('Demokratische Volksrepublik Korea', about)).toContain(
      'Demokratischen Volksrepublik Korea',
    );
    expect(inflectGerman('Ferne Osten Russlands', about)).toContain('Fernem Osten Russlands');
  });

  it('makes no form without being told, and none shorter than the name', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][a-z]{2,8} [A-Z][a-z]{2,8}$/), (name) => {
        expect(inflectGerman(name, { ...about, inflect: undefined })).toEqual([]);
        for (const form of inflectGerman(name, about))
          expect(form.length).toBeGreaterThanOrEqual(name.length);
      }),
    );
  });

  it('refuses a class that it does not know', () => {
    expect(() => inflectGerman('Krim', { ...about, inflect: 'weak' })).toThrow('adj');
  });
});
