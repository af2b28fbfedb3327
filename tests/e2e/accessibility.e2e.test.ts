/** The real card as assistive technology meets it: in the browser's own accessibility tree. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Accessible } from '../../scripts/browser/driver.ts';
import { waitFor } from '../../scripts/browser/wait.ts';
import { cardCloses, openCard } from './support/card.ts';
import { cardOf } from './support/dossier.ts';
import { ENGINES } from './support/engines.ts';
import { HOME, testPage } from './support/pages.ts';
import { startWorld, type World } from './support/world.ts';

/** What Tab stops at. */
const CONTROLS = ['button', 'link', 'summary'];

const pages = [
  { lang: 'en', text: 'Vladimir Putin' },
  { lang: 'ar', text: 'فلاديمير بوتين' },
] as const;

describe.each(ENGINES.flatMap((engine) => pages.map((page) => ({ engine, ...page }))))(
  'the card in the accessibility tree of $engine ($lang)',
  ({ engine, lang, text }) => {
    const { title, gist } = cardOf('vladimir-putin');
    let world: World;
    let page: Page;
    let inCard: Accessible[];

    beforeAll(async () => {
      world = await startWorld(engine);
      page = await world.visit(world.serve(`${HOME}/${lang}`, testPage(`summit-day.${lang}.html`)));
      await openCard(world, page, text);
      // Told to assistive technology a moment after it is shown.
      inCard = await waitFor(
        async () => {
          const dialog = below(await world.driver.accessibleTree(page), 'dialog');
          return dialog.length > 10 && dialog;
        },
        { what: 'the card in the accessibility tree' },
      );
    });
    afterAll(() => world.close());

    const controls = () => inCard.filter(({ role, focusable }) => focusable && CONTROLS.includes(role));
    /**
     * Which of the controls holds the focus, by its place among them; -1 for the title. Asked of the document: Firefox's
     * accessibility service is told of the focus too late, and not always, when it is asked from outside.
     */
    const focused = () =>
      world.driver.inCard(page, (root) => {
        const shown = [...root.querySelectorAll('.card :is(button, a[href], summary)')].filter((control) =>
          control.checkVisibility(),
        );
        const at = shown.indexOf(root.activeElement!);
        return at >= 0 || root.activeElement?.matches('.card-title') ? at : undefined;
      });
    /** Names of what takes the focus, one Tab after the other. */
    const follow = async (steps: number) => {
      const names: (string | undefined)[] = [];
      while (names.length < steps) {
        await page.keyboard.press('Tab');
        const at = await focused();
        names.push(at === undefined ? undefined : controls()[at]?.name);
      }
      return names;
    };

    it('is a dialog named by its title, and not a modal one', () => {
      expect(inCard[0]).toMatchObject({ role: 'dialog', name: title[lang], modal: false });
    });

    it('has a heading for each of its parts, and its text can be read', () => {
      const headings = inCard.filter(({ role }) => role === 'heading').map(({ name }) => name);
      expect(headings[0]).toBe(title[lang]);
      expect(headings.length).toBeGreaterThan(3);
      const read = inCard.filter(({ role }) => role === 'text').map(({ name }) => name);
      expect(read.join('\n')).toContain(gist[lang]);
    });

    it('has a name on every control', () => {
      expect(controls().length).toBeGreaterThan(5);
      expect(controls().filter(({ name }) => name === '')).toEqual([]);
    });

    it('takes the focus from its title through its controls in the order they are read, both ways', async () => {
      const at = inCard.findIndex(({ role, name }) => role === 'heading' && name === title[lang]);
      const names = (nodes: readonly Accessible[]) =>
        nodes.filter((node) => controls().includes(node)).map(({ name }) => name);
      const before = names(inCard.slice(0, at));
      const after = names(inCard.slice(at + 1));
      await page.keyboard.press('Escape');
      await cardCloses(world, page);
      await world.driver.command('name-mode');
      await waitFor(() => world.driver.inCard(page, (root) => root.activeElement !== null), {
        what: 'name mode',
      });
      await page.keyboard.press('Home');
      await page.keyboard.press('Enter');
      await expect.poll(focused, { timeout: 10_000 }).toBe(-1);

      expect(await follow(after.length)).toEqual(after);
      await page.keyboard.down('Shift');
      // The title itself takes the focus only when it is sent there.
      const back = [...after.slice(0, -1).reverse(), ...before.reverse()];
      expect(await follow(back.length)).toEqual(back);
      await page.keyboard.up('Shift');
    });
  },
);

/** The first node of that role and all below it; none where there is none. */
function below(tree: readonly Accessible[], role: string): Accessible[] {
  const from = tree.findIndex((node) => node.role === role);
  if (from < 0) return [];
  const rest = tree.slice(from + 1).findIndex(({ depth }) => depth <= tree[from]!.depth);
  return tree.slice(from, rest < 0 ? undefined : from + 1 + rest);
}
