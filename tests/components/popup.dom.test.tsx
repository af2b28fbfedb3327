import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupProps } from '../../components/props.ts';
import { wordsIn } from '../../components/words/index.ts';
import type { Verdict } from '../../engine/types.ts';
import { button, click, mount, textOf, the, type, update } from './mounting.ts';
import { ARTICLE, EMPTY_STATES, here, mentions, PAGE, popupProps, UNRELATED } from './sample-pages.ts';

const show = (overrides: Partial<PopupProps> = {}) => mount(<Popup {...popupProps(overrides)} />);
const filter = (place: ParentNode) => the<HTMLInputElement>(place, 'input[type=search]');
const rows = (place: ParentNode) => [...place.querySelectorAll('[data-row]')].map(textOf);
const siteSwitch = (place: ParentNode) => the(place, '[role=switch]');

describe('the switch', () => {
  test('is the first control, names the host, and says why it stands where it stands', () => {
    const place = show();
    expect(place.querySelector('button, a, input, summary')).toBe(siteSwitch(place));
    expect(textOf(siteSwitch(place))).toBe('Sidelight on news.example.org');
    expect(siteSwitch(place)).toHaveAttribute('aria-checked', 'true');
    const why = document.getElementById(siteSwitch(place).getAttribute('aria-describedby')!);
    expect(why?.textContent).toBe('On: one of the news sites it starts with.');
  });

  test.each([
    ['listed', false],
    ['chosen-on', false],
    ['granted', false],
    ['once', false],
    ['chosen-off', true],
    ['off-by-default', true],
  ] as const)('pressed where it is %s, it asks for the other', (reason, to) => {
    const onSwitch = vi.fn();
    click(siteSwitch(show({ here: here(reason), onSwitch })));
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith(to, 'site');
  });

  test('can be widened to the whole domain', () => {
    const onSwitch = vi.fn();
    click(
      button(
        show({ here: here('listed', { wider: 'example.org' }), onSwitch }),
        'Off for all of example.org',
      ),
    );
    click(
      button(
        show({ here: here('chosen-off', { wider: 'example.org' }), onSwitch }),
        'On for all of example.org',
      ),
    );
    expect(onSwitch.mock.calls).toEqual([
      [false, 'wider'],
      [true, 'wider'],
    ]);
  });

  test('without access it offers this page once and always here; switching on asks for always', () => {
    const [onOnce, onAlways, onSwitch] = [vi.fn(), vi.fn(), vi.fn()];
    const place = show({ ...EMPTY_STATES.noAccess, onOnce, onAlways, onSwitch });
    click(button(place, 'This page once'));
    expect(onOnce).toHaveBeenCalledOnce();
    click(button(place, 'Always on news.example.org'));
    click(siteSwitch(place));
    expect(onAlways).toHaveBeenCalledTimes(2);
    expect(onSwitch).not.toHaveBeenCalled();
  });

  test('a page read once can still be made always; a private window says choices will be forgotten', () => {
    const place = show({ here: here('once', { privateWindow: true }) });
    expect(button(place, 'Always on news.example.org')).toBeVisible();
    expect(textOf(place)).toContain('This is a private window');
    expect(textOf(show())).not.toContain('private window');
  });

  test('pause and resume', () => {
    const onPause = vi.fn();
    click(button(show({ onPause }), 'Pause everywhere'));
    const paused = show({ ...EMPTY_STATES.paused, onPause });
    expect(siteSwitch(paused)).toBeDisabled();
    click(button(paused, 'Resume'));
    expect(onPause.mock.calls).toEqual([[true], [false]]);
  });
});

describe('where there are no names to list', () => {
  test.each(Object.entries(EMPTY_STATES))(
    '%s: says what is the case and what to do, in both languages',
    (name, state) => {
      for (const lang of ['en', 'ar'] as const) {
        const place = show({ lang, ...state });
        const { title, what } = wordsIn(lang).popup.empty[name as keyof typeof EMPTY_STATES];
        expect(the(place, '.empty h2').textContent).toBe(title);
        expect(the(place, '.empty p').textContent).toBe(what);
        expect(rows(place)).toEqual([]);
        expect(place.querySelector('.verdict')).toBeNull();
      }
    },
  );

  test('a browser page has no switch', () => {
    expect(show(EMPTY_STATES.browserPage).querySelector('[role=switch]')).toBeNull();
  });

  test('an unrelated page says what it lacked and is shown anyway on request', () => {
    const onShowAnyway = vi.fn();
    const place = show({ page: UNRELATED, onShowAnyway });
    expect(textOf(the(place, '.empty'))).toContain('1 of the story’s names found; 3 needed.');
    click(button(place, 'Show anyway'));
    expect(onShowAnyway).toHaveBeenCalledOnce();
    const shown = show({ page: { ...UNRELATED, mentions, shownAnyway: true } });
    expect(rows(shown)).toHaveLength(5);
  });

  test('an unrelated page with names enough says that they stand on many pages', () => {
    const verdict: Verdict = {
      kind: 'unrelated',
      score: 0.25,
      reasons: [{ reason: 'too-common', found: 5 }],
    };
    const place = show({ page: { ...UNRELATED, verdict } });
    expect(textOf(the(place, '.empty'))).toContain('5 of the story’s names found, but they are names');
  });

  test('a page without a name of the story has none to be shown anyway', () => {
    const verdict: Verdict = {
      kind: 'unrelated',
      score: 0,
      reasons: [{ reason: 'too-few', found: 0, needed: 3 }],
    };
    const place = show({ page: { ...UNRELATED, verdict } });
    expect(textOf(the(place, '.empty h2'))).toBe('Nothing found here');
    expect(place.querySelector('.empty button')).toBeNull();
  });

  test('names of a page that is off are not listed though it was read', () => {
    expect(rows(show({ here: here('chosen-off'), page: PAGE }))).toEqual([]);
  });

  test('all cards can still be searched', () => {
    const place = show(EMPTY_STATES.browserPage);
    type(filter(place), 'halden');
    expect(rows(place)).toEqual(['Mira Halden']);
    expect(textOf(the(place, '.elsewhere h2'))).toBe('All cards');
  });
});

describe('the verdict', () => {
  test('is said in words, with its reasons and cards by their titles', () => {
    expect(textOf(the(show(), '.verdict h2'))).toBe('The same story');
    const reasons = [...show({ page: ARTICLE }).querySelectorAll('.verdict li')].map(textOf);
    expect(reasons).toEqual([
      '38 of 40 sampled runs of words are the article’s own.',
      '3 of the article’s own names stand here; 2 are enough: Mira Halden, Sea League and Port Lorne.',
      'Nearness to the story: 100 of 100.',
    ]);
  });
});

describe('the list', () => {
  test('by kind: in the fixed order of kinds, with counts', () => {
    const place = show();
    expect(textOf(the(place, '.list-head p'))).toBe('8 mentions · 5 cards');
    expect([...place.querySelectorAll('.kind-group h3')].map(textOf)).toEqual([
      'People 1',
      'Organisations 1',
      'Treaties 1',
      'Events 1',
      'Places 1',
    ]);
  });

  test('next and previous go from mention to mention and round, saying which of how many', () => {
    const onJump = vi.fn();
    const place = show({ onJump });
    const next = () => click(button(place, 'Next mention of Mira Halden'));
    const at = () => textOf(button(place, 'Next mention of Mira Halden').parentElement!);
    expect(at()).toContain('3 mentions');
    next();
    expect(at()).toBe('1 of 3');
    next();
    next();
    expect(at()).toBe('3 of 3');
    next();
    click(button(place, 'Previous mention of Mira Halden'));
    expect(onJump.mock.calls.flat()).toEqual([0, 4, 6, 0, 6]);
    click(button(place, 'Previous mention of Port Lorne'));
    expect(onJump).toHaveBeenLastCalledWith(3);
  });

  test('in reading order: every mention with its words, nested ones told apart; a press goes there', () => {
    const onJump = vi.fn();
    const place = show({ onJump });
    click(button(place, 'In reading order'));
    expect(rows(place)).toHaveLength(mentions.length);
    expect(rows(place)[3]).toBe('The summit in Port Lorne took four hours (inside the mention above)');
    const arabic = [...place.querySelectorAll('.snippet-text')][4]!;
    expect(arabic).toHaveAttribute('dir', 'rtl');
    expect(arabic).toHaveAttribute('lang', 'ar');
    const fifth = place.querySelectorAll<HTMLElement>('[data-row]')[4]!;
    click(fifth);
    expect(onJump).toHaveBeenCalledExactlyOnceWith(4);
    expect(fifth).toHaveAttribute('aria-current', 'true');
  });

  test('a passage with a record check is told apart', () => {
    const [first, ...others] = mentions;
    const place = show({ page: { ...PAGE, mentions: [{ ...first!, check: true }, ...others] } });
    click(button(place, 'In reading order'));
    const marked = [...place.querySelectorAll('.snippet-check')];
    expect(marked.map((label) => label.textContent)).toEqual(['Record check']);
    expect(marked[0]!.closest('[data-row]')).toBe(place.querySelector('[data-row]'));
  });

  test('a long page shows its first rows, and the rest on request', () => {
    const many = Array.from({ length: 450 }, (_, index) => ({ ...mentions[0]!, index }));
    const place = show({ page: { ...PAGE, mentions: many } });
    click(button(place, 'In reading order'));
    expect(rows(place)).toHaveLength(200);
    click(button(place, 'Show 250 more'));
    expect(rows(place)).toHaveLength(450);
  });
});

describe('the filter', () => {
  test('keeps the page’s names apart from the others', () => {
    const place = show();
    type(filter(place), 'a');
    expect(the(place, '.elsewhere h2').textContent).toBe('Not on this page');
    expect(rows(the(place, '.elsewhere'))).toEqual(['Jonas Vey', '40 billion crowns of trade']);
    expect(the(place, '.elsewhere').querySelector('.stepper')).toBeNull();
  });

  test.each([
    ['хальден', 'Mira Halden'],
    ['海洋', 'Sea League'],
    ['اتّفاق المينـاء', 'Harbour Accord'],
    ['رابطه البحار', 'Sea League'],
    ['LEAGUE sea', 'Sea League'],
  ])('finds %s, whatever the script and the hand', (query, title) => {
    const place = show();
    type(filter(place), query);
    expect(rows(place)).toEqual([title]);
    expect(textOf(the(place, '.names > [role=status]'))).toBe('1 card found');
  });

  test('says so when no card has it, and shows everything again when emptied', () => {
    const place = show();
    type(filter(place), 'qqq');
    expect(rows(place)).toEqual([]);
    expect(textOf(the(place, '.no-match'))).toContain('No card has “qqq” in a name');
    type(filter(place), '');
    expect(rows(place)).toHaveLength(5);
  });
});

describe('a card inside the popup', () => {
  test('opens in place of the list, goes from card to card, and leads back to the row', async () => {
    const place = show();
    const row = [...place.querySelectorAll<HTMLElement>('[data-row]')][0]!;
    row.focus();
    await userEvent.keyboard('{Enter}');
    const card = the(place, '[role=region].card');
    expect(document.activeElement).toBe(the(card, '.card-title'));
    expect(place.querySelector('input')).toBeNull();
    expect(card.querySelector('.languages')).toBeNull();
    click(the(card, '.tie[data-to="sea-league"]'));
    expect(the(place, '.card-title').textContent).toBe('Sea League');
    click(button(place, 'Back to Mira Halden'));
    expect(the(place, '.card-title').textContent).toBe('Mira Halden');
    click(button(place, 'All names'));
    expect(document.activeElement).toBe(the(place, '[data-opens="mira-halden"]'));
  });

  test('steps through its mentions on the page', () => {
    const onJump = vi.fn();
    const place = show({ onJump });
    click(the(place, '[data-opens="port-lorne"]'));
    click(button(place, 'Next mention of Port Lorne'));
    expect(onJump).toHaveBeenCalledExactlyOnceWith(1);
    expect(textOf(the(place, '.opened-bar .stepper-place'))).toBe('1 of 2');
  });
});

describe('by keyboard', () => {
  test('arrows go from the filter through the rows; Tab reaches everything; Esc is the browser’s', async () => {
    const place = show();
    filter(place).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(textOf(document.activeElement!)).toBe('Sea League');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(filter(place));
    siteSwitch(place).focus();
    const controls = place.querySelectorAll('button, input, summary');
    const reached = new Set<Element>([document.activeElement!]);
    for (let i = 1; i < controls.length; i++) {
      await userEvent.tab();
      reached.add(document.activeElement!);
    }
    expect([...controls].filter((control) => !reached.has(control))).toEqual([]);
    const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    filter(place).dispatchEvent(pressed);
    expect(pressed.defaultPrevented).toBe(false);
  });
});

test('the language, the settings, and a reading that arrives while it is open', () => {
  const [onLanguage, onOptions] = [vi.fn(), vi.fn()];
  const place = show({ ...EMPTY_STATES.waiting, onLanguage, onOptions });
  click(button(place, 'ع: العربية'));
  click(button(place, 'Settings and privacy'));
  expect(onLanguage).toHaveBeenCalledExactlyOnceWith('ar');
  expect(onOptions).toHaveBeenCalledOnce();
  update(place, <Popup {...popupProps({ page: PAGE, lang: 'ar' })} />);
  expect(textOf(the(place, '.list-head p'))).toBe('8 مواضع · 5 بطاقات');
  expect(rows(place)[0]).toBe('ميرا هالدن');
});

test('it asks for 380 pixels, fills the window it gets, and fits a screen of 320', () => {
  const place = show();
  const width = () => the(place, '.popup').getBoundingClientRect().width;
  // A popup's window is made as wide as its page must be.
  place.style.inlineSize = 'min-content';
  expect(width()).toBe(380);
  place.style.inlineSize = '410px';
  expect(width()).toBe(410);
  place.style.inlineSize = '320px';
  expect(width()).toBe(320);
  expect(the(place, '.popup').scrollWidth).toBeLessThanOrEqual(320);
});
