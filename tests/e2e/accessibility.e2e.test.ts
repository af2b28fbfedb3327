/** The real card as assistive technology meets it: in the browser's own accessibility tree. */
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../scripts/browser/wait.ts';
import { cardCloses, openCard } from './support/card.ts';
import { cardOf } from './support/dossier.ts';
import { ENGINES } from './support/engines.ts';
import { HOME, testPage } from './support/pages.ts';
import { startWorld, type World } from './support/world.ts';

type Node = Protocol.Accessibility.AXNode;

const roleOf = (node: Node) => String(node.role?.value ?? '');
const nameOf = (node: Node) => String(node.name?.value ?? '');

// Chromium alone has a protocol for its accessibility tree; Firefox's is for assistive technology only.
describe.runIf(ENGINES.includes('chromium')).each([
  { lang: 'en', text: 'Vladimir Putin' },
  { lang: 'ar', text: 'فلاديمير بوتين' },
] as const)('the card in the accessibility tree ($lang)', ({ lang, text }) => {
  let world: World;
  let page: Page;
  let session: CDPSession;
  let inCard: Node[];

  beforeAll(async () => {
    world = await startWorld('chromium');
    page = await world.visit(world.serve(`${HOME}/${lang}`, testPage(`summit-day.${lang}.html`)));
    await openCard(world, page, text);
    session = await page.createCDPSession();
    await session.send('Accessibility.enable');
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const below = (node: Node): Node[] => [
      node,
      ...(node.childIds ?? []).flatMap((id) => byId.get(id) ?? []).flatMap(below),
    ];
    const dialog = nodes.find((node) => roleOf(node) === 'dialog');
    inCard = dialog ? below(dialog) : [];
  });
  afterAll(() => world.close());

  it('is a dialog named by its title, and not a modal one', () => {
    const [dialog] = inCard;
    expect(dialog && nameOf(dialog)).toBe(cardOf('vladimir-putin').title[lang]);
    const modal = dialog?.properties?.find(({ name }) => name === 'modal');
    expect(modal?.value.value ?? false).toBe(false);
  });

  it('has a heading for each of its parts, and its text can be read', () => {
    const headings = inCard.filter((node) => roleOf(node) === 'heading').map(nameOf);
    expect(headings[0]).toBe(cardOf('vladimir-putin').title[lang]);
    expect(headings.length).toBeGreaterThan(3);
    const read = inCard
      .filter((node) => roleOf(node) === 'StaticText')
      .map(nameOf)
      .join('\n');
    expect(read).toContain(cardOf('vladimir-putin').gist[lang]);
  });

  it('has a name on every control', () => {
    const controls = inCard.filter((node) => ['button', 'link', 'switch', 'radio'].includes(roleOf(node)));
    expect(controls.length).toBeGreaterThan(5);
    expect(controls.filter((node) => nameOf(node) === '')).toEqual([]);
  });

  it('takes the focus from its title through its controls in the order they are read, both ways', async () => {
    const title = cardOf('vladimir-putin').title[lang];
    const at = inCard.findIndex((node) => roleOf(node) === 'heading' && nameOf(node) === title);
    const [before, after] = [inCard.slice(0, at), inCard.slice(at + 1)].map((nodes) =>
      nodes.filter(isFocusable).map(nameOf),
    ) as [string[], string[]];
    await page.keyboard.press('Escape');
    await cardCloses(world, page);
    await world.driver.command('name-mode');
    await waitFor(() => world.driver.inCard(page, (root) => root.activeElement !== null), {
      what: 'name mode',
    });
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedName(session)).toBe(title);

    expect(await follow(after.length)).toEqual(after);
    await page.keyboard.down('Shift');
    // The title itself takes the focus only when it is sent there.
    const back = [...after.slice(0, -1).reverse(), ...before.reverse()];
    expect(await follow(back.length)).toEqual(back);
    await page.keyboard.up('Shift');
  });

  /** Names of what takes the focus, one Tab after the other. */
  const follow = async (steps: number) => {
    const names: string[] = [];
    while (names.length < steps) {
      await page.keyboard.press('Tab');
      names.push(await focusedName(session));
    }
    return names;
  };
});

/** Whether Tab stops there. */
function isFocusable(node: Node): boolean {
  const focusable = node.properties?.find(({ name }) => name === 'focusable')?.value.value === true;
  return focusable && ['button', 'link', 'DisclosureTriangle'].includes(roleOf(node));
}

/** The name of what holds the focus: the innermost, for a page around it says it holds it too. */
async function focusedName(session: CDPSession): Promise<string> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const focused = nodes.filter((node) =>
    node.properties?.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  return focused.map(nameOf).at(-1) ?? '';
}
