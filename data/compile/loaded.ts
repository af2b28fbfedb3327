/** Files of data/ whose shape holds, with what stands in them. */
import type { NamesFile } from '../language-schema.ts';
import type { CardFile } from '../schema.ts';
import type { DataFile } from './load.ts';

export interface LoadedCard {
  file: DataFile;
  card: CardFile;
}

export interface LoadedNames {
  file: DataFile;
  names: NamesFile;
}

/** Everything whose shape holds. */
export interface Loaded {
  cards: readonly LoadedCard[];
  names: readonly LoadedNames[];
}
