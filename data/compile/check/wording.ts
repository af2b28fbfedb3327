/**
 * Words that a card may not use as its own: those that take a side without saying whose, and those that mean another day
 * whenever it is read. They are listed in data/loaded-words.yaml.
 */
import { foldText } from '../../../engine/fold/index.ts';
import type { Wording } from '../../language-schema.ts';
import { TEXT_LANGUAGES, type TextLanguage } from '../../schema.ts';
import type { Problem } from '../problem.ts';
import type { CardText } from './texts.ts';

/** Written onto the word that follows. */
const PARTICLES: Record<TextLanguage, string> = { en: '', ar: '(?:[وف]?[بلك]?(?:ال)?|[وف]?لل)' };

/** What stands in quotation marks is somebody's words already. */
const QUOTED = /«[^»]*»|“[^”]*”|"[^"]*"/gu;
const SENTENCE = /[^.!?؟;؛]+/gu;

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

/** Finds any of the words, as a whole word, in folded text. */
function finderOf(words: readonly string[], lang: TextLanguage): RegExp {
  const forms = words.map((word) => {
    const open = word.endsWith('*');
    return `${escaped(foldText(word.replace(/\*$/, '')))}${open ? String.raw`\p{L}*` : ''}`;
  });
  return new RegExp(String.raw`(?<!\p{L})${PARTICLES[lang]}(?:${forms.join('|')})(?!\p{L})`, 'u');
}

/** @returns a problem for each word that takes a side and has no claimant in its sentence, and each that has no date. */
export function checkWording(texts: readonly CardText[], { loaded, claimants, undated }: Wording): Problem[] {
  const finders = TEXT_LANGUAGES.map((lang) => ({
    lang,
    loaded: finderOf(loaded[lang], lang),
    claimant: finderOf(claimants[lang], lang),
    undated: finderOf(undated[lang], lang),
  }));
  return texts.flatMap(({ file, line, name, text }) =>
    finders.flatMap((find) => {
      const own = text[find.lang].replace(QUOTED, ' ');
      const problem = (word: string, why: string) => ({
        file,
        line,
        reason: `"${name}" says "${word}" ${why}`,
      });
      const problems: Problem[] = [];
      for (const [sentence] of own.matchAll(SENTENCE)) {
        const folded = foldText(sentence);
        const word = find.loaded.exec(folded)?.[0];
        if (word && !find.claimant.test(folded))
          problems.push(problem(word, 'as its own: quote it, or say whose word it is'));
        const vague = find.undated.exec(folded)?.[0];
        if (vague) problems.push(problem(vague, 'and means another day to every reader: give the date'));
      }
      return problems;
    }),
  );
}
