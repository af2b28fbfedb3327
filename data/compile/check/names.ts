/**
 * Whether names can be trusted: a form that two cards claim must be told apart, a safe one must be more than a
 * letter, and what a form needs must be there to be found.
 */
import { foldText } from '../../../engine/fold/index.ts';
import { LANGUAGES } from '../../../engine/languages/all.ts';
import type { Need } from '../../language-schema.ts';
import { isCommonWord } from '../common-words.ts';
import type { NameForm } from '../forms.ts';
import type { LoadedNames } from '../loaded.ts';
import { PhraseError, parsePhrase } from '../phrases.ts';
import type { Problem } from '../problem.ts';

const SHORTEST_SAFE = 2;

interface Claim extends NameForm {
  needs: readonly Need[];
  beside: readonly string[];
}

const toClaim = (form: NameForm): Claim => ({
  ...form,
  needs: form.rules.needs ?? [],
  beside: form.rules.beside ?? [],
});

/** Why a claim does not set its card apart from `others`, or undefined where it does. */
function whyNotApart(claim: Claim, others: readonly Claim[]): string | undefined {
  if (claim.needs.length === 0) return 'needs nothing';
  // Other cards on the page support both claims alike.
  if (claim.needs.includes('story') && !claim.rules.unless)
    return 'may stand on "story" alone, which both would';
  for (const other of others) {
    const sharedBeside = shared(besideOf(claim), besideOf(other));
    if (sharedBeside) return `and ${other.card.id} both accept "${sharedBeside}" beside it`;
    const sharedTitle = shared(titlesOf(claim), titlesOf(other));
    if (sharedTitle) return `and ${other.card.id} both accept the title "${sharedTitle}"`;
  }
  return undefined;
}

const besideOf = (claim: Claim) => (claim.needs.includes('beside') ? claim.beside : []);
const titlesOf = (claim: Claim) => (claim.needs.includes('title') ? (claim.called.titles ?? []) : []);

function shared(a: readonly string[], b: readonly string[]): string | undefined {
  const folded = new Set(b.map(foldText));
  return a.find((word) => folded.has(foldText(word)));
}

function checkClash(claims: readonly Claim[]): Problem[] {
  const cards = new Set(claims.map((claim) => claim.card.id));
  if (cards.size < 2) return [];
  const together = claims.map((claim) => ({
    claim,
    why: whyNotApart(
      claim,
      claims.filter((other) => other.card !== claim.card),
    ),
  }));
  const loose = together.filter(({ why }) => why !== undefined);
  if (new Set(loose.map(({ claim }) => claim.card.id)).size < 2) return [];
  return loose.map(({ claim, why }) => ({
    file: claim.file.path,
    line: claim.file.lineOf(claim.path),
    reason: `"${claim.text}" names ${[...cards].join(' and ')}; nothing tells them apart: ${claim.card.id} ${why}`,
  }));
}

/** What stands under "needs", against what is there to meet it. */
function needsUnmet(claim: Claim, hasFullName: (id: string) => boolean): string[] {
  const reasons: string[] = [];
  const { needs, rules, card, called, lang } = claim;
  if (needs.includes('beside') && claim.beside.length === 0)
    reasons.push('needs "beside" and lists no words for it');
  if (claim.beside.length > 0 && !needs.includes('beside'))
    reasons.push('lists words "beside" it and does not need them');
  if (rules.story !== undefined && !needs.includes('story'))
    reasons.push('counts cards for "story" and does not need it');
  if (needs.includes('title') && !called.titles?.length)
    reasons.push(`needs "title" and the card has no titles in ${lang}`);
  if (needs.includes('witness') && lang !== 'en')
    reasons.push('needs "witness", and there is one for English alone');
  if (needs.includes('full') && !hasFullName(card.id))
    reasons.push('needs "full" and the card has no full name');
  return reasons;
}

/** A full name is one that does not itself wait for one. */
const isFullName = ({ needs, rules }: Claim): boolean => rules.vouches !== false && !needs.includes('full');

function checkClaim(claim: Claim, hasFullName: (id: string) => boolean): string[] {
  const letters = [...foldText(claim.text)].filter((character) => /[\p{L}\p{N}]/u.test(character)).length;
  if (letters === 0) return ['has no letter in it'];
  const reasons = needsUnmet(claim, hasFullName);
  if (claim.needs.length === 0 && letters < SHORTEST_SAFE)
    reasons.push('has one letter: that is never safe by itself, say what it "needs"');
  const { rules } = claim;
  if (claim.needs.length === 0 && !rules.unless && !rules.case && isCommonWord(claim.text, claim.lang))
    reasons.push(
      `is a common word of "${claim.lang}": say what it "needs", what rules it out ("unless"), or its "case"`,
    );
  return reasons;
}

/** A file's language and the cards and rules it names. */
function checkFile({ file, names: { lang, cards } }: LoadedNames, known: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const report = (line: number, reason: string) => problems.push({ file: file.path, line, reason });
  if (file.path !== `names/${lang}.yaml`)
    report(
      file.lineOf(['lang']),
      `the file is named ${file.path.replace('names/', '')}, its language "${lang}"`,
    );
  if (!LANGUAGES.some(({ tag }) => tag === lang))
    report(file.lineOf(['lang']), `there is no descriptor of "${lang}" in engine/languages/`);
  for (const [id, { phrases = [] }] of Object.entries(cards)) {
    if (!known.has(id)) report(file.lineOfKey(['cards', id]), `there is no card "${id}"`);
    for (const [i, rule] of phrases.entries()) {
      const line = file.lineOf(['cards', id, 'phrases', i]);
      try {
        for (const to of parsePhrase(rule).flatMap((step) => step.cards))
          if (!known.has(to)) report(line, `there is no card "${to}"`);
      } catch (error) {
        if (!(error instanceof PhraseError)) throw error;
        report(line, `phrase rule: ${error.message}`);
      }
    }
  }
  return problems;
}

/**
 * All names of all cards, in all languages.
 *
 * @param forms every form of every name; problems of one that was not written as it is are told where it came from
 * @param known ids of the cards there are, those that do not hold included.
 */
export function checkNames(
  files: readonly LoadedNames[],
  forms: readonly NameForm[],
  known: ReadonlySet<string>,
): Problem[] {
  const claims = forms.map(toClaim);
  const full = new Set(claims.filter(isFullName).map(({ card }) => card.id));
  const problems = files.flatMap((file) => checkFile(file, known));
  for (const claim of claims)
    for (const reason of checkClaim(claim, (id) => full.has(id)))
      problems.push({
        file: claim.file.path,
        line: claim.file.lineOf(claim.path),
        reason: `"${claim.text}" ${reason}`,
      });
  const byForm = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.lang}|${foldText(claim.text)}`;
    byForm.set(key, [...(byForm.get(key) ?? []), claim]);
  }
  for (const group of byForm.values()) problems.push(...checkClash(group));
  return distinct(problems);
}

/** A name that is common to many languages has its faults in each. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
