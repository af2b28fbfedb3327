/**
 * Put into news pages: builds the spotter from its index and starts the reader. To WXT it is an unlisted script, which the
 * manifest lists all the same (scripts/build/manifest.ts): around what it calls a content script it puts code that
 * dispatches an event with the extension's identity in its name, for every page to hear.
 */
import core from 'virtual:sidelight/index/core';
import story from 'virtual:sidelight/story';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createSpotter } from '../../engine/spotter.ts';
import marksCss from '../../page/marks.css?inline';
import { idlePace } from '../../page/slices.ts';
import { Life } from '../../platform/life.ts';
import { createReaderPorts } from '../../platform/reader-ports.ts';
import { handedPorts, partsAtHand } from './handed.ts';
import { Reader } from './reader.ts';

export default defineUnlistedScript(() => {
  const life = Life.begin();
  const browserPorts = createReaderPorts();
  const reader = new Reader({
    top: document,
    ports: { ...browserPorts, ...handedPorts(browserPorts.load) },
    spotter: createSpotter(core, partsAtHand()),
    pace: idlePace(window),
    alive: () => life.alive,
    later: (work, ms) => life.later(work, ms),
    trusts: (event) => event.isTrusted,
    marksCss,
    storyDate: story.date,
    fallback: /^ar\b/.test(navigator.language) ? 'ar' : 'en',
  });
  life.onEnd(() => reader.stop());
  void reader.start();
});
