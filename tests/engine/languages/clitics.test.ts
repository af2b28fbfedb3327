import { describe, expect, it } from 'vitest';
import { packIndex } from '../../../engine/index/pack.ts';
import { createSpotter } from '../../../engine/spotter.ts';
import { form, lexicon, told } from '../lexicon.ts';

const { core, parts } = packIndex({
  ...lexicon,
  forms: [
    form('russia', 'tr', 'Rusya'),
    form('usa', 'tr', 'ABD', { case: 'exact' }),
    form('china', 'tr', 'Çin'),
    form('xi', 'tr', 'Xi Jinping'),
    form('xi', 'tr', 'Xi', { case: 'exact', needs: ['full'] }),
    form('kremlin', 'he', 'קרמלין'),
    form('russia', 'he', 'רוסיה'),
    form('usa', 'he', 'ארה"ב'),
    form('crimea', 'fi', 'Krim', { unless: { before: [], after: ['sota', 'sodan'], page: [] } }),
    form('putin', 'fi', 'Putin'),
    form('china', 'fi', 'Kiina'),
    form('usa', 'fi', 'EU', { case: 'exact' }),
    form('kremlin', 'hu', 'Kreml'),
    form('putin', 'hu', 'Putyin'),
    form('china', 'hu', 'Kína'),
    form('crimea', 'hu', 'Krím'),
    form('kremlin', 'et', 'Kreml'),
    form('russia', 'et', 'Venemaa'),
    form('russia', 'ka', 'რუსეთ'),
    form('russia', 'hy', 'Ռուսաստան'),
    form('usa', 'hy', 'ԱՄՆ', { case: 'exact' }),
    form('russia', 'el', 'Ρωσίας'),
  ],
  phrases: [
    {
      card: 'annexation',
      lang: 'hu',
      steps: [
        { words: [{ text: 'elcsatol', open: true }], cards: [], gap: 0, optional: false },
        { words: [], cards: ['crimea'], gap: 2, optional: false },
      ],
    },
  ],
  figures: [],
  others: [],
});
const spotter = createSpotter(core, parts);
const spotIn = (lang: string, text: string) => told(spotter.decide([spotter.scan(text, lang)]).mentions);

describe('Turkish endings', () => {
  it('stand behind an apostrophe or none', () => {
    expect(spotIn('tr', "Rusya'nın, Rusyanın, RUSYA’DAN, ABD'ye, Çin'dekiler")).toEqual([
      'russia:Rusya',
      'russia:Rusya',
      'russia:RUSYA',
      'usa:ABD',
      'china:Çin',
    ]);
  });

  it('do not make a person or a language of a country', () => {
    expect(
      spotIn(
        'tr',
        "Rusyalı işçiler, ABD'li senatör, ABD’LİLER, Rusya'lı, NATO'cu, Çince dersleri, Çinli konuklar",
      ),
    ).toEqual([]);
  });

  it('leave a short name the name it is', () => {
    expect(spotIn('tr', "Xi Jinping geldi. Xi'nin uçağı indi, Xi’an uzakta.")).toEqual([
      'xi:Xi Jinping',
      'xi:Xi',
    ]);
  });
});

describe('Hebrew particles', () => {
  it('stand before a name in a row, the article last', () => {
    expect(spotIn('he', 'הקרמלין, בקרמלין, ושבקרמלין, וכשרוסיה, מרוסיה')).toEqual([
      'kremlin:קרמלין',
      'kremlin:קרמלין',
      'kremlin:קרמלין',
      'russia:רוסיה',
      'russia:רוסיה',
    ]);
  });

  it('come in one order only', () => {
    expect(spotIn('he', 'בלרוסיה ופרוסיה')).toEqual([]);
  });

  it('leave an acronym readable, whatever marks it', () => {
    expect(spotIn('he', 'מארה"ב לארה״ב ולארה”ב')).toEqual(['usa:ארה"ב', 'usa:ארה״ב', 'usa:ארה”ב']);
  });
});

describe('Finnish endings', () => {
  it('are cases of names that end in vowels and in consonants, and particles', () => {
    expect(spotIn('fi', 'Kiinaan ja Kiinassakin, Putinilta, Putinia, EU:n')).toEqual([
      'china:Kiina',
      'china:Kiina',
      'putin:Putin',
      'putin:Putin',
      'usa:EU',
    ]);
    expect(spotIn('fi', 'Kiinalainen putinismi')).toEqual([]);
  });

  it('stand between a name and the word that rules it out', () => {
    expect(spotIn('fi', 'Krimin sodan jälkeen Krimille')).toEqual(['crimea:Krim']);
  });
});

describe('Hungarian endings', () => {
  it('lengthen a vowel or double a consonant', () => {
    expect(spotIn('hu', 'Kínában, Putyinnal, Kremllel, Kínáról')).toEqual([
      'china:Kíná',
      'putin:Putyin',
      'kremlin:Kreml',
      'china:Kíná',
    ]);
  });

  it('do not make an adjective or a compound of a name', () => {
    expect(spotIn('hu', 'Kínai bolt, Kreml-párti lap, Putyin-ellenes tüntetés')).toEqual([]);
    expect(spotIn('hu', 'Kreml-ben')).toEqual(['kremlin:Kreml']);
  });

  it('belong to the phrase that they close', () => {
    expect(spotIn('hu', 'Tavasszal elcsatolta a Krímet.')).toEqual([
      'annexation:elcsatolta a Krímet',
      '(crimea:Krím)',
    ]);
  });
});

describe('Estonian endings', () => {
  it('follow a linking vowel; behind a hyphen they are another word', () => {
    expect(spotIn('et', 'Kremlist, Venemaale, Kremli-meelne, Venemaa-vaenulik')).toEqual([
      'kremlin:Kreml',
      'russia:Venemaa',
    ]);
  });
});

describe('Georgian and Armenian endings', () => {
  it('stand on the stem', () => {
    expect(spotIn('ka', 'რუსეთი, რუსეთისთვის, რუსეთშიც, რუსეთ-ჩინეთის')).toEqual(
      Array(4).fill('russia:რუსეთ'),
    );
    expect(spotIn('hy', 'Ռուսաստանը, Ռուսաստանում, Ռուսաստանից, ԱՄՆ-ում')).toEqual([
      ...Array(3).fill('russia:Ռուսաստան'),
      'usa:ԱՄՆ',
    ]);
  });

  it('do not make adjectives or people', () => {
    expect(spotIn('ka', 'რუსეთელი რუსული')).toEqual([]);
    expect(spotIn('hy', 'ռուսաստանյան, Ռուսաստանցի')).toEqual([]);
  });
});

describe('Greek', () => {
  it('is the same in capitals, which have no final sigma', () => {
    expect(spotIn('el', 'Η απάντηση της Ρωσίας. Η ΑΠΑΝΤΗΣΗ ΤΗΣ ΡΩΣΙΑΣ.')).toEqual([
      'russia:Ρωσίας',
      'russia:ΡΩΣΙΑΣ',
    ]);
  });
});
