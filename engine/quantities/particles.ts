/** Particles written onto the word that follows them. */
import { foldWord } from './characters.ts';
import { formsOf } from './senses.ts';
import type { Phrases, QuantityLanguage } from './types.ts';

/** A run of particles as written onto a word. */
export interface ParticlePrefix {
  language: QuantityLanguage;
  text: string;
  and: boolean;
  preposition: boolean;
  definite: boolean;
  /** Letters before the article: what is no part of the quantity. */
  lead: number;
}

/** Every run of particles that may be written onto a word of this language, longest first. */
export function particlePrefixes(language: QuantityLanguage): readonly ParticlePrefix[] {
  const known = prefixCache.get(language);
  if (known) return known;
  const made: ParticlePrefix[] = [];
  const particles = language.particles;
  if (particles) {
    const list = (phrases: Phrases) => ['', ...formsOf(phrases).map((form) => form[0]!)];
    const article = foldWord(particles.article);
    for (const and of list(particles.and)) {
      for (const preposition of list(particles.prepositions))
        for (const definite of ['', article])
          made.push(prefixOf(language, and, preposition, definite, and.length + preposition.length));
      for (const [fused] of formsOf(particles.fusedArticle))
        made.push(prefixOf(language, and, fused!, '', and.length, true));
    }
  }
  const sorted = made.filter(({ text }) => text !== '').sort((a, b) => b.text.length - a.text.length);
  prefixCache.set(language, sorted);
  return sorted;
}

function prefixOf(
  language: QuantityLanguage,
  and: string,
  preposition: string,
  article: string,
  lead: number,
  fused = false,
): ParticlePrefix {
  return {
    language,
    text: and + preposition + article,
    and: and !== '',
    preposition: preposition !== '',
    definite: fused || article !== '',
    lead,
  };
}

const prefixCache = new WeakMap<QuantityLanguage, readonly ParticlePrefix[]>();
