/** What is measured: the spotter, and simpler ways of finding the same names in the same texts. */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { SpotDocument } from '../spot/document.ts';
import { type SpotTools, spot } from '../spot/spot.ts';
import { compromiseSystem } from './rivals/compromise.ts';
import { exactSystem } from './rivals/exact.ts';
import type { Mark } from './score.ts';

export const SYSTEMS = ['sidelight', 'exact', 'compromise'] as const;
export type SystemName = (typeof SYSTEMS)[number];

export interface System {
  name: SystemName;
  /** Whether it reads a language; BCP 47. */
  reads(lang: string): boolean;
  mark(document: SpotDocument): Mark[];
}

/** The spotter, marking whatever the verdict. */
export function spotterSystem(tools: SpotTools): System {
  return { name: 'sidelight', reads: () => true, mark: (document) => spot(document, tools, true).mentions };
}

/** The spotter, then its rivals. */
export function systemsOf(tools: SpotTools, lexicon: Lexicon): System[] {
  return [spotterSystem(tools), exactSystem(lexicon), compromiseSystem(lexicon)];
}
