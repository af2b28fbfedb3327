/** The names written in Latin letters, for the reader to find when it starts. */

import family from 'virtual:sidelight/index/latn';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

export default defineUnlistedScript(() => {
  // Into a page that has it already (an update, a second injection) the new one goes in place of the old.
  const others = (globalThis.sidelightIndex ?? []).filter((packed) => packed.family !== family.family);
  globalThis.sidelightIndex = [...others, family];
});
