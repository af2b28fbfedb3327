/**
 * Firefox ends a content script in the moment its extension is updated, with no last word: marks, their sheet and an
 * open card stay in the page. The reader that comes after takes them away. (In Chromium the old reader still runs, and cleans up itself.)
 */
import { isHostRoot } from './host-root.ts';
import { MARK_NAMES } from './marks.ts';

/** What Firefox gives content scripts to see into a closed root, and Chromium does not give like this. */
interface FirefoxElement extends Element {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** Takes away what a reader before this one left in the page; to be called right before anything is shown. */
export function clearLeftOver(top: Document): void {
  const { highlights } = top.defaultView!.CSS;
  for (const name of MARK_NAMES) highlights.delete(name);
  if (top.adoptedStyleSheets.some(isMarkSheet))
    top.adoptedStyleSheets = top.adoptedStyleSheets.filter((sheet) => !isMarkSheet(sheet));
  for (const element of top.querySelectorAll<FirefoxElement>('div[popover="manual"]')) {
    const root = element.openOrClosedShadowRoot;
    if (root && isHostRoot(root)) element.remove();
  }
}

function isMarkSheet({ cssRules: [first] }: CSSStyleSheet): boolean {
  return (
    first !== undefined && 'selectorText' in first && first.selectorText === `::highlight(${MARK_NAMES[0]})`
  );
}
