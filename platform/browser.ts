/**
 * The one door to the browser's extension APIs: every call goes through here, so tests put a fake in this one place.
 * WXT's polyfill module makes `wxt/browser` the webextension-polyfill; the types are the polyfill's own.
 */
import type { Browser } from 'webextension-polyfill';
import { browser as polyfill } from 'wxt/browser';

export const browser = polyfill as unknown as Browser;

/**
 * Whether this script's extension is still there. After an update or a removal a page keeps the old reader, for which every call
 * fails; the identity going missing is the sign (https://developer.chrome.com/docs/extensions/reference/api/runtime#property-id).
 */
export function isOrphan(): boolean {
  return browser.runtime?.id === undefined;
}
