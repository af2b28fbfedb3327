#!/usr/bin/env node
import { bootstrap } from './bootstrap/run.mjs';

bootstrap(
  'scripts/start.ts',
  `
npm start                     open a demonstration news page, in Arabic and English, with Sidelight on
npm start -- URL              open that page instead
npm start -- FILE             open that HTML or text file instead, through a server on this machine
npm start -- --firefox        in Firefox rather than a Chromium browser

On a fresh clone it installs what is missing, builds the extension and finds a browser: $BROWSER, Chromium,
Chrome for Testing, Edge, Chrome, Firefox. As root on Debian or Ubuntu it installs the browser it lacks.

  --firefox                   use Firefox
  --headless                  no window: write screenshots to .artefacts/ and print what was spotted
                              (done by itself where there is no display)
  --help                      this text

The browser gets a profile of its own, thrown away when you close it. Only this build may read http://localhost
and the page you name; the one you would install may not (docs/testing.md).

Exit codes: 0 all went well, 1 something failed, 2 wrong use or no browser to be had.
`,
);
