/** Folding with the way back: folded units, and for each the source offset it came from. */
import {
  BLANK,
  DROPPED,
  DROPPED_MARK,
  EXPANDED,
  expansionOf,
  FIRST_UNIT,
  foldTable,
  foldUnit,
} from './table.ts';

/** A folded text. `units` and `origins` may be longer than `length`: they are reused buffers. */
export interface Folded {
  units: Uint16Array;
  /** UTF-16 offset in the source of the unit each folded unit came from; never decreasing. */
  origins: Int32Array;
  length: number;
}

/** Folds many texts with the same two buffers. What `fold` returns is valid until the next call. */
export class Folder {
  #units = new Uint16Array(4096);
  #origins = new Int32Array(4096);

  fold(text: string): Folded {
    this.#fit(text.length);
    let units = this.#units;
    let origins = this.#origins;
    let length = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const folded = foldTable[unit] || foldUnit(unit);
      if (folded >= FIRST_UNIT) {
        if (folded === BLANK && length > 0 && units[length - 1] === BLANK) continue;
        units[length] = folded;
        origins[length++] = at;
      } else if (folded === EXPANDED) {
        const expansion = expansionOf(unit);
        this.#fit(length + expansion.length + text.length - at);
        units = this.#units;
        origins = this.#origins;
        for (let i = 0; i < expansion.length; i++) {
          units[length] = expansion.charCodeAt(i);
          origins[length++] = at;
        }
      }
    }
    return { units, origins, length };
  }

  #fit(size: number): void {
    if (size <= this.#units.length) return;
    const units = new Uint16Array(size * 2);
    const origins = new Int32Array(size * 2);
    units.set(this.#units);
    origins.set(this.#origins);
    this.#units = units;
    this.#origins = origins;
  }
}

/**
 * Source offset just after the folded unit at `index`, with the vowel signs and accents that belong to it, so that
 * a mention never ends inside a letter.
 */
export function sourceEnd(text: string, folded: Folded, index: number): number {
  let end = folded.origins[index]! + 1;
  while (end < text.length) {
    const next = foldUnit(text.charCodeAt(end));
    if (next === DROPPED_MARK) end++;
    else if (next === DROPPED && foldUnit(text.charCodeAt(end + 1) || BLANK) === DROPPED_MARK) end++;
    else break;
  }
  return end;
}

const folder = new Folder();

/** @returns the folded text as a string: for building indexes, comparing spellings, tests. Trimmed. */
export function foldText(text: string): string {
  const { units, length } = folder.fold(text);
  let out = '';
  for (let i = 0; i < length; i++) out += String.fromCharCode(units[i]!);
  return out.trim();
}
