/** BCP 47 tags as pages and browsers write them, of any quality. */

/** Tags that are in use for a language that has another: old ones, the two kinds of written Norwegian, and near twins. */
const SAME: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  iw: 'he',
  in: 'id',
  cmn: 'zh',
  yue: 'zh',
  sh: 'sr',
  bs: 'hr',
};

export const subtagsOf = (tag: string): string[] => tag.toLowerCase().split(/[-_]/);

/** @returns the primary tag, lower case, of the language that is read: `pt` of `pt_BR`, `nb` of `no` */
export function primaryTag(tag: string): string {
  const primary = subtagsOf(tag)[0] ?? '';
  return SAME[primary] ?? primary;
}
