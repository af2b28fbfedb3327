/**
 * What shows cards, put into a page once it has something to open one from (entrypoints/reader/ports.ts). Like the reader it
 * is an unlisted script, which tells the page nothing.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { renderCard } from '../../components/card/render.tsx';
import { cardStyles } from '../../components/card/styles.ts';
import { wordsIn } from '../../components/words/index.ts';
import { CardHost } from '../../page/host.ts';

export default defineUnlistedScript(() => {
  globalThis.sidelightFace = {
    host: (top, onResize) =>
      new CardHost({ top, css: cardStyles, renderCard, focusFirst: '.card-title', onResize }),
    nameMode: (lang) => wordsIn(lang).nameMode,
  };
});
