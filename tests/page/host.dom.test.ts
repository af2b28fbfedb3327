import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rememberPlace } from '../../page/focus.ts';
import { CardHost } from '../../page/host.ts';
import { frames, openPage, type Stage } from './stage.ts';

let stage: Stage;
let host: CardHost<{ text: string }>;
let root: ShadowRoot | undefined;

const css =
  '.box { width: var(--sidelight-card-width, 300px); height: 120px; background: rgb(1, 2, 3); color: white; }';

function render(into: ShadowRoot, props: { text: string } | null): void {
  root = into;
  into.querySelector('.box')?.remove();
  if (!props) return;
  const box = into.ownerDocument.createElement('div');
  box.className = 'box';
  box.setAttribute('role', 'dialog');
  box.tabIndex = -1;
  const button = into.ownerDocument.createElement('button');
  button.textContent = props.text;
  box.append(button);
  into.append(box);
}

async function stand(body: string, options = {}): Promise<void> {
  stage = await openPage(body, options);
  host = new CardHost({
    top: stage.doc,
    css,
    renderCard: render,
    focusFirst: '[role=dialog]',
    onResize() {},
  });
}

const near = () => stage.doc.querySelector('p')!.firstChild!;
const line = { left: 100, top: 100, right: 160, bottom: 118 };
const open = async () => {
  host.show({ text: 'hello' }, near());
  return host.place({ line, direction: 'ltr' });
};
const elementOfHost = () => root!.host as HTMLElement;

beforeEach(() => {
  root = undefined;
});
afterEach(() => {
  host.close();
  stage.remove();
});

test('there is nothing of it in the page before and after; open, it is the last child of <html>', async () => {
  await stand('<p>text</p>');
  const before = stage.doc.documentElement.outerHTML;
  await open();
  expect(stage.doc.documentElement.lastElementChild).toBe(elementOfHost());
  expect(elementOfHost().shadowRoot).toBeNull();
  expect(elementOfHost().matches(':popover-open')).toBe(true);
  host.closeCard();
  expect(stage.doc.documentElement.outerHTML).toBe(before);
});

test('it stands where it is placed, at its full size', async () => {
  await stand('<p>text</p>');
  const placed = await open();
  expect(placed).toMatchObject({ left: 100, top: 122, width: 300, side: 'below' });
  expect(elementOfHost().getBoundingClientRect()).toMatchObject({
    left: 100,
    top: 122,
    width: 300,
    height: 120,
  });
  expect(host.box).toEqual({ left: 100, top: 122, right: 400, bottom: 242 });
});

describe('hostile styles of the page', () => {
  const hostile = [
    '* { all: unset !important }',
    'html, body, div { direction: rtl !important; unicode-bidi: bidi-override !important }',
    'div { display: none !important; visibility: hidden !important; opacity: 0 !important }',
    '* { position: static !important; inset: 0 !important; width: 9px !important; margin: 99px !important }',
    'html > * { transform: scale(0.1) !important; filter: blur(9px) !important; pointer-events: none !important }',
    '[popover] { left: 0 !important; top: 0 !important; background: red !important; clip-path: inset(50%) !important }',
  ];
  for (const css of hostile) {
    test(css, async () => {
      await stand('<p>text</p>', { head: `<style>${css}</style>` });
      await open();
      const box = elementOfHost().getBoundingClientRect();
      expect(box).toMatchObject({ left: 100, top: 122, width: 300, height: 120 });
      expect(stage.doc.elementFromPoint(250, 180)).toBe(elementOfHost());
      const style = stage.view.getComputedStyle(elementOfHost());
      expect([style.direction, style.visibility, style.opacity, style.clipPath]).toEqual([
        'ltr',
        'visible',
        '1',
        'none',
      ]);
    });
  }
});

test('in a modal dialog of the page it can be reached, by pointer and focus', async () => {
  await stand('<p>outside</p><dialog><p>inside</p></dialog>');
  const dialog = stage.doc.querySelector('dialog')!;
  dialog.showModal();
  const inside = dialog.querySelector('p')!.firstChild!;
  host.show({ text: 'hello' }, inside);
  await host.place({ line, direction: 'ltr' });
  expect(elementOfHost().parentNode).toBe(dialog);
  expect(stage.doc.elementFromPoint(250, 180)).toBe(elementOfHost());
  host.focus();
  expect(host.focused).toBe(true);
  // The dialog closes while the card is open: the next card stands at the end of <html> again.
  dialog.close();
  await open();
  expect(elementOfHost().parentNode).toBe(stage.doc.documentElement);
});

test('a page that zooms its root does not zoom the card', async () => {
  await stand('<p>Text</p>');
  stage.doc.documentElement.style.zoom = '2';
  await open();
  await frames(2);
  const box = root!.querySelector('.box')!.getBoundingClientRect();
  expect([box.width, box.height]).toEqual([300, 120]);
  expect(Math.round(host.box!.left)).toBe(100);
});

test('on a narrow screen it is a sheet from edge to edge, and on a wide one itself again', async () => {
  await stand('<p>text</p>', { width: 360 });
  expect(await open()).toMatchObject({ sheet: true });
  expect(root!.querySelector('.box')!.getBoundingClientRect()).toMatchObject({ left: 0, right: 360 });
  stage.frame.style.width = '800px';
  expect(await open()).toMatchObject({ sheet: false, width: 300 });
  expect(root!.querySelector('.box')!.getBoundingClientRect().width).toBe(300);
});

test('events of the card do not reach the page', async () => {
  await stand('<p>text</p>');
  const heard: string[] = [];
  for (const type of ['click', 'keydown', 'pointerdown'])
    stage.doc.addEventListener(type, () => heard.push(type));
  await open();
  const button = root!.querySelector('button')!;
  button.click();
  button.dispatchEvent(new stage.view.KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }));
  expect(heard).toEqual([]);
});

test('a card above the line grows away from it', async () => {
  await stand('<p>text</p>');
  host.show({ text: 'hello' }, near());
  const low = { left: 100, top: 560, right: 160, bottom: 578 };
  await host.place({ line: low, direction: 'ltr' });
  expect(host.box!.bottom).toBeLessThanOrEqual(low.top);
  root!.querySelector<HTMLElement>('.box')!.style.height = '260px';
  await frames(2);
  expect(elementOfHost().getBoundingClientRect().bottom).toBeLessThanOrEqual(low.top);
  expect(host.box!.top).toBe(elementOfHost().getBoundingClientRect().top);
});

test('name mode holds the focus, speaks politely, and gives back focus, caret and scroll', async () => {
  await stand('<p>text</p><input value="abcdef"><div style="height:3000px"></div>');
  const input = stage.doc.querySelector('input')!;
  input.focus();
  input.setSelectionRange(2, 4);
  stage.view.scrollTo(0, 40);
  const back = rememberPlace(stage.doc);
  const element = host.startNaming('Names', 'en', near());
  const shade = element.getRootNode() as ShadowRoot;
  expect(shade.activeElement).toBe(element);
  host.announce('Putin, 1 of 3');
  expect(shade.querySelector('[role=status]')!.textContent).toBe('Putin, 1 of 3');
  stage.view.scrollTo(0, 900);
  host.stopNaming();
  back('exactly');
  expect(stage.doc.activeElement).toBe(input);
  expect([input.selectionStart, input.selectionEnd, stage.view.scrollY]).toEqual([2, 4, 40]);
  expect(stage.doc.documentElement.lastElementChild).toBe(stage.doc.body);
});

test('a selection in the text comes back as it was, backwards if it was', async () => {
  await stand('<p>some text</p>');
  stage.doc.getSelection()!.setBaseAndExtent(near(), 6, near(), 2);
  const back = rememberPlace(stage.doc);
  stage.doc.getSelection()!.removeAllRanges();
  back('exactly');
  const selection = stage.doc.getSelection()!;
  expect([selection.anchorNode, selection.anchorOffset, selection.focusOffset]).toEqual([near(), 6, 2]);
});
