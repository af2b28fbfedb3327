import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflect } from '../../../data/compile/inflect/index.ts';
import { inEveryScript } from '../../../data/compile/scripts.ts';
import type { Kind } from '../../../engine/types.ts';

const cases = (lang: string, kind: Kind, form: string, gender?: string) =>
  new Set(inflect(lang, form, { kind, card: 'x', inflect: gender }));

describe('a name of several words', () => {
  it.each([
    ['ru', 'Северная Корея', 'Северной Кореей'],
    ['ru', 'Совет Безопасности ООН', 'Советом Безопасности ООН'],
    ['ru', 'Коммунистическая партия Китая', 'Коммунистической партии Китая'],
    ['uk', 'Далекий Схід', 'Далекому Сході'],
    ['uk', 'Рада Безпеки ООН', 'Ради Безпеки ООН'],
    ['pl', 'Stany Zjednoczone', 'Stanach Zjednoczonych'],
    ['pl', 'Chińska Republika Ludowa', 'Chińskiej Republice Ludowej'],
    ['pl', 'Związek Radziecki', 'Związku Radzieckiego'],
    ['pl', 'Półwysep Krymski', 'Półwyspie Krymskim'],
    ['pl', 'Protokół miński', 'Protokołu mińskiego'],
    ['cs', 'Spojené státy americké', 'Spojeným státům americkým'],
    ['cs', 'Rada bezpečnosti OSN', 'Radou bezpečnosti OSN'],
    ['cs', 'Čínská národní ropná společnost', 'Čínskou národní ropnou společností'],
    ['cs', 'Ruská federace', 'Ruské federaci'],
    ['sk', 'Bezpečnostná rada OSN', 'Bezpečnostnej rady OSN'],
    ['sl', 'Združene države', 'Združenih držav'],
    ['hr', 'Sjedinjene Američke Države', 'Sjedinjenim Američkim Državama'],
    ['hr', 'Vijeće sigurnosti', 'Vijeća sigurnosti'],
    ['sr', 'Савет безбедности', 'Saveta bezbednosti'],
    ['sr', 'Московски центар Карнеги', 'Московског центра Карнеги'],
    ['hr', 'Visoka škola ekonomije', 'Visokoj školi ekonomije'],
    ['sl', 'Visoka šola za ekonomijo', 'Visoke šole za ekonomijo'],
    ['bg', 'Съвет за сигурност', 'Съветът за сигурност'],
  ])('is declined with its adjectives and no further (%s: %s)', (lang, form, declined) => {
    expect(cases(lang, 'organisation', form)).toContain(declined);
  });
});

describe('a name of a person', () => {
  it.each([
    ['ru', 'Владимир Путин', 'Владимиром Путиным'],
    ['ru', 'Джо Байден', 'Джо Байденом'],
    ['ru', 'Си Цзиньпин', 'Си Цзиньпином'],
    ['uk', 'Сі Цзіньпін', 'Сі Цзіньпіном'],
    ['uk', 'Володимир Путін', 'Володимиром Путіним'],
    ['pl', 'Xi Jinping', 'Xi Jinpingiem'],
    ['cs', 'Vladimir Putin', 'Vladimiru Putinovi'],
    ['sk', 'Joe Biden', 'Joe Bidenom'],
    ['sl', 'Joe Biden', 'Joeja Bidna'],
    ['hr', 'Putin', 'Putinom'],
    ['sr', 'Путин', 'Putinu'],
  ])('has every word of it declined (%s: %s)', (lang, form, declined) => {
    expect(cases(lang, 'person', form)).toContain(declined);
  });

  it('stays as it is where a woman has it and it ends in a consonant', () => {
    expect(cases('ru', 'person', 'Венди Шерман', 'f')).toEqual(new Set());
    expect(cases('ru', 'person', 'Анна Петрова', 'f')).toContain('Анны Петровой');
  });
});

describe('whatever it is', () => {
  const places: [string, string, string[]][] = [
    ['ru', 'Китай', ['китайский', 'китаец', 'китайцы', 'китайская']],
    ['ru', 'Россия', ['российский', 'русский', 'русские', 'россияне']],
    ['uk', 'Росія', ['російський', 'росіяни', 'росіян', 'російська']],
    ['pl', 'Rosja', ['Rosjan', 'Rosjanie', 'Rosjanin', 'rosyjski']],
    ['cs', 'Rusko', ['ruský', 'ruská', 'ruské', 'Rus', 'Rusové', 'rusky']],
    ['sk', 'Rusko', ['ruský', 'ruskej', 'Rusi', 'rusky']],
    ['sl', 'Rusija', ['ruski', 'ruska', 'Rusi', 'Rusov']],
    ['hr', 'Kina', ['kineski', 'Kinez', 'Kinezi', 'kineska']],
    ['sr', 'Русија', ['руски', 'Руси', 'Руса', 'ruski']],
  ];

  it.each(places)('%s: no adjective and no people comes of %s', (lang, form, never) => {
    const forms = cases(lang, 'place', form);
    expect(forms.size).toBeGreaterThan(2);
    for (const other of never) expect(forms).not.toContain(other);
  });

  it('gives words where it was given words', () => {
    const langs = fc.constantFrom('ru', 'uk', 'pl', 'cs', 'sk', 'sl', 'hr', 'sr', 'bg');
    const kinds = fc.constantFrom<Kind>('person', 'place', 'organisation', 'event');
    const word = fc.string({
      unit: fc.constantFrom(...'абвгдеийкилмнопрстуяьabcdeghijklmnoprstuvyzčš'),
      minLength: 1,
      maxLength: 9,
    });
    const names = fc.array(word, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(langs, kinds, names, (lang, kind, words) => {
        for (const form of cases(lang, kind, words.join(' '))) {
          expect(form.split(' ')).toHaveLength(words.length);
          expect(form).not.toMatch(/undefined|\/|^ | $| {2}/);
          expect(form).not.toBe(words.join(' '));
        }
      }),
    );
  });

  it('leaves abbreviations and other scripts', () => {
    for (const lang of ['ru', 'uk']) expect(cases(lang, 'organisation', 'Gazprom')).toEqual(new Set());
    for (const lang of ['pl', 'hr', 'cs']) expect(cases(lang, 'organisation', 'NATO')).toEqual(new Set());
  });

  it('knows genders and nothing else for classes', () => {
    expect(() => cases('ru', 'place', 'Сибирь', 'x')).toThrow('"x" is no class of inflection');
    expect(cases('ru', 'place', 'Сибирь', 'f')).toContain('Сибири');
  });

  it('writes what is Serbian in Cyrillic in Latin letters too', () => {
    expect(cases('sr', 'place', 'Вашингтон')).toContain('Vašington');
    expect(cases('sr', 'person', 'Си Ђинпинг')).toContain('Si Đinpingom');
    expect(cases('sr', 'place', 'Њујорк')).toContain('Njujork');
    const phrases = ['(@russia|Москв*) ~2 рат|сукоб* !Кијев другог?'];
    expect(inEveryScript({ lang: 'sr', cards: { x: { phrases } } }).cards.x?.phrases).toEqual([
      '(@russia|Москв*|Moskv*) ~2 рат|сукоб*|rat|sukob* !Кијев|Kijev другог|drugog?',
    ]);
  });
});
