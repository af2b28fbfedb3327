/** Puts a component on the test page, and takes it away again after the test. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import '../../components/popup/popup.css';
import '../../components/options/options.css';
import '../../components/brief/brief.css';

const places: HTMLElement[] = [];

afterEach(() => {
  for (const place of places.splice(0)) {
    render(null, place);
    place.remove();
  }
});

/** @returns the place the component stands in. */
export function mount(node: ComponentChild): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  places.push(place);
  update(place, node);
  return place;
}

/** Renders anew in the same place, effects included. */
export function update(place: Element | ShadowRoot, node: ComponentChild): void {
  act(() => render(node, place));
}

/** @returns the one element that matches; throws where there is none. */
export function the<T extends HTMLElement = HTMLElement>(place: ParentNode, selector: string): T {
  const found = place.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** @returns the button with that text or label; throws where there is none. */
export function button(place: ParentNode, name: string): HTMLButtonElement {
  const plain = (text: string | null) => (text ?? '').replace(/[\u2066-\u2069]/g, '').trim();
  const found = [...place.querySelectorAll('button')].find(
    (candidate) => plain(candidate.getAttribute('aria-label') ?? candidate.textContent) === name,
  );
  if (!found) throw new Error(`no button "${name}"`);
  return found;
}

/** Clicks, and lets the component answer. */
export function click(element: HTMLElement): void {
  act(() => element.click());
}

/** Types into a field in place of what was there. */
export function type(field: HTMLInputElement, text: string): void {
  act(() => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** @returns the visible text without direction isolates. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/[\u2066-\u2069\u2060]/g, '');
}
