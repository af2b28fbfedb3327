/** How a host's root is known again by whoever did not make it. */

/** On the element that says words to screen readers: no root of a page's has it. */
export const WORDS = 'data-words';

/** Whether a shadow root is one of a host of ours. */
export function isHostRoot(root: ShadowRoot): boolean {
  return [...root.children].some((child) => child.hasAttribute(WORDS));
}
