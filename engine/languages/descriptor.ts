/** A language is one descriptor. Adding a language is adding a file and naming it in all.ts. */
import type { Family } from './scripts.ts';

/** Particles written onto the front of a word: each slot may be filled by one of its particles or by none, in order. */
export interface Proclitics {
  slots: readonly (readonly string[])[];
  /** Particles that only a form which is safe by itself may shed: the Arabic article makes `الشي` of `شي`. */
  safeOnly: readonly string[];
  /** A particle that has swallowed the start of the word: Arabic ل + ال is written لل. The last slots it fills are these. */
  fusions: readonly { written: string; stands: string; fills: number }[];
}

/** Particles written onto the end of a word, without an apostrophe: 푸틴은, পুতিনের. Up to three may follow one another. */
export interface Enclitics {
  /** After any form. */
  any: readonly string[];
  /** After a form that is safe by itself only. */
  safeOnly?: readonly string[];
  /** Whether a hyphen and small letters that are no such particle make another word of the name: Hungarian Kreml-párti. */
  compounds?: true;
}

export interface Language {
  /** BCP 47 primary tag. */
  tag: string;
  /** The scripts it is written in, the main one first. Its forms in Latin letters go without saying. */
  families: readonly Family[];
  /** Letters that no other language of the family has: they tell it from those. */
  letters?: string;
  proclitics?: Proclitics;
  enclitics?: Enclitics;
  /** Whether accents tell its words apart and are never left out: Vietnamese Nga is Russia, ngà ivory. */
  marks?: true;
  /** What may follow a name after an apostrophe and still leave it the same name: English `'s`. */
  afterApostrophe?: readonly string[];
  /** What begins another word of any name after an apostrophe, one of a person or a quality: Turkish ABD'liler. */
  derivedAfterApostrophe?: readonly string[];
}

/** What a language writes onto its words: all of a descriptor that ships with its names. */
export type Clitics = Pick<
  Language,
  'proclitics' | 'enclitics' | 'afterApostrophe' | 'derivedAfterApostrophe'
>;

/** What tells a language from others: all of a descriptor that ships for every language. */
export type KnownLanguage = Pick<Language, 'tag' | 'families' | 'letters'>;

/** One way in which a word may begin before the name does. */
export interface Prefix {
  /** Folded, as written. */
  written: string;
  /** Letters of the name that the particle swallowed; read before going on with the text. */
  stands: string;
  /** How many of the written units belong to the mention: those of a fused particle do. */
  keeps: number;
  safeOnly: boolean;
}

/** @returns every combination of a language's proclitics, longest first; never the empty one. */
export function prefixesOf({ slots, safeOnly, fusions }: Proclitics): Prefix[] {
  let built: Prefix[] = [{ written: '', stands: '', keeps: 0, safeOnly: false }];
  const out = new Map<string, Prefix>();
  slots.forEach((slot, n) => {
    const next = [...built];
    for (const base of built) {
      for (const particle of slot) {
        next.push({
          written: base.written + particle,
          stands: '',
          keeps: 0,
          safeOnly: base.safeOnly || safeOnly.includes(particle),
        });
      }
      for (const fusion of fusions) {
        if (fusion.fills === n)
          out.set(`${base.written}${fusion.written}|`, {
            written: base.written + fusion.written,
            stands: fusion.stands,
            keeps: fusion.written.length,
            safeOnly: false,
          });
      }
    }
    built = next;
  });
  for (const prefix of built) if (prefix.written) out.set(prefix.written, prefix);
  return [...out.values()].sort((a, b) => b.written.length - a.written.length);
}
