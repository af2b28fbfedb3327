/** The file a new card is written in: what stands there compiles as a draft, the rest waits in comments. */
import type { Kind } from '../../engine/types.ts';

/** What only cards of one kind have. */
const OWN: Partial<Record<Kind, string>> = {
  place: `
# Where the dot goes. span: degrees from the map's top to its foot, where more than a region is meant.
# coordinates: { lat: 39.9, lon: 116.4 }
`,
  event: `
# As precise as is known; end only where it took longer than a day.
# when: { start: 2022-02-04, end: 2022-02-20 }
`,
  figure: `
# How a page tells it: a value with its unit or what it counts, and what must stand in the same paragraph. The words go into
# data/names/ under the names given here. Where it is told without a number, write phrases there instead and leave this out.
# figures:
#   - value: 140000000000
#     unit: USD
#     anchors:
#       - words: trade
`,
};

/** @returns the text of data/<folder>/<id>.yaml */
export function templateOf(kind: Kind, id: string): string {
  return `# docs/cards.md says how to write a card. Take these comments out as you go.
id: ${id}
kind: ${kind}
# The item's number on wikidata.org, if you have seen that it is this one.
# wikidata: Q42
# Until everything below is written. A release refuses drafts.
draft: true
# At most 50 characters each, as a headline would call it.
title: { en: ${id}, ar: ${id} }
# One breath, at most 160 characters each: who or what is it?
gist:
  en: Not written yet.
  ar: لم يُكتب بعد.
# Why it matters in this story, in one to three sentences; what the article says of it.
# matters:
#   en: ...
#   ar: ...
# Two to five facts, true on the story's day. date: only where another day is meant.
# then:
#   - date: 2021-12-15
#     text:
#       en: ...
#       ar: ...
#     sources: [tass-1375989]
# Up to four facts from after it, each with its day.
# since:
#   - date: 2024-05-16
#     text:
#       en: ...
#       ar: ...
#     sources: [tass-1375989]
# The last day that you looked at: no fact and no source is younger.
# asOf: 2024-05-16
# Every source a fact names, and none besides. The address only if somebody read the page for this fact.
# kind: official, agency, news, reference, or copy (then say "of" what).
# sources:
#   - id: tass-1375989
#     publisher: TASS
#     title: "..."
#     url: https://tass.com/politics/1375989
#     date: 2021-12-15
#     kind: agency
# Three to twelve other cards; each must be tied back. The line says how the two belong together.
# ties:
#   - to: xi-jinping
#     line:
#       en: ...
#       ar: ...
# Where the article and the record differ. slip: translation, fact or open.
# checks:
#   - quote: up to twelve words of the article
#     says: { en: ..., ar: ... }
#     record: { en: ..., ar: ... }
#     slip: open
#     sources: [tass-1375989]
${OWN[kind] ?? ''}`;
}
