import { directionOf } from '../words/direction.ts';

/** Words quoted from a page or a document: in their own language and direction, kept apart from the sentence. */
export function Run({ text, lang, quoted = false }: { text: string; lang?: string; quoted?: boolean }) {
  return (
    <bdi class={quoted ? 'run quoted' : 'run'} dir={directionOf(text)} {...(lang ? { lang } : {})}>
      {text}
    </bdi>
  );
}
