/** Where the reader was: focus, selection (the caret with it) and scroll, to come back to exactly. */

/** Brings the reader back: to the focus alone, or to caret and scroll as well. What is gone by then is left out. */
export type Return = (how: 'focus' | 'exactly') => void;

/** Remembers the place now. */
export function rememberPlace(doc: Document): Return {
  const view = doc.defaultView;
  const active = doc.activeElement;
  const selection = doc.getSelection();
  const from = selection?.anchorNode;
  const to = selection?.focusNode;
  const offsets = [selection?.anchorOffset ?? 0, selection?.focusOffset ?? 0] as const;
  const scroll = { left: view?.scrollX ?? 0, top: view?.scrollY ?? 0 };
  const field = active && 'selectionStart' in active ? (active as HTMLInputElement) : undefined;
  const caret = field && ([field.selectionStart, field.selectionEnd, field.selectionDirection] as const);
  return (how) => {
    if (active instanceof view!.HTMLElement && active.isConnected && active !== doc.body) {
      active.focus({ preventScroll: true });
    } else if (doc.activeElement instanceof view!.HTMLElement) doc.activeElement.blur();
    if (how === 'focus') return;
    if (field && caret && caret[0] !== null) {
      field.setSelectionRange(caret[0], caret[1], caret[2] ?? 'none');
    } else if (from?.isConnected && to?.isConnected && doc.getSelection()) {
      const within = (node: Node, offset: number) =>
        Math.min(offset, node.nodeType === 3 ? (node as Text).length : node.childNodes.length);
      doc.getSelection()?.setBaseAndExtent(from, within(from, offsets[0]), to, within(to, offsets[1]));
    }
    view?.scrollTo({ ...scroll, behavior: 'instant' });
  };
}
