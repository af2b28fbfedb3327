/** Files about the story as a whole: only cards that exist, only thresholds that can be met, no site twice. */
import type { StandIns } from '../../language-schema.ts';
import type { Sites, Story } from '../../schema.ts';
import type { DataFile, DataPath } from '../load.ts';
import { type Problem, problemAt } from '../problem.ts';

/** The story's rules: only cards that exist, only thresholds that can be met. */
export function checkStory(file: DataFile, story: Story, known: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const report = (path: DataPath, reason: string) => problems.push(problemAt(file, path, reason));
  const { weights, sameStory, thisArticle } = story.verdict;
  for (const id of Object.keys(weights))
    if (!known.has(id)) report(['verdict', 'weights', id], `there is no card "${id}"`);
  const lists = [
    { path: ['verdict', 'sameStory', 'core'], ids: sameStory.core, atLeast: 0 },
    { path: ['verdict', 'sameStory', 'day'], ids: sameStory.day, atLeast: sameStory.dayAtLeast },
    {
      path: ['verdict', 'thisArticle', 'signature'],
      ids: thisArticle.signature,
      atLeast: thisArticle.signatureAtLeast,
    },
  ];
  for (const { path, ids, atLeast } of lists) {
    for (const [i, id] of ids.entries()) if (!known.has(id)) report([...path, i], `there is no card "${id}"`);
    if (atLeast > ids.length) report(path, `${atLeast} of ${ids.length} cards can never be met`);
  }
  return problems;
}

/** The sites it is on for at install: each once, by the host that stands for all of its subdomains. */
export function checkSites(file: DataFile, { sites }: Sites): Problem[] {
  const seen = new Set<string>();
  return sites.flatMap(({ host }, i) => {
    const reasons: string[] = [];
    if (seen.has(host)) reasons.push(`${host} is listed twice`);
    if (/^(www|m|amp)\./.test(host)) reasons.push(`${host}: leave the www., m. or amp. away`);
    seen.add(host);
    return reasons.map((reason) => problemAt(file, ['sites', i, 'host'], reason));
  });
}

/** What stands in for names stands in for those of cards that exist. */
export function checkStandIns(file: DataFile, standIns: StandIns, known: ReadonlySet<string>): Problem[] {
  return Object.keys(standIns)
    .filter((id) => !known.has(id))
    .map((id) => ({ file: file.path, line: file.lineOfKey([id]), reason: `there is no card "${id}"` }));
}
