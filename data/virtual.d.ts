/** What data/compile/plugin.ts makes of data/, as modules. */
declare module 'virtual:sidelight/index/core' {
  const core: import('../engine/index/format.ts').PackedCore;
  export default core;
}
declare module 'virtual:sidelight/index/arab' {
  const family: import('../engine/index/format.ts').PackedFamily;
  export default family;
}
declare module 'virtual:sidelight/index/latn' {
  const family: import('../engine/index/format.ts').PackedFamily;
  export default family;
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
/** Where the index scripts (entrypoints/index-*.ts) leave the names they carry, in the page's isolated world. */
declare var sidelightIndex: import('../engine/index/format.ts').PackedFamily[] | undefined;
