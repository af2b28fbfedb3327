import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflectRomanian } from '../../../data/compile/inflect/romanian.ts';

const of = (form: string, kind: 'place' | 'organisation' | 'person' = 'place') =>
  inflectRomanian(form, { kind, card: 'any', inflect: undefined });

describe('the inflector of Romanian', () => {
  it('makes the genitive of names with an ending of their own', () => {
    expect(of('Rusia')).toEqual(['Rusiei']);
    expect(of('China')).toEqual(['Chinei']);
    expect(of('Moscova')).toEqual(['Moscovei']);
    expect(of('Crimeea')).toContain('Crimeii');
    expect(of('Coreea de Nord')).toEqual(['Coreii de Nord', 'Coreei de Nord']);
  });

  it('declines what stands behind the noun, up to a preposition', () => {
    expect(of('Statele Unite ale Americii')).toEqual(['Statelor Unite ale Americii']);
    expect(of('Uniunea Europeană')).toEqual(['Uniunii Europene']);
    expect(of('Marea Britanie')).toEqual(['Marii Britanii']);
    expect(of('Regatul Unit')).toEqual(['Regatului Unit']);
    expect(of('Consiliul de Securitate', 'organisation')).toEqual(['Consiliului de Securitate']);
  });

  it('writes the article onto foreign names of one word', () => {
    expect(of('Kremlin')).toEqual(['Kremlinul', 'Kremlinului']);
    expect(of('Iran')).toEqual(['Iranul', 'Iranului']);
  });

  it('leaves acronyms and people as they are', () => {
    expect(of('SUA')).toEqual([]);
    expect(of('NATO', 'organisation')).toEqual([]);
    expect(of('Putin', 'person')).toEqual([]);
  });

  it('never makes an empty form, nor an adjective of the name', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][a-zăâîșț]{2,10}$/), (name) => {
        for (const form of of(name)) {
          expect(form.length).toBeGreaterThan(2);
          expect(form).not.toMatch(/(?:ean|esc|ez)$/u);
        }
      }),
    );
  });
});
