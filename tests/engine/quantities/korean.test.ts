import { describe, expect, it } from 'vitest';
import { read } from './table.ts';

describe('Korean numbers', () => {
  it.each([
    ['삼천이백오십', ['삼천이백오십 = 3250 number']],
    ['이천 칠백 삼십오만', ['이천 칠백 삼십오만 = 27350000 number']],
    ['3만 5천 명', ['3만 5천 = 35000 number']],
    ['서른여덟 번 만났다', ['서른여덟 = 38 number']],
    ['두 나라와 세 명', ['두 = 2 number', '세 = 3 number']],
    ['하나만 골랐다', ['하나 = 1 number']],
    ['삼분의 이를 얻었다', ['삼분의 이 = 0.666666666666667 number']],
    ['삼점일사', ['삼점일사 = 3.14 number']],
    ['만 18세', ['18 = 18 number']],
    ['영하 10도', ['영하 10도 = -10 degree measure']],
    ['피자 2조각', ['2 = 2 number']],
  ])('%s', (text, expected) => {
    expect(read(text, 'ko')).toEqual(expected);
  });
});

describe('Korean ordinals', () => {
  it.each([
    ['서른여덟 번째 회담', ['서른여덟 번째 = 38 ordinal']],
    ['제38차 회담', ['제38 = 38 ordinal']],
    ['세계 2위', ['2위 = 2 ordinal']],
    ['첫 번째 순방', ['첫 번째 = 1 ordinal']],
  ])('%s', (text, expected) => {
    expect(read(text, 'ko')).toEqual(expected);
  });
});

describe('Korean money, percentages and measures', () => {
  it.each([
    ['교역액은 1400억 달러를 넘었다', ['1400억 달러 = 140000000000 USD money']],
    ['오만 원과 2달러 30센트', ['오만 원 = 50000 KRW money', '2달러 30센트 = 2.3 USD money']],
    ['10에서 20달러', ['10 = 10 USD money', '20달러 = 20 USD money']],
    ['3.5퍼센트와 5%p', ['3.5퍼센트 = 3.5 percent', '5% = 5 percent']],
    ['천연가스 100억 세제곱미터', ['100억 세제곱미터 = 10000000000 cubic-meter measure']],
    ['국경선은 4200㎞에 이른다', ['4200㎞ = 4200 kilometer measure']],
    ['국경은 4000여 킬로미터', ['4000여 킬로미터 = 4000 kilometer measure']],
    ['원유 1억 톤', ['1억 톤 = 100000000 metric-ton measure']],
    ['시속 120킬로미터', ['시속 120킬로미터 = 120 kilometer-per-hour measure']],
  ])('%s', (text, expected) => {
    expect(read(text, 'ko')).toEqual(expected);
  });
});

describe('what is no quantity in Korean', () => {
  it.each([
    '이 사람은 오늘 한국에서 일본으로 갔다.',
    '이번 세계 경기에서 조선의 백신이 만들어졌다.',
    '2022년 2월 4일 오후 3시',
    '이 원칙은 조건 없이 구체적이다.',
    '제한된 회담을 제공한 지 오래다.',
    '게재 한 지 오래된 네 생각',
    '서해안의 수천 명',
  ])('%s', (text) => {
    expect(read(text, 'ko')).toEqual([]);
  });
});
