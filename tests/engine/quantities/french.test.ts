import { describe, expect, it } from 'vitest';
import { read } from './table.ts';

describe('French quantities', () => {
  it.each([
    [
      'Les échanges ont atteint 140 milliards de dollars.',
      ['140 milliards de dollars = 140000000000 USD money'],
    ],
    [
      "porter le commerce à 250 milliards de dollars d'ici 2024",
      ['250 milliards de dollars = 250000000000 USD money'],
    ],
    [
      'un objectif de 140 Md$ et de 250 Mds€',
      ['140 Md$ = 140000000000 USD money', '250 Mds€ = 250000000000 EUR money'],
    ],
    [
      '130 000 soldats à la frontière, soit 130.000 hommes',
      ['130 000 = 130000 number', '130.000 = 130000 number'],
    ],
    ['cent trente mille soldats', ['cent trente mille = 130000 number']],
    [
      '10 milliards de mètres cubes de gaz par an',
      ['10 milliards de mètres cubes = 10000000000 cubic-meter measure'],
    ],
    ['dix milliards de m³ de gaz', ['dix milliards de m³ = 10000000000 cubic-meter measure']],
    [
      '100 millions de tonnes de pétrole sur dix ans',
      ['100 millions de tonnes = 100000000 metric-ton measure', 'dix = 10 number'],
    ],
    [
      'une frontière de 4 000 kilomètres, quelque 4.000 km',
      ['4 000 kilomètres = 4000 kilometer measure', '4.000 km = 4000 kilometer measure'],
    ],
    [
      'la 38e rencontre, leur 38ème sommet, le trente-huitième',
      ['38e = 38 ordinal', '38ème = 38 ordinal', 'trente-huitième = 38 ordinal'],
    ],
    ['une hausse de 35,8 % et de 147 pour cent', ['35,8 % = 35.8 percent', '147 pour cent = 147 percent']],
    [
      "réduire d'un tiers, des deux tiers, de la moitié",
      ['un tiers = 0.333333333333333 number', 'deux tiers = 0.666666666666667 number', 'moitié = 0.5 number'],
    ],
    ['un troisième mandat', ['troisième = 3 ordinal']],
    ['plus de 1 400 arrestations, 1400 personnes', ['1 400 = 1400 number', '1400 = 1400 number']],
    [
      'soixante-dix-huit pays, quatre-vingt-dix-neuf et quatre-vingts',
      ['soixante-dix-huit = 78 number', 'quatre-vingt-dix-neuf = 99 number', 'quatre-vingts = 80 number'],
    ],
    [
      'soixante et onze élus, quatre-vingt-onze voix, deux cent quarante',
      ['soixante et onze = 71 number', 'quatre-vingt-onze = 91 number', 'deux cent quarante = 240 number'],
    ],
    ["trois millions et demi d'habitants", ['trois millions et demi = 3500000 number']],
    ["un million et demi d'euros", ["un million et demi d'euros = 1500000 EUR money"]],
    ['deux cents personnes, mille deux cents', ['deux cents = 200 number', 'mille deux cents = 1200 number']],
    [
      'entre 10 et 15 millions de barils',
      ['10 = 10000000 barrel measure', '15 millions de barils = 15000000 barrel measure'],
    ],
    [
      "de 5 à 7 milliards d'euros",
      ['5 = 5000000000 EUR money', "7 milliards d'euros = 7000000000 EUR money"],
    ],
    [
      '20 000 roubles, 3 yuans, 5 francs suisses',
      ['20 000 roubles = 20000 RUB money', '3 yuans = 3 CNY money', '5 francs suisses = 5 CHF money'],
    ],
    [
      'moins 5 degrés Celsius, au moins 5 morts, au moins cinq',
      ['moins 5 degrés Celsius = -5 celsius measure', '5 = 5 number', 'cinq = 5 number'],
    ],
    [
      '2,5 hectares et 30 km²',
      ['2,5 hectares = 2.5 hectare measure', '30 km² = 30 square-kilometer measure'],
    ],
    ['La 21e édition, le XXe siècle', ['21e = 21 ordinal']],
    ['une dizaine de pays, des dizaines de milliers de morts', ['une dizaine = 10 number']],
    ['un demi-million de réfugiés', ['un demi-million = 500000 number']],
    ['septante-cinq, nonante-deux', ['septante-cinq = 75 number', 'nonante-deux = 92 number']],
    ['trois quarts des voix', ['trois quarts = 0.75 number']],
    ['3,4 millions de barils par jour', ['3,4 millions de barils = 3400000 barrel measure']],
    ['12 voix contre 2 et 3 abstentions', ['12 = 12 number', '2 = 2 number', '3 = 3 number']],
    [
      '5 livres et 20 livres sterling, 3 millions de livres',
      [
        '5 livres = 5 pound measure',
        '20 livres sterling = 20 GBP money',
        '3 millions de livres = 3000000 GBP money',
      ],
    ],
    ["un quart de million d'euros", ["un quart de million d'euros = 250000 EUR money"]],
    [
      'trois vingt-cinquièmes, quinze vingt-cinquièmes',
      ['trois vingt-cinquièmes = 0.12 number', 'quinze vingt-cinquièmes = 0.6 number'],
    ],
    ['deux cent quarante cinquièmes', ['deux cent quarante cinquièmes = 4.44444444444444 number']],
    ['deux cent trois douzaines', ['deux cent trois douzaines = 236 number']],
    ['18 sur 20, un sur trois', ['18 sur 20 = 0.9 number', 'un sur trois = 0.333333333333333 number']],
    ['douze sur dix', ['douze = 12 number', 'dix = 10 number']],
    [
      'entre moins dix et moins cinq degrés',
      ['moins dix = -10 degree measure', 'moins cinq degrés = -5 degree measure'],
    ],
    ['trente-huit fois', ['trente-huit = 38 number']],
    ['cent cinquante mille dollars canadiens', ['cent cinquante mille dollars canadiens = 150000 CAD money']],
  ])('%s', (text, expected) => {
    expect(read(text, 'fr')).toEqual(expected);
  });
});

describe('what is no quantity in French', () => {
  it.each([
    'le 4 février 2022, en 2014, février 2008',
    'Un homme et une femme ont été arrêtés.',
    "L'avion S-400 et le Covid-19",
    'en quart de finale',
    "En 1971 l'accord fut signé, un pourcentage élevé",
  ])('%s', (text) => {
    expect(read(text, 'fr')).toEqual([]);
  });
});
