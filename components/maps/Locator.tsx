import type { Card, LocatorMap, TextLanguage } from '../../data/schema.ts';
import { wordsIn } from '../words/index.ts';
import { whereIn } from './where.ts';

interface Props {
  map: LocatorMap;
  coordinates: NonNullable<Card['coordinates']>;
  /** The place. */
  title: string;
  lang: TextLanguage;
}

/** Land, sea and a dot, with the place in words below. No borders. */
export function Locator({ map, coordinates, title, lang }: Props) {
  const { pictures } = wordsIn(lang);
  const where = whereIn(lang, coordinates);
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
