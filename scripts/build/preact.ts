/**
 * Preact without a way to make HTML from a string.
 */
import type { Plugin } from 'vite';

/**
 * Preact sets `innerHTML` for the one prop dangerouslySetInnerHTML. Nothing here uses it, and a bundle that has no
 * such line is proof that nothing can: where the prop is given all the same, its text is shown as text.
 */
export function preactWithoutHtml(): Plugin {
  return {
    name: 'sidelight:preact-without-html',
    transform(code, id) {
      if (!/\/node_modules\/preact\/dist\/preact\.m?js/.test(id.replaceAll('\\', '/'))) return undefined;
      // A Preact that does it another way must be looked at anew.
      if (!code.includes('.innerHTML='))
        this.error('Preact no longer sets innerHTML as it did: look at what it does now');
      return { code: code.replaceAll('.innerHTML', '.textContent'), map: null };
    },
  };
}
