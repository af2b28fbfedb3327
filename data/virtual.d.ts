/** What data/compile/plugin.ts makes of data/, as modules. */
declare module 'virtual:sidelight/index/core' {
  const core: import('../engine/index/format.ts').PackedCore;
  export default core;
}
declare module 'virtual:sidelight/cards' {
  const cards: import('./schema.ts').Card[];
  export default cards;
}
declare module 'virtual:sidelight/sites' {
  const sites: import('./schema.ts').Sites['sites'];
  export default sites;
}
declare module 'virtual:sidelight/story' {
  const story: Pick<import('./schema.ts').Story, 'title' | 'date' | 'article'>;
  export default story;
}
/** Where the script that draws cards (entrypoints/card/) leaves what it draws with, in the page's isolated world. */
declare var sidelightFace: import('../entrypoints/reader/ports.ts').CardFace | undefined;
/** Where the scripts of the index leave what they carry, by language, in the page's isolated world. */
declare var sidelightIndex: Record<string, import('../engine/index/expand.ts').Compact> | undefined;
/** Where the script that reads numbers (entrypoints/numbers/) leaves what makes a reader of them. */
declare var sidelightNumbers:
  | ((
      languages: readonly import('../engine/quantities/types.ts').QuantityLanguage[],
    ) => import('../engine/figures/match.ts').NumberReader)
  | undefined;
/** Where the scripts of number words leave what they carry, by language. */
declare var sidelightNumberWords:
  | Record<string, import('../engine/quantities/types.ts').QuantityLanguage[]>
  | undefined;
