import { describe, expect, it } from 'vitest';
import { QuantityReader } from '../../../engine/quantities/index.ts';
import { en } from '../../../engine/quantities/languages/en.ts';
import { ru } from '../../../engine/quantities/languages/ru.ts';
import { read } from './table.ts';

describe('a tag that says nothing', () => {
  it.each(['', 'und', '?'])('leaves the marks to the script of each text: "%s"', (lang) => {
    const reader = new QuantityReader([en, ru]);
    const valuesIn = (text: string) => reader.read(text, lang).map(({ value }) => value);
    expect(valuesIn('a road of 2,125 metres')).toEqual(['2125']);
    expect(valuesIn('длиной в 2,125 метра')).toEqual(['2.125']);
    expect(valuesIn('a road of 2,125 metres')).toEqual(['2125']);
  });
});

describe('a tag that is read as another', () => {
  it.each([
    ['bs', 'dvije milijarde eura', 'dvije milijarde eura = 2000000000 EUR money'],
    ['no', 'to milliarder euro', 'to milliarder euro = 2000000000 EUR money'],
    ['nn-NO', 'to milliardar euro', 'to milliardar euro = 2000000000 EUR money'],
    ['sh', 'dve milijarde evra', 'dve milijarde evra = 2000000000 EUR money'],
    ['yue', '二十億歐元', '二十億歐元 = 2000000000 EUR money'],
  ])('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual([expected]);
  });
});
