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
/** Where the scripts of the index leave what they carry, by language, in the page's isolated world. */
declare var sidelightIndex: Record<string, import('../engine/index/format.ts').LanguagePart> | undefined;
