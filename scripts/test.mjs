#!/usr/bin/env node
import { bootstrap } from './bootstrap/run.mjs';

bootstrap(
  'scripts/test.ts',
  `
npm test                      check everything, in this order:
                                lint      format, lint and import directions (biome), unused code (knip)
                                types     the engine without the DOM library, then everything
                                unit      unit, data, story and property tests, in Node
                                dom       page and component tests, in Chromium
                                chromium  end to end on the built extension, in Chromium
                                firefox   end to end on the built extension, in Firefox; add-on lint
npm test -- STEP...           only those steps

On a fresh clone it installs what is missing; as root on Debian or Ubuntu the browsers and fonts too.

  --help                      this text

The last line is "N passed, N failed", counted from the test runners' own reports; each static check counts
as one. Exit codes: 0 all passed, 1 something failed, 2 wrong use or no browser to be had.
`,
);
