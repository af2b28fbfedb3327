/**
 * The one door to the browser's extension APIs: every call goes through here, so tests put a fake in this one place.
 * WXT's polyfill module makes `wxt/browser` the webextension-polyfill; the types are the polyfill's own.
 */
import type { Browser } from 'webextension-polyfill';
import { browser as polyfill } from 'wxt/browser';

export const browser = polyfill as unknown as Browser;
