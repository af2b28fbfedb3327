/** The host's own sheet: what stands between the card and the page's styles. */

/**
 * A page's `* { all: unset !important }` beats any plain rule of ours, and an outer `!important` loses to `:host`'s.
 * `all` leaves out direction and unicode-bidi, so they are stated too.
 * https://drafts.csswg.org/css-scoping/#host-selector
 */
export const hostCss = `
:host {
  all: initial !important;
  direction: ltr !important;
  unicode-bidi: isolate !important;
  display: grid !important;
  position: fixed !important;
  inset: auto !important;
  z-index: 2147483647 !important;
  inline-size: max-content !important;
  block-size: auto !important;
  max-inline-size: none !important;
  max-block-size: none !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  overflow: visible !important;
  background: transparent !important;
  visibility: visible !important;
  opacity: 1 !important;
  pointer-events: auto !important;
  user-select: text !important;
  font: 16px/1.5 system-ui, sans-serif !important;
  color: CanvasText !important;
  color-scheme: light dark !important;
}
[data-words] {
  position: fixed;
  inset-block-start: 0;
  inset-inline-start: 0;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
@media print {
  :host { display: none !important; }
}
`;
