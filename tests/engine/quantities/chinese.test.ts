import { describe, expect, it } from 'vitest';
import { QuantityReader } from '../../../engine/quantities/index.ts';
import * as chinese from '../../../engine/quantities/languages/zh.ts';
import { read } from './table.ts';

describe('Chinese numbers', () => {
  it.each([
    ['三千二百五十', ['三千二百五十 = 3250 number']],
    ['一万零五十', ['一万零五十 = 10050 number']],
    ['兩億三千萬', ['兩億三千萬 = 230000000 number']],
    ['九百九和一万三', ['九百九 = 990 number', '一万三 = 13000 number']],
    ['壹佰贰拾叁万', ['壹佰贰拾叁万 = 1230000 number']],
    ['售出12.5万张门票', ['12.5万 = 125000 number']],
    ['约５６０人到场', ['５６０ = 560 number']],
    ['三点一四', ['三点一四 = 3.14 number']],
    ['二〇二二这个数字', ['二〇二二 = 2022 number']],
    ['三分之二的票', ['三分之二 = 0.666666666666667 number']],
    ['一又四分之三', ['一又四分之三 = 1.75 number']],
    ['卖出五百多万册', ['五百多万 = 5000000 number']],
    ['气温为零下5度', ['零下5度 = -5 degree measure']],
    ['来了三个人和两名记者', ['三 = 3 number', '两 = 2 number']],
    ['两个半小时', ['两个半 = 2.5 number']],
    ['他们2019年四次会面', ['四 = 4 number']],
    ['双方2018年3次通话，5月两人再度见面', ['3 = 3 number', '两 = 2 number']],
    ['五打鸡蛋', ['五打 = 60 number']],
  ])('%s', (text, expected) => {
    expect(read(text, 'zh')).toEqual(expected);
  });
});

describe('Chinese ordinals', () => {
  it.each([
    ['第三十八次会晤', ['第三十八 = 38 ordinal']],
    ['第 12 届', ['第 12 = 12 ordinal']],
    ['第二十屆', ['第二十 = 20 ordinal']],
  ])('%s', (text, expected) => {
    expect(read(text, 'zh')).toEqual(expected);
  });
});

describe('Chinese money, percentages and measures', () => {
  it.each([
    ['贸易额达1400亿美元', ['1400亿美元 = 140000000000 USD money']],
    ['一千四百億美元', ['一千四百億美元 = 140000000000 USD money']],
    ['人民币30万', ['人民币30万 = 300000 CNY money']],
    ['八亿元人民币', ['八亿元人民币 = 800000000 CNY money']],
    ['兩個五毫，港幣六個八毫', ['兩個五毫 = 2.5 money', '港幣六個八毫 = 6.8 HKD money']],
    ['边界全长4200㎞，面积30㎢', ['4200㎞ = 4200 kilometer measure', '30㎢ = 30 square-kilometer measure']],
    ['五元三角', ['五元三角 = 5.3 CNY money']],
    ['三块零五', ['三块零五 = 3.05 CNY money']],
    ['10到20亿欧元', ['10 = 1000000000 EUR money', '20亿欧元 = 2000000000 EUR money']],
    ['上升了百分之三点五', ['百分之三点五 = 3.5 percent']],
    ['千分之六', ['千分之六 = 0.6 percent']],
    ['下降2.3个百分点', ['2.3个百分点 = 2.3 percent']],
    ['七成民众，打八五折', ['七成 = 70 percent', '八五折 = 85 percent']],
    ['一百亿立方米天然气', ['一百亿立方米 = 10000000000 cubic-meter measure']],
    ['边界长4000多公里', ['4000多公里 = 4000 kilometer measure']],
    ['一吨半煤', ['一吨半 = 1.5 metric-ton measure']],
    ['装机容量五千兆瓦', ['五千兆瓦 = 5000 megawatt measure']],
    ['时速120公里', ['时速120公里 = 120 kilometer-per-hour measure']],
    ['日产50万桶', ['50万桶 = 500000 barrel measure']],
  ])('%s', (text, expected) => {
    expect(read(text, 'zh')).toEqual(expected);
  });

  it('counts yuan as those of the place', () => {
    expect(read('3亿元', 'zh-CN')).toEqual(['3亿元 = 300000000 CNY money']);
    expect(read('3億元', 'zh-TW')).toEqual(['3億元 = 300000000 TWD money']);
    expect(read('3億元', 'zh-Hant-HK')).toEqual(['3億元 = 300000000 HKD money']);
    expect(read('3億元', 'zh-MO')).toEqual(['3億元 = 300000000 MOP money']);
  });

  it('does so in whatever order its ways of writing are handed', () => {
    const reader = new QuantityReader(Object.values(chinese));
    expect(reader.read('3億元', 'zh-TW')[0]?.unit).toBe('TWD');
    expect(reader.read('3亿元', 'zh')[0]?.unit).toBe('CNY');
  });

  it('does not guess whose yuan traditional letters of no place speak of', () => {
    expect(read('這個計劃要花3億元', 'zh')).toEqual(['3億元 = 300000000 money']);
    expect(read('这个计划要花3亿元', 'zh')).toEqual(['3亿元 = 300000000 CNY money']);
  });

  it('believes the word before a number over a bare yuan after it', () => {
    expect(read('投資人民幣20億元，貸款美金5億元', 'zh-TW')).toEqual([
      '人民幣20億元 = 2000000000 CNY money',
      '美金5億元 = 500000000 USD money',
    ]);
    expect(read('美元100万，¥300', 'zh')).toEqual(['美元100万 = 1000000 USD money', '¥300 = 300 CNY money']);
  });
});

describe('what is no quantity in Chinese', () => {
  it.each([
    '他一直在学习统一的标准，十分重要。',
    '四川的百姓千万不要忘记万一。',
    '2022年2月4日下午3点',
    '二〇二二年二月四日，星期五',
    '三四个人',
    '普京2017年访问南京',
    '数十万群众进一步走上街头，花了数百万美元',
    '五角大楼说三角关系',
    '这一看法由来已久，第三方也同意',
  ])('%s', (text) => {
    expect(read(text, 'zh').filter((found) => !found.includes('ordinal'))).toEqual([]);
  });
});
