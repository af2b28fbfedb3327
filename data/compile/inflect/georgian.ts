/**
 * Georgian stems: the -i of the nominative is dropped before other cases (რუსეთი, რუსეთ-ში), -a before some of them
 * (უკრაინა, უკრაინ-ის). An adjective before it loses its -i or changes it (დიდი ბრიტანეთი, დიდ ბრიტანეთში, დიდმა ბრიტანეთმა). The
 * endings are the descriptor's (engine/languages/georgian.ts).
 */
import type { Inflector } from './index.ts';

const stemOf = (name: string) => name.replace(/[იაე]$/u, '');

export const inflectGeorgian: Inflector = (form) => {
  const stem = stemOf(form);
  const words = stem.split(' ');
  const last = words.pop()!;
  const agreeing = (ending: string) =>
    [...words.map((word) => word.replace(/(?<=\p{L}{2})ი$/u, ending)), last].join(' ');
  return [stem, agreeing(''), agreeing('მა')];
};
