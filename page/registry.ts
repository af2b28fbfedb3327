/** Where highlights are registered: each document has a registry of its own. */
import { realmOf } from './roots.ts';

/** What Firefox gives content scripts to reach past its view of a window, and to see an object of the page as it was made. */
interface FirefoxWindow extends Window {
  wrappedJSObject?: { CSS?: { highlights?: HighlightRegistry } };
}
declare const XPCNativeWrapper: (<T extends object>(object: T) => T) | undefined;

/**
 * The document's own registry; undefined where there is none to be had. A content script of Firefox that asks a frame's
 * window is given the registry of the window it runs in, whose marks a frame's would replace. So there the frame's
 * own script objects are asked, and what they give is taken only as the browser made it.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Sharing_objects_with_page_scripts
 */
export function registryOf(doc: Document): HighlightRegistry | undefined {
  const view = realmOf(doc);
  if (!view) return undefined;
  const { wrappedJSObject: made } = view as FirefoxWindow;
  if (view === window || !made) return view.CSS.highlights;
  try {
    const theirs = made.CSS?.highlights;
    const native = theirs && typeof XPCNativeWrapper === 'function' ? XPCNativeWrapper(theirs) : undefined;
    // A page can put anything in its place.
    return Object.prototype.toString.call(native) === '[object HighlightRegistry]' ? native : undefined;
  } catch {
    return undefined;
  }
}
