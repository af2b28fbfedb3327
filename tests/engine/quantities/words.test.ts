/** Numbers that another library writes out in words read back as themselves. */
import fc from 'fast-check';
import * as ar from 'n2words/ar-SA';
import * as de from 'n2words/de-DE';
import * as enGB from 'n2words/en-GB';
import * as en from 'n2words/en-US';
import * as es from 'n2words/es-ES';
import * as frBE from 'n2words/fr-BE';
import * as fr from 'n2words/fr-FR';
import * as he from 'n2words/he-IL';
import * as hi from 'n2words/hi-IN';
import * as id from 'n2words/id-ID';
import * as it_ from 'n2words/it-IT';
import * as ja from 'n2words/ja-JP';
import * as ko from 'n2words/ko-KR';
import * as nl from 'n2words/nl-NL';
import * as pl from 'n2words/pl-PL';
import * as pt from 'n2words/pt-PT';
import * as ru from 'n2words/ru-RU';
import * as sv from 'n2words/sv-SE';
import * as tr from 'n2words/tr-TR';
import * as uk from 'n2words/uk-UA';
import * as zhHans from 'n2words/zh-Hans-CN';
import * as zhHant from 'n2words/zh-Hant-TW';
import { describe, expect, it } from 'vitest';
import { read } from './table.ts';

type Speller = (value: number) => string;

/** The library leaves out the one that Korean says before a hundred million. */
const korean: Speller = (value) => ko.toCardinal(value).replace(/^억/, '일억');

/** The library writes the Ukrainian і as a Latin letter. */
const cyrillic: Speller = (value) => uk.toCardinal(value).replaceAll('i', 'і');

const CARDINALS: Record<string, Speller> = {
  en: en.toCardinal,
  'en-GB': enGB.toCardinal,
  ar: arabic,
  fr: fr.toCardinal,
  'fr-BE': frBE.toCardinal,
  es: es.toCardinal,
  de: de.toCardinal,
  pt: pt.toCardinal,
  it: it_.toCardinal,
  ru: ru.toCardinal,
  uk: cyrillic,
  tr: tr.toCardinal,
  fa: persian,
  nl: nl.toCardinal,
  sv: sv.toCardinal,
  pl: pl.toCardinal,
  id: id.toCardinal,
  he: he.toCardinal,
  zh: (value) => zhHans.toCardinal(value, { formal: false }),
  'zh-CN': zhHans.toCardinal,
  'zh-Hant': (value) => zhHant.toCardinal(value, { formal: false }),
  'zh-TW': zhHant.toCardinal,
  ja: ja.toCardinal,
  ko: korean,
  hi: hi.toCardinal,
};

/** Of a hundred and one thousand the library says "a hundred and a thousand thousand". */
function arabic(value: number): string {
  return ar.toCardinal(value).replaceAll(/و(ألف|مليون|مليار) \1/gu, 'وواحد $1');
}

/** Its Arabic, Italian, Swedish and Turkish ordinals are not those of the language, nor are the Spanish ones from 500 on. */
const ORDINALS: Record<string, Speller> = {
  en: en.toOrdinal,
  fr: fr.toOrdinal,
  es: es.toOrdinal,
  de: de.toOrdinal,
  pt: pt.toOrdinal,
  ru: ru.toOrdinal,
  nl: nl.toOrdinal,
  pl: pl.toOrdinal,
  id: id.toOrdinal,
  zh: zhHans.toOrdinal,
  'zh-Hant': zhHant.toOrdinal,
  ja: ja.toOrdinal,
  hi: hi.toOrdinal,
};

/** In Persian every part is joined with "and", which the library leaves out. */
function persian(value: number): string {
  const ONES = 'یک دو سه چهار پنج شش هفت هشت نه'.split(' ');
  const TEENS = 'ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده'.split(' ');
  const TENS = 'بیست سی چهل پنجاه شصت هفتاد هشتاد نود'.split(' ');
  const HUNDREDS = 'صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد'.split(' ');
  const below1000 = (number: number): string[] => {
    const [hundreds, rest] = [Math.floor(number / 100), number % 100];
    const [tens, ones] = [Math.floor(rest / 10), rest % 10];
    return [
      HUNDREDS[hundreds - 1],
      tens === 1 ? TEENS[ones] : TENS[tens - 2],
      tens === 1 ? undefined : ONES[ones - 1],
    ].filter((part) => part !== undefined);
  };
  const parts: string[] = [];
  let left = value;
  for (const [scale, word] of [
    [1e9, 'میلیارد'],
    [1e6, 'میلیون'],
    [1e3, 'هزار'],
  ] as const) {
    const count = Math.floor(left / scale);
    if (count > 0) parts.push(`${below1000(count).join(' و ')} ${word}`);
    left %= scale;
  }
  return [...parts, ...below1000(left)].join(' و ');
}

/** Small numbers, where most irregular words are, and large ones. */
const whole = fc.oneof(fc.integer({ min: 20, max: 2000 }), fc.integer({ min: 20, max: 999_999_999_999 }));

describe('numbers written out', () => {
  it.each(Object.entries(CARDINALS))('%s cardinals', (lang, spell) => {
    fc.assert(
      fc.property(whole, (value) => {
        const text = spell(value);
        expect(read(text, lang)).toEqual([`${text} = ${value} number`]);
      }),
    );
  });

  it.each(Object.entries(ORDINALS))('%s ordinals', (lang, spell) => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: lang === 'es' ? 499 : 999 }), (value) => {
        const text = spell(value);
        expect(read(text, lang)).toEqual([`${text} = ${value} ordinal`]);
      }),
    );
  });

  it.each(['ventitreesimo = 23', 'trentottesimo = 38', 'centesimo = 100', 'duecentesimo = 200'])(
    '%s',
    (row) => {
      expect(read(row.split(' ')[0]!, 'it')).toEqual([`${row} ordinal`]);
    },
  );
});
