import { describe, expect, it } from 'vitest';
import { read } from './table.ts';

describe('Japanese numbers', () => {
  it.each([
    ['三千二百五十', ['三千二百五十 = 3250 number']],
    ['1億2345万6789人', ['1億2345万6789 = 123456789 number']],
    ['十万余りの署名', ['十万 = 100000 number']],
    ['観客は１万２千人', ['１万２千 = 12000 number']],
    ['三・一四', ['三・一四 = 3.14 number']],
    ['３分の２を占める', ['３分の２ = 0.666666666666667 number']],
    ['1と4分の3', ['1と4分の3 = 1.75 number']],
    ['マイナス五', ['マイナス五 = -5 number']],
    ['二つの国と三人の代表', ['二 = 2 number', '三 = 3 number']],
    ['卵を二ダース', ['二ダース = 24 number']],
    ['2の10乗', ['2の10乗 = 1024 number']],
    ['さんぜん、はっぴゃくまん ドル', ['さんぜん = 3000 number', 'はっぴゃくまん ドル = 8000000 USD money']],
    ['2019年6回、3月に二人が会談した', ['6 = 6 number', '二 = 2 number']],
    ['1.5×10の6乗', ['1.5×10の6乗 = 1500000 number']],
    ['７２／100', ['７２／100 = 72 percent']],
    ['テストは85/100点', ['85/100 = 0.85 number']],
    ['延長4200㎞の国境', ['4200㎞ = 4200 kilometer measure']],
  ])('%s', (text, expected) => {
    expect(read(text, 'ja')).toEqual(expected);
  });
});

describe('Japanese ordinals', () => {
  it.each([
    ['第三十八回の会談', ['第三十八 = 38 ordinal']],
    ['38回目の会談', ['38回目 = 38 ordinal']],
    ['二十一番目の町', ['二十一番目 = 21 ordinal']],
    ['世界第2位', ['第2 = 2 ordinal']],
  ])('%s', (text, expected) => {
    expect(read(text, 'ja')).toEqual(expected);
  });
});

describe('Japanese money, percentages and measures', () => {
  it.each([
    ['貿易額は1400億ドルに達した', ['1400億ドル = 140000000000 USD money']],
    ['七千円と２ドル３セント', ['七千円 = 7000 JPY money', '２ドル３セント = 2.03 USD money']],
    ['3億から5億ユーロ', ['3億 = 300000000 EUR money', '5億ユーロ = 500000000 EUR money']],
    ['前年比4.5％増、二十パーセント', ['4.5％ = 4.5 percent', '二十パーセント = 20 percent']],
    ['打率は3割5分', ['3割5分 = 35 percent']],
    ['全品2割引', ['2割引 = 80 percent']],
    ['天然ガス100億立方メートル', ['100億立方メートル = 10000000000 cubic-meter measure']],
    ['国境は4000キロ以上', ['4000キロ = 4000 kilometer measure']],
    ['年間１千万トン', ['１千万トン = 10000000 metric-ton measure']],
    ['時速120キロメートル', ['時速120キロメートル = 120 kilometer-per-hour measure']],
    ['身長168センチ', ['168センチ = 168 centimeter measure']],
  ])('%s', (text, expected) => {
    expect(read(text, 'ja')).toEqual(expected);
  });
});

describe('what is no quantity in Japanese', () => {
  it.each([
    '一般に、統一された一部の見方は十分ではない。',
    '三菱と三重県、四国、九州、千葉の八百屋',
    '2022年2月4日午後3時',
    '北京五輪の割合',
    'にせものをさんざん見せられません',
  ])('%s', (text) => {
    expect(read(text, 'ja')).toEqual([]);
  });
});
