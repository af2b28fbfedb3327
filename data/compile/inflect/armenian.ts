/** Armenian stems that change: Եվրամիություն, Եվրամիության. The endings are the descriptor's (engine/languages/armenian.ts). */
import type { Inflector } from './index.ts';

const CHANGES: readonly (readonly [nominative: RegExp, oblique: string])[] = [
  [/ություն$/u, 'ության'],
  [/խորհուրդ$/u, 'խորհրդ'],
];

export const inflectArmenian: Inflector = (form) =>
  CHANGES.filter(([nominative]) => nominative.test(form)).map(([nominative, oblique]) =>
    form.replace(nominative, oblique),
  );
