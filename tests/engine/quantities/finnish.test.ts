import { describe, expect, it } from 'vitest';
import { read } from './table.ts';

describe('Finnish quantities', () => {
  it.each([
    [
      'Kauppa nousi 140 miljardiin dollariin, 146,9 mrd. dollaria.',
      ['140 miljardiin dollariin = 140000000000 USD money', '146,9 mrd. dollaria = 146900000000 USD money'],
    ],
    [
      'kaksisataaviisikymmentä miljardia Yhdysvaltain dollaria, 5 miljoonaa euroa, 20 puntaa',
      [
        'kaksisataaviisikymmentä miljardia Yhdysvaltain dollaria = 250000000000 USD money',
        '5 miljoonaa euroa = 5000000 EUR money',
        '20 puntaa = 20 GBP money',
      ],
    ],
    [
      '130 000 sotilasta, satakolmekymmentätuhatta sotilasta, 130 tuhatta',
      ['130 000 = 130000 number', 'satakolmekymmentätuhatta = 130000 number', '130 tuhatta = 130000 number'],
    ],
    [
      'kymmenen miljardia kuutiometriä kaasua',
      ['kymmenen miljardia kuutiometriä = 10000000000 cubic-meter measure'],
    ],
    [
      '100 miljoonaa tonnia öljyä, miljoona barrelia, kaksi ja puoli miljoonaa tonnia',
      [
        '100 miljoonaa tonnia = 100000000 metric-ton measure',
        'miljoona barrelia = 1000000 barrel measure',
        'kaksi ja puoli miljoonaa tonnia = 2500000 metric-ton measure',
      ],
    ],
    [
      '4 000 kilometrin raja, neljätuhatta kilometriä',
      ['4 000 kilometrin = 4000 kilometer measure', 'neljätuhatta kilometriä = 4000 kilometer measure'],
    ],
    [
      '38. tapaaminen, kolmaskymmeneskahdeksas tapaaminen, kolmannenkymmenennenkahdeksannen kerran',
      [
        '38. = 38 ordinal',
        'kolmaskymmeneskahdeksas = 38 ordinal',
        'kolmannenkymmenennenkahdeksannen = 38 ordinal',
      ],
    ],
    ['kolmannen kauden, kolmas kerta', ['kolmannen = 3 ordinal', 'kolmas = 3 ordinal']],
    [
      '35,8 prosentilla, viisi prosenttia, 5 prosenttiyksikköä',
      ['35,8 prosentilla = 35.8 percent', 'viisi prosenttia = 5 percent', '5 prosenttiyksikköä = 5 percent'],
    ],
    [
      'kolmanneksella, kaksi kolmasosaa, puolet, kolme neljäsosaa, puolitoista miljoonaa',
      [
        'kolmanneksella = 0.333333333333333 number',
        'kaksi kolmasosaa = 0.666666666666667 number',
        'puolet = 0.5 number',
        'kolme neljäsosaa = 0.75 number',
        'puolitoista miljoonaa = 1500000 number',
      ],
    ],
    [
      'kaksikymmentäyksi johtajaa, tuhatyhdeksänsataakahdeksankymmentäneljä',
      ['kaksikymmentäyksi = 21 number', 'tuhatyhdeksänsataakahdeksankymmentäneljä = 1984 number'],
    ],
    [
      'neljän tunnin neuvottelut, kahdellakymmenellä',
      ['neljän = 4 number', 'kahdellakymmenellä = 20 number'],
    ],
    [
      'miinus 5 celsiusastetta, 190 neliökilometriä',
      ['miinus 5 celsiusastetta = -5 celsius measure', '190 neliökilometriä = 190 square-kilometer measure'],
    ],
    ['kaksi euroa ja 20 senttiä', ['kaksi euroa ja 20 senttiä = 2.2 EUR money']],
  ])('%s', (text, expected) => {
    expect(read(text, 'fi')).toEqual(expected);
  });

  it.each([
    'Helmikuun 4. päivänä, 4. helmikuuta 2022, vuonna 2014, kello 14.30.',
    'Yksi ministereistä oli yhtä mieltä.',
    'Tuhansia ihmisiä, miljoonien eurojen.',
  ])('reads nothing in: %s', (text) => {
    expect(read(text, 'fi')).toEqual([]);
  });
});
