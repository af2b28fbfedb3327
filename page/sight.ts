/** What can be told of an element with styles at hand, and without. */
import type { Sight } from './blocks.ts';

/**
 * The browser's answers. Whether text is shown is not asked here, element by element: a bare walk of a page costs
 * a fraction of its styles, so `isShown` is asked afterwards, of the few places something was found in.
 */
export const browserSight: Sight = {
  hides: (element) => element.hasAttribute('hidden'),
  breaks(element) {
    const { display = 'inline', float = 'none' } =
      element.ownerDocument.defaultView?.getComputedStyle(element) ?? {};
    // The letter a text begins with is often set apart, and stays the letter of its word.
    if (float !== 'none' && element.textContent.trim().length === 1) return false;
    if (display === 'inline-block') return element.localName === 'button';
    return !/^(inline|contents|none|ruby)/.test(display);
  },
};

/** Answers from the markup alone, for documents parsed outside a browser. */
export const markupSight: Sight = {
  hides: (element) =>
    element.hasAttribute('hidden') ||
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i.test(
      element.getAttribute('style') ?? '',
    ),
  breaks: (element) =>
    element.localName === 'button' ||
    /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|table)/i.test(element.getAttribute('style') ?? ''),
};

/**
 * Whether an element is rendered at all. Transparency does not count: pages fade text in on scrolling. Text outside
 * the window in `content-visibility: auto` counts as shown.
 */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
