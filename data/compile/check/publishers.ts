/**
 * One source, one spelling: a reader of two cards is to see that they rest on the same page, and a person who counts
 * sources is not to count one twice.
 */
import { getDomain } from 'tldts';
import type { Source } from '../../schema.ts';
import type { DataFile, DataPath } from '../load.ts';
import type { LoadedCard } from '../loaded.ts';
import { type Problem, problemAt } from '../problem.ts';

interface Listed {
  file: DataFile;
  path: DataPath;
  source: Source;
}

/** What an address says of where a reader came from, not of what stands there. */
const TRACKING = /^(utm_\w+|fbclid|gclid|src|ref|cmpid|ocid|smid|share|amp)$/i;

/** Two addresses of one page are the same here: scheme, www., a last slash and tracking do not matter. */
export function pageOf(url: string): string {
  const { hostname, pathname, searchParams } = new URL(url);
  const query = [...searchParams]
    .filter(([key]) => !TRACKING.test(key))
    .map((pair) => pair.join('='))
    .sort()
    .join('&');
  const path = pathname.replace(/\/amp(?=\/|$)/, '').replace(/\/+$/, '');
  return `${hostname.replace(/^(www|m|mobile|amp)\./, '')}${path}${query && `?${query}`}`.toLowerCase();
}

/** Why an address leads nowhere, though a browser may take it. */
function faultOfAddress(url: string): string | undefined {
  if (/\s/u.test(url)) return 'has a space in it';
  const { hostname, username } = new URL(url);
  if (!/^[^.]+(\.[^.]+)+$/.test(hostname)) return `has no host with a dot: "${hostname}"`;
  if (username) return 'has a user name in it';
  // The archives write the address they keep behind their own.
  if (/^(web\.archive\.org)$/.test(hostname) && !/\/web\/\d+\w*\/https?:/.test(url))
    return 'is an archive of nothing: the address that it keeps is missing';
  return undefined;
}

/** What must be alike wherever one page is listed. */
const SAME = ['id', 'url', 'publisher', 'title', 'date', 'kind', 'of'] as const;

function checkPages(listed: readonly Listed[]): Problem[] {
  const first = new Map<string, Listed>();
  return listed.flatMap((one) => {
    const { file, path, source } = one;
    if (source.url === undefined) return [];
    const page = pageOf(source.url);
    const twin = first.get(page);
    if (!twin) {
      first.set(page, one);
      return [];
    }
    return SAME.filter((key) => source[key] !== twin.source[key]).map((key) =>
      problemAt(
        file,
        [...path, key],
        `the same page has ${key} ${quoted(twin.source[key])} in ${twin.file.path}, here ${quoted(source[key])}`,
      ),
    );
  });
}

const quoted = (value: string | undefined) => (value === undefined ? 'none' : `"${value}"`);

/** `Yahoo News (AP)` is Yahoo News, with a piece by AP. */
const houseOf = (publisher: string) => publisher.replace(/ \([^)]*\)$/, '');

const loose = (publisher: string) =>
  publisher
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** One way to write a publisher; told by its letters or, where it has a site of its own, by the site. */
function checkPublishers(listed: readonly Listed[]): Problem[] {
  const first = new Map<string, Listed>();
  const problems: Problem[] = [];
  for (const one of listed) {
    const { source } = one;
    const house = houseOf(source.publisher);
    const site = source.url && getDomain(source.url, { allowPrivateDomains: true });
    // Two papers may bear one name; then their sites tell them apart, and the article counts.
    const keys = [
      site ? `site ${site}` : `letters ${loose(source.publisher)}`,
      `name ${house.toLowerCase()}`,
    ];
    for (const key of keys) {
      const twin = first.get(key) ?? one;
      first.set(key, twin);
      const other = houseOf(twin.source.publisher);
      if (other === house) continue;
      problems.push(
        problemAt(
          one.file,
          [...one.path, 'publisher'],
          `the publisher "${house}" is written "${other}" in ${twin.file.path}`,
        ),
      );
      break;
    }
  }
  return problems;
}

/** The sources of all cards against each other, and their addresses. */
export function checkSpelling(cards: readonly LoadedCard[]): Problem[] {
  const listed = cards.flatMap(({ file, card }) =>
    (card.sources ?? []).map((source, i): Listed => ({ file, path: ['sources', i], source })),
  );
  const faulty = listed.flatMap(({ file, path, source: { url } }) => {
    const fault = url === undefined ? undefined : faultOfAddress(url);
    return fault ? [problemAt(file, [...path, 'url'], `the address ${fault}`)] : [];
  });
  return [...faulty, ...checkPages(listed), ...checkPublishers(listed)];
}
