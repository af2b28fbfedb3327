/** What reads numbers, put into a page where a figure of the story may stand; the words of languages come as scripts of their own. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { QuantityReader } from '../../engine/quantities/index.ts';

export default defineUnlistedScript(() => {
  globalThis.sidelightNumbers = (languages) => new QuantityReader(languages);
});
