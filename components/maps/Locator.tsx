import type { Card, LocatorMap, TextLanguage } from '../../data/schema.ts';
import { numberIn } from '../words/counting.ts';
import { wordsIn } from '../words/index.ts';

interface Props {
  map: LocatorMap;
  coordinates: NonNullable<Card['coordinates']>;
  /** The place. */
  title: string;
  lang: TextLanguage;
}

/** To a tenth of a degree: a locator says where about, not where exactly. */
const tenth = (degrees: number): number => Math.abs(Math.round(degrees * 10) / 10);

/** Land, sea and a dot, with the place in words below. No borders. */
export function Locator({ map, coordinates: { lat, lon }, title, lang }: Props) {
  const { pictures } = wordsIn(lang);
  const where = pictures.where(numberIn(lang, tenth(lat)), lat >= 0, numberIn(lang, tenth(lon)), lon >= 0);
  return (
    <figure class="locator">
      <svg viewBox={map.viewBox} role="img" aria-label={pictures.map(title, where)}>
        <path class="land" d={map.path} />
        <circle class="dot" cx={map.x} cy={map.y} r="11" />
      </svg>
      <figcaption class="labels">
        <span class="locator-title">{title}</span> {where}
      </figcaption>
    </figure>
  );
}
