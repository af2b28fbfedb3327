import { describe, expect, it } from 'vitest';
import { ARABIC, ENGLISH, lineOf, PERSON, problemsOf, swap } from '../dossier.ts';

const person = 'people/anna-lind.yaml';

/** What is said of a dossier with a pier that has names, where a fact reads like this. */
async function saidOf(en: string, ar: string): Promise<string[]> {
  const problems = await problemsOf({
    [person]: swap(PERSON, '{en: She was mayor., ar: كانت رئيسة البلدية.}', `{en: ${en}, ar: ${ar}}`),
    'names/en.yaml': swap(
      ENGLISH,
      '  lake-pact:\n',
      '  pier: {names: [Long Pier, {form: Pier, needs: [full]}, AKT]}\n  lake-pact:\n',
    ),
    'names/ar.yaml': swap(
      ARABIC,
      '  lake-pact:',
      '  pier: {names: [رصيف طويل, {form: شي, needs: [full]}, AKT]}\n  lake-pact:',
    ),
  });
  return problems.map(({ reason }) => reason);
}

describe('names in two languages', () => {
  it.each([
    ['Anna Lind was mayor.', 'كانت آنا ليند رئيسة البلدية.'],
    ['Anna Lind met Anna Lind.', 'التقت آنا ليند نفسها.'],
    ['At Long Pier', 'عند شي'],
    ['At the pier', 'عند رصيف طويل'],
    ['At AKT', 'وAKT هناك'],
    ['On Long Pier', 'في المرسى'],
    ['On Long Pier', 'بحسب القوانين الرصيفية'],
    ['The landing', 'رصيف طويل'],
  ])('are the same: %s', async (en, ar) => {
    const capital = en.replace('the pier', 'the Pier');
    expect(await saidOf(capital, ar)).toEqual([]);
  });

  it.each([
    ['Anna Lind was mayor.', 'كانت رئيسة البلدية.', 'names anna-lind in English and not in Arabic'],
    ['She was mayor.', 'كانت آنا ليند رئيسة.', 'names anna-lind in Arabic and not in English'],
    ['Anna Lind was there.', 'كان رصيف طويل هناك.', 'names anna-lind in English and not in Arabic'],
  ])('differ: %s', async (en, ar, difference) => {
    expect(await saidOf(en, ar)).toContain(`"then.0.text" ${difference}`);
  });

  it('are not asked for where a name alone is not safe', async () => {
    expect(await saidOf('Lind was mayor.', 'كانت رئيسة البلدية.')).toEqual([]);
  });

  it('are told with file and line', async () => {
    const text = swap(PERSON, '{en: She was mayor.,', '{en: Anna Lind was mayor.,');
    expect(await problemsOf({ [person]: text })).toEqual([
      {
        file: person,
        line: lineOf(text, 'Anna Lind was'),
        reason: '"then.0.text" names anna-lind in English and not in Arabic',
      },
    ]);
  });
});

describe('what stands in for a name', () => {
  it('is that of a card', async () => {
    expect(await problemsOf({ 'stand-ins.yaml': 'sea: {en: [water]}\n' })).toEqual([
      { file: 'stand-ins.yaml', line: 1, reason: 'there is no card "sea"' },
    ]);
  });
});
