/** Put into news pages: builds the spotter from its index and starts the reader. */
import core from 'virtual:sidelight/index/core';
import story from 'virtual:sidelight/story';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { renderCard } from '../../components/card/render.tsx';
import { cardStyles } from '../../components/card/styles.ts';
import { createSpotter } from '../../engine/spotter.ts';
import '../../page/marks.css';
import marksCss from '../../page/marks.css?inline';
import { idlePace } from '../../page/slices.ts';
import { createReaderPorts } from '../../platform/reader-ports.ts';
import { Reader } from './reader.ts';

export default defineContentScript({
  // The sites are in data/sites.yaml; the build writes them here.
  matches: [],
  runAt: 'document_idle',
  // A message to the page would tell it that Sidelight is here.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const reader = new Reader({
      top: document,
      ports: createReaderPorts(),
      spotter: createSpotter(core, globalThis.sidelightIndex ?? []),
      pace: idlePace(window),
      alive: () => ctx.isValid,
      later: (work, ms) => {
        // ctx.setTimeout would keep a listener for each timer until the page goes.
        const timer = setTimeout(() => ctx.isValid && work(), ms);
        return () => clearTimeout(timer);
      },
      renderCard,
      cardCss: cardStyles,
      marksCss,
      storyDate: story.date,
      fallback: /^ar\b/.test(navigator.language) ? 'ar' : 'en',
    });
    ctx.onInvalidated(() => reader.stop());
    void reader.start();
  },
});
