import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../engine/languages/all.ts';
import { tellLanguage } from '../../engine/languages/detect.ts';

const lang = (text: string, declared?: string) => tellLanguage(text, declared, LANGUAGES).language;

describe('the language of a text', () => {
  it.each([
    ['ru', 'Президент прибыл в столицу, чтобы встретиться с коллегой.'],
    ['uk', 'Президент прибув до столиці, щоб зустрітися з колегою.'],
    ['bg', 'Президентът пристигна в столицата, за да се срещне с министъра и другия гост.'],
    ['sr', 'Председник је стигао у престоницу да се састане са колегом, рекли су људи.'],
    ['kk', 'Президент елордаға әріптесімен кездесу үшін келді.'],
    ['ar', 'وصل الرئيس إلى العاصمة للقاء نظيره في القمة.'],
    ['fa', 'رئیس‌جمهور برای دیدار با همتای خود وارد پایتخت شد و گفت‌وگو کرد.'],
    ['ur', 'صدر اپنے ہم منصب سے ملاقات کے لیے دارالحکومت پہنچ گئے ہیں۔'],
    ['ur', 'گیس اور تیل کی کمپنی کے پاس گیارہ پائپ لائنیں ہیں۔'],
    ['fa', 'گفت‌وگوی پکن و پکینگ، چند کلمه‌ی ہم‌معنی'],
    ['zh', '总统抵达首都与对方会面。'],
    ['ja', '大統領は首都に到着し、相手と会談した。'],
    ['ko', '대통령이 회담을 위해 수도에 도착했다.'],
    ['el', 'Ο πρόεδρος έφτασε στην πρωτεύουσα.'],
  ])('%s is told by its letters', (tag, text) => {
    expect(lang(text)).toBe(tag);
    expect(lang(text, 'en')).toBe(tag);
  });

  it('is the declared one where that fits the script', () => {
    // Letters that Kazakh shares with Russian, and no others of its own.
    expect(lang('Канадада бойкот туралы ойланды.', 'kk')).toBe('kk');
    expect(lang('Канадада бойкот туралы ойланды.')).toBe('ru');
    expect(lang('Le président est arrivé', 'fr-CA')).toBe('fr');
    expect(lang('The president has come', 'nn_NO')).toBe('nb');
    expect(lang('总统抵达首都', 'zh-Hant-TW')).toBe('zh');
  });

  it('is the declared one where the engine does not know it', () => {
    expect(lang('Prezidentas atvyko į sostinę', 'lt')).toBe('lt');
  });

  it('keeps what the page says of its kind, where it names that language', () => {
    const variety = (text: string, declared?: string) => tellLanguage(text, declared, LANGUAGES).variety;
    expect(variety('總統抵達首都', 'zh-TW')).toBe('zh-TW');
    expect(variety('El presidente ha llegado', 'es_MX')).toBe('es_MX');
    expect(variety('The president has come', 'nn_NO')).toBe('nb');
    expect(variety('Президент прибыл в столицу', 'en-US')).toBe('ru');
    expect(variety('The president has come')).toBe('en');
  });

  it('is undetermined where there is no letter', () => {
    expect(lang('2022, 140 %')).toBe('und');
    expect(lang('2022', 'fr')).toBe('fr');
  });

  it('has its scripts counted, the main one first, stray letters left out', () => {
    expect(tellLanguage('普京 met 习近平 and left in a hurry, π', undefined, LANGUAGES).families).toEqual([
      'latn',
      'hani',
    ]);
  });
});
