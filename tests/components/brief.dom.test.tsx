import { describe, expect, test, vi } from 'vitest';
import { Brief } from '../../components/brief/Brief.tsx';
import { Options } from '../../components/options/Options.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import { wordsIn } from '../../components/words/index.ts';
import { emulateMedia } from '../media.ts';
import { button, click, mount, textOf, the } from './mounting.ts';
import { briefProps, dossier } from './sample-brief.ts';
import { optionsProps, popupProps } from './sample-pages.ts';

const headings = (place: ParentNode, level: string) => [...place.querySelectorAll(level)].map(textOf);
const entries = (place: ParentNode) => headings(place, '.entry h3');

describe('the brief', () => {
  test('tells all cards under their kinds, with the timeline first and the sources last', () => {
    const place = mount(<Brief {...briefProps()} />);
    expect(headings(place, 'h1')).toEqual(['The accord of Port Lorne']);
    expect(headings(place, 'main h2')).toEqual([
      'Timeline',
      'People',
      'Organisations',
      'Treaties',
      'Figures',
      'Events',
      'Places',
      'Record checks',
      'Sources',
    ]);
    expect(entries(place)).toHaveLength(dossier.length);
  });

  test('tells the cards of a page alone, in the order of their first mention, and names the page', () => {
    const place = mount(<Brief {...briefProps({ scope: 'page' })} />);
    expect(entries(place)).toEqual(['Mira Halden', 'Winter regatta', 'Port Lorne']);
    expect(textOf(the(place, '.brief-from'))).toBe('For the page هالدن في بورت لورن – news.example.org');
    expect(the(place, '.brief-from .quoted')).toHaveAttribute('dir', 'rtl');
  });

  test('switches between the page and all, and says how many cards each has', () => {
    const onScope = vi.fn();
    const place = mount(<Brief {...briefProps({ scope: 'page', onScope })} />);
    expect(button(place, 'Cards of this page (3)')).toHaveAttribute('aria-pressed', 'true');
    click(button(place, `All cards (${dossier.length})`));
    expect(onScope).toHaveBeenCalledExactlyOnceWith('all');
  });

  test('has a picture where the card has one: a chart, a map', () => {
    const place = mount(<Brief {...briefProps()} />);
    expect(the(place, '#card-trade-40-bn .chart svg')).toHaveAttribute('role', 'img');
    expect(the(place, '#card-port-lorne .locator svg')).toHaveAttribute('role', 'img');
  });

  test('every reference is a link to an entry of the list, and says whose it is', () => {
    const place = mount(<Brief {...briefProps()} />);
    const links = [...place.querySelectorAll<HTMLAnchorElement>('a.ref')];
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) {
      const entry = the(place, link.getAttribute('href')!);
      expect(textOf(the(entry, '.source-number'))).toBe(textOf(link));
      expect(link.getAttribute('aria-label')).toContain(the(entry, 'bdi').textContent!.split(':')[0]);
    }
  });

  test('a source is told with its title, date, kind and address; one without an address says so', () => {
    const place = mount(<Brief {...briefProps()} />);
    const [first] = [...place.querySelectorAll('.brief-source')];
    expect(textOf(first!)).toContain('Government of Norland: Terms of office since 1960');
    expect(textOf(first!)).toContain('20 Nov 2024 · official document');
    expect(the(first!, 'a').textContent).toContain('https://example.org/terms');
    const copy = [...place.querySelectorAll('.brief-source')].find((one) =>
      textOf(one).includes('Open Archive'),
    );
    expect(textOf(copy!)).toContain('copy of Report of the port inquiry, volume II');
    expect(copy!.querySelector('a')).toBeNull();
  });

  test('an address with letters of another script shows them, and leads where it led', () => {
    const url = 'https://example.org/%D8%BA%D8%A7%D8%B2?q=a%2Fb&odd=%E0%A4';
    const card = { ...dossier[0]!, sources: [{ ...dossier[0]!.sources![0]!, url }] };
    const link = the<HTMLAnchorElement>(
      mount(<Brief {...briefProps({ cards: [card], page: undefined })} />),
      '.source-address',
    );
    expect(link.textContent).toContain('https://example.org/غاز?q=a%2Fb&odd=%E0%A4');
    expect(link).toHaveAttribute('href', url);
  });

  test('a record check stands with its card’s name, what the article says, what the record says', () => {
    const place = mount(<Brief {...briefProps()} />);
    const check = the(place, '.brief-check');
    expect(the(check, 'h3 a')).toHaveAttribute('href', '#card-mira-halden');
    expect(textOf(check)).toContain('Slip of translation');
    expect(textOf(check)).toContain('That the accord was signed in Ghana.');
    expect(textOf(check)).toContain('It was signed in Port Lorne');
  });

  test('every link within it leads somewhere', () => {
    const place = mount(<Brief {...briefProps({ scope: 'page' })} />);
    const links = [...place.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')!);
    expect(links.length).toBeGreaterThan(15);
    expect(links.filter((to) => !place.querySelector(to))).toEqual([]);
    expect(place.querySelector('a, button')).toHaveClass('brief-skip');
  });

  test('no two elements have one id', () => {
    const ids = [...mount(<Brief {...briefProps()} />).querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('copies and prints when asked, and says what came of it', () => {
    const [onCopy, onPrint] = [vi.fn(), vi.fn()];
    const place = mount(<Brief {...briefProps({ onCopy, onPrint, copied: 'refused' })} />);
    click(button(place, 'Copy as Markdown'));
    click(button(place, 'Print'));
    expect([onCopy.mock.calls.length, onPrint.mock.calls.length]).toEqual([1, 1]);
    expect(textOf(the(place, '.brief-tools [role=status]'))).toBe(wordsIn('en').brief.refused);
  });

  test.each(['gone', 'none'] as const)('says why it tells of no page: %s', (missing) => {
    const place = mount(<Brief {...briefProps({ page: undefined, missing })} />);
    expect(textOf(the(place, '.brief-missing'))).toBe(wordsIn('en').brief[missing]);
    expect(place.querySelector('.brief-scope')).toBeNull();
  });

  test('says that the cards do not come', () => {
    const place = mount(<Brief {...briefProps({ state: 'failed', cards: [], page: undefined })} />);
    expect(textOf(the(place, '[role=alert]'))).toBe(wordsIn('en').brief.failed);
    expect(place.querySelector('.brief-tools')).toBeNull();
  });

  test('has no style attribute, which its own rules would refuse', () => {
    const place = mount(<Brief {...briefProps({ lang: 'ar' })} />);
    expect(place.querySelectorAll('[style]')).toHaveLength(0);
  });
});

describe('the brief on little room and on paper', () => {
  test.each(['en', 'ar'] as const)('nothing is wider than 320 px (%s)', (lang) => {
    const place = mount(<Brief {...briefProps({ lang })} />);
    place.style.inlineSize = '320px';
    expect(place.scrollWidth).toBeLessThanOrEqual(320);
  });

  test('on paper: no buttons, black on white, the numbers of charts and every address', async () => {
    await emulateMedia({ 'prefers-color-scheme': 'dark' }, 'print');
    const place = mount(<Brief {...briefProps()} />);
    const seen = (selector: string) =>
      [...place.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length;
    expect(seen('button')).toBe(0);
    const root = getComputedStyle(the(place, '.brief'));
    expect([root.color, root.backgroundColor]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    expect(the(place, '.chart-numbers table').getBoundingClientRect().height).toBeGreaterThan(30);
    expect(seen('.source-address')).toBe(place.querySelectorAll('.brief-source a').length);
    expect(textOf(the(place, '.brief-colophon'))).toContain('Printed from Sidelight, as of 20 January 2026');
    expect(seen('.brief-colophon')).toBe(1);
    await emulateMedia({});
    expect(seen('.brief-colophon')).toBe(0);
  });
});

describe('the way to the brief', () => {
  test('from the popup, whatever the page', () => {
    const onBrief = vi.fn();
    click(button(mount(<Popup {...popupProps({ onBrief })} />), 'The brief'));
    expect(onBrief).toHaveBeenCalledOnce();
  });

  test('from the options page', () => {
    const onBrief = vi.fn();
    click(button(mount(<Options {...optionsProps({ lang: 'ar', onBrief })} />), wordsIn('ar').options.brief));
    expect(onBrief).toHaveBeenCalledOnce();
  });
});
