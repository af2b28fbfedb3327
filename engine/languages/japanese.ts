import type { Language } from './descriptor.ts';

/** A run of katakana is one word; what a country's name is the first half of, and stays that country's. */
const COMPOUNDS = [
  'メディア',
  'チーム',
  'サッカー',
  'ワールドカップ',
  'オープン',
  'オリンピック',
  'パラリンピック',
  'グランプリ',
  'リーグ',
  'ドル',
  'マネー',
  'ビザ',
  'ルート',
  'サイド',
  'ウイルス',
  'ツアー',
  'センター',
  'パビリオン',
];

export const japanese: Language = {
  tag: 'ja',
  families: ['hani'],
  letters: 'のはをにがとでたるいすなしれまかさもあっりくうこよきてへやみ',
  enclitics: { any: COMPOUNDS },
};
