import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflectArmenian } from '../../../data/compile/inflect/armenian.ts';
import { inflectEstonian } from '../../../data/compile/inflect/estonian.ts';
import { inflectFinnish } from '../../../data/compile/inflect/finnish.ts';
import { inflectGeorgian } from '../../../data/compile/inflect/georgian.ts';
import { inflectGreek } from '../../../data/compile/inflect/greek.ts';
import type { Inflector } from '../../../data/compile/inflect/index.ts';
import { inflectPersian } from '../../../data/compile/inflect/persian.ts';

const of = (inflector: Inflector, form: string, kind: 'place' | 'person' = 'place') =>
  inflector(form, { kind, card: 'any', inflect: undefined });

describe('the inflector of Finnish', () => {
  it('changes stems', () => {
    expect(of(inflectFinnish, 'Yhdysvallat')).toEqual(
      expect.arrayContaining(['Yhdysvaltojen', 'Yhdysvaltain', 'Yhdysvalloissa', 'Yhdysvaltoihin']),
    );
    expect(of(inflectFinnish, 'Neuvostoliitto')).toEqual(
      expect.arrayContaining(['Neuvostoliiton', 'Neuvostoliitossa', 'Neuvostoliittoon']),
    );
  });

  it('inflects all words of a name together, but for a genitive before them', () => {
    expect(of(inflectFinnish, 'Iso-Britannia')).toEqual(
      expect.arrayContaining(['Ison-Britannian', 'Isossa-Britanniassa', 'Isoon-Britanniaan']),
    );
    expect(of(inflectFinnish, 'Kiinan kommunistinen puolue')).toContain('Kiinan kommunistisen puolueen');
    expect(of(inflectFinnish, 'kylmä sota')).toContain('kylmässä sodassa');
  });

  it('leaves names alone that endings are only written onto', () => {
    expect(of(inflectFinnish, 'Venäjä')).toEqual([]);
    expect(of(inflectFinnish, 'Pohjois-Korea')).toEqual([]);
  });
});

describe('the inflector of Estonian', () => {
  it('changes stems and agrees', () => {
    expect(of(inflectEstonian, 'Nõukogude Liit')).toEqual(['Nõukogude Liidu', 'Nõukogude Liitu']);
    expect(of(inflectEstonian, 'külm sõda')).toContain('külma sõja');
    expect(of(inflectEstonian, 'Venemaa')).toEqual([]);
  });
});

describe('the inflector of Greek', () => {
  it('puts a name into its cases, up to what stands in the genitive already', () => {
    expect(of(inflectGreek, 'Ρωσία')).toContain('Ρωσίας');
    expect(of(inflectGreek, 'Καναδάς')).toContain('Καναδά');
    expect(of(inflectGreek, 'Συμβούλιο Ασφαλείας του ΟΗΕ')).toContain('Συμβούλιου Ασφαλείας του ΟΗΕ');
    expect(of(inflectGreek, 'Ψυχρός Πόλεμος')).toEqual(['Ψυχρού Πόλεμου', 'Ψυχρό Πόλεμο']);
  });

  it('leaves foreigners alone', () => {
    expect(of(inflectGreek, 'Τζο Μπάιντεν', 'person')).toEqual([]);
  });
});

describe('the inflector of Georgian', () => {
  it('makes the stem that endings stand on, and lets an adjective agree', () => {
    expect(of(inflectGeorgian, 'რუსეთი')).toContain('რუსეთ');
    expect(of(inflectGeorgian, 'დიდი ბრიტანეთი')).toEqual(
      expect.arrayContaining(['დიდი ბრიტანეთ', 'დიდ ბრიტანეთ', 'დიდმა ბრიტანეთ']),
    );
  });
});

describe('the inflector of Armenian', () => {
  it('changes what changes and nothing else', () => {
    expect(of(inflectArmenian, 'Եվրամիություն')).toEqual(['Եվրամիության']);
    expect(of(inflectArmenian, 'Ռուսաստան')).toEqual([]);
  });
});

describe('the inflector of Persian', () => {
  it('writes the link after a vowel, within a name and at its end', () => {
    expect(of(inflectPersian, 'آمریکا')).toContain('آمریکای');
    expect(of(inflectPersian, 'اتحادیه اروپا')).toEqual(
      expect.arrayContaining(['اتحادیه\u200cی اروپا', 'اتحادیه\u200cی اروپای']),
    );
  });

  it('makes no adjective of a country that ends in a consonant', () => {
    for (const country of ['چین', 'ایران', 'اوکراین', 'هند'])
      expect(of(inflectPersian, country)).not.toContain(`${country}ی`);
  });
});

describe('every inflector', () => {
  it.each([
    ['Finnish', inflectFinnish, 'aiouäöklnstr- '],
    ['Estonian', inflectEstonian, 'aeiouõäöüklmnrst '],
    ['Greek', inflectGreek, 'αηοςάίκλμνρστ '],
    ['Georgian', inflectGeorgian, 'აეიოუკლმნრსთ '],
    ['Armenian', inflectArmenian, 'ություննխորհդա '],
    ['Persian', inflectPersian, 'اوهیکلمنرست '],
  ] as const)('of %s makes nothing empty, and as many words as there were', (_, inflector, letters) => {
    const word = fc.string({
      unit: fc.constantFrom(...letters.replace(/[ -]/g, '')),
      minLength: 3,
      maxLength: 9,
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (words) => {
        for (const other of of(inflector, words.join(' ')))
          expect(other.split(' ').filter(Boolean)).toHaveLength(words.length);
      }),
    );
  });
});
