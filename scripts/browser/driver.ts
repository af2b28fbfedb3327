/** What a script needs of a browser that runs the extension, the same for Chromium and Firefox. */
import type { Browser, Page } from 'puppeteer-core';
import type { Engine, FoundBrowser } from './find.ts';

export interface LaunchOptions {
  found: FoundBrowser;
  /** Folder of the built, unpacked extension. */
  extension: string;
  headless: boolean;
  /** Folder of the profile; it stays when the browser is closed. */
  profile: string;
  /** Port on this machine that answers for every host there is: nothing the browser asks for leaves the machine. */
  onlyPort?: number;
  /**
   * The extension outlives the browser, and keeps what it was granted. Not every edition does that: of Firefox those that
   * take unsigned extensions (ESR, Developer Edition), of Chrome those without a brand (Chromium, Chrome for Testing).
   */
  resident?: boolean;
  /** Firefox alone: optional permissions are granted without a question, after a real click. */
  grantUnasked?: boolean;
}

/** What assistive technology is told of one thing on a page. */
export interface Accessible {
  /** An ARIA role; `text` for a run of text, `summary` for what opens a <details>. */
  role: string;
  name: string;
  focusable: boolean;
  focused: boolean;
  modal: boolean;
  /** How deep in the tree. */
  depth: number;
}

export interface Driver {
  engine: Engine;
  browser: Browser;
  /** Opens a page of the extension (`options.html`) in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Opens the extension's popup on that tab: the real one in Chromium, the popup's page in a tab of its own in Firefox. */
  openPopup(page: Page): Promise<Page>;
  /**
   * Runs a function in the page on the closed shadow root at the end of <html>, where the card stands; undefined while
   * there is none. It must need nothing but its arguments and give what JSON can say.
   */
  inCard<T, A extends unknown[]>(
    page: Page,
    run: (root: ShadowRoot, ...args: A) => T,
    ...args: A
  ): Promise<T | undefined>;
  /** The accessibility tree of the page in front as the browser exposes it, closed roots and all, in reading order. */
  accessibleTree(page: Page): Promise<Accessible[]>;
  /** Gives one of the manifest's commands on the tab in front, as its keys do. */
  command(name: string): Promise<void>;
  /** Takes the unpacked extension in again from a folder, as an update does. */
  reinstall(folder: string): Promise<void>;
  close(): Promise<void>;
}

/** Size of the window, in CSS pixels. */
export const VIEWPORT = { width: 1000, height: 760 };
