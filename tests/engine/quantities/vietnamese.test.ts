import { describe, expect, it } from 'vitest';
import { read } from './table.ts';

describe('Vietnamese quantities', () => {
  it.each([
    [
      'Thương mại đạt 140 tỷ USD, 146,9 tỉ đô la.',
      ['140 tỷ USD = 140000000000 USD money', '146,9 tỉ đô la = 146900000000 USD money'],
    ],
    [
      'hai trăm năm mươi tỷ đô la Mỹ, 5 triệu đồng, 20 bảng Anh',
      [
        'hai trăm năm mươi tỷ đô la Mỹ = 250000000000 USD money',
        '5 triệu đồng = 5000000 VND money',
        '20 bảng Anh = 20 GBP money',
      ],
    ],
    [
      '130.000 binh sĩ, 130 nghìn quân, một trăm ba mươi nghìn quân, 13 vạn quân',
      [
        '130.000 = 130000 number',
        '130 nghìn = 130000 number',
        'một trăm ba mươi nghìn = 130000 number',
        '13 vạn = 130000 number',
      ],
    ],
    [
      'mười tỷ mét khối khí đốt mỗi năm, 10 tỷ m3',
      ['mười tỷ mét khối = 10000000000 cubic-meter measure', '10 tỷ m3 = 10000000000 cubic-meter measure'],
    ],
    [
      '100 triệu tấn dầu, một triệu thùng, hai triệu rưỡi tấn',
      [
        '100 triệu tấn = 100000000 metric-ton measure',
        'một triệu thùng = 1000000 barrel measure',
        'hai triệu rưỡi tấn = 2500000 metric-ton measure',
      ],
    ],
    [
      'đường biên giới dài 4.000 km, bốn nghìn kilômét',
      ['4.000 km = 4000 kilometer measure', 'bốn nghìn kilômét = 4000 kilometer measure'],
    ],
    ['cuộc gặp thứ 38, lần thứ ba mươi tám', ['thứ 38 = 38 ordinal', 'thứ ba mươi tám = 38 ordinal']],
    [
      'tăng 35,8%, năm mươi phần trăm, 5 điểm phần trăm',
      ['35,8% = 35.8 percent', 'năm mươi phần trăm = 50 percent', '5 điểm phần trăm = 5 percent'],
    ],
    [
      'một phần ba, hai phần ba, một nửa',
      [
        'một phần ba = 0.333333333333333 number',
        'hai phần ba = 0.666666666666667 number',
        'một nửa = 0.5 number',
      ],
    ],
    [
      'hai mươi mốt nhà lãnh đạo, một nghìn chín trăm tám mươi tư',
      ['hai mươi mốt = 21 number', 'một nghìn chín trăm tám mươi tư = 1984 number'],
    ],
    ['từ 10 đến 15 triệu đồng', ['10 = 10000000 VND money', '15 triệu đồng = 15000000 VND money']],
    ['bốn giờ hội đàm, mười lăm nước', ['bốn = 4 number', 'mười lăm = 15 number']],
    [
      'âm 5 độ C, 190 km vuông',
      ['âm 5 độ C = -5 celsius measure', '190 km vuông = 190 square-kilometer measure'],
    ],
    ['2 đô la và 20 xen', ['2 đô la và 20 xen = 2.2 USD money']],
  ])('%s', (text, expected) => {
    expect(read(text, 'vi')).toEqual(expected);
  });

  it.each([
    'ngày 4 tháng 2 năm 2022, hôm 4/2',
    'Bà ấy nói không có ai; mỗi năm.',
    'Bà Hải đi chợ.',
    'hàng nghìn người, hàng trăm binh sĩ',
  ])('reads nothing in: %s', (text) => {
    expect(read(text, 'vi')).toEqual([]);
  });
});
