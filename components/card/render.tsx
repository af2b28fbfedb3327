import { render } from 'preact';
import type { CardProps } from '../props.ts';
import { Card } from './Card.tsx';

const containers = new WeakMap<ShadowRoot | HTMLElement, HTMLElement>();

/**
 * Shows the card inside the root, in place of the one shown there before; `null` takes it away. What else the
 * root holds (a style element) is left alone: the card lives in an element of its own at the root's end.
 */
export function renderCard(root: ShadowRoot | HTMLElement, props: CardProps | null): void {
  const container = containers.get(root);
  if (!props) {
    if (!container) return;
    render(null, container);
    container.remove();
    containers.delete(root);
    return;
  }
  render(<Card {...props} />, container ?? containerIn(root));
}

function containerIn(root: ShadowRoot | HTMLElement): HTMLElement {
  const container = root.ownerDocument.createElement('div');
  root.append(container);
  containers.set(root, container);
  return container;
}
