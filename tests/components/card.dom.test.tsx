import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Card } from '../../components/card/Card.tsx';
import { renderCard } from '../../components/card/render.tsx';
import { cardStyles } from '../../components/card/styles.ts';
import type { CardProps } from '../../components/props.ts';
import { button, click, mount, textOf, the, update } from './mounting.ts';
import { accord, cardProps, cards, league, plates } from './sample-cards.ts';

const show = (overrides: Partial<CardProps> = {}) => mount(<Card {...cardProps(overrides)} />);
const sectionTitles = (place: ParentNode) => [...place.querySelectorAll('h3')].map(textOf);

describe('what a card says', () => {
  test('it is a non-modal dialog named by its title, in its own language and direction', () => {
    const card = the(show({ lang: 'ar' }), '[role=dialog]');
    expect(document.getElementById(card.getAttribute('aria-labelledby')!)?.textContent).toBe('ميرا هالدن');
    expect(card).toHaveAttribute('lang', 'ar');
    expect(card).toHaveAttribute('dir', 'rtl');
    expect(card.getAttribute('aria-modal')).not.toBe('true');
    expect(getComputedStyle(card).direction).toBe('rtl');
  });

  test('kind, gist, then all sections in reading order', () => {
    const place = show();
    expect(textOf(the(place, '.card-kind'))).toBe('Person');
    expect(the(place, '.card-kind svg')).toHaveAttribute('aria-hidden', 'true');
    expect(textOf(the(place, '.card-gist'))).toContain('President of Norland');
    expect(sectionTitles(place)).toEqual([
      'Why it matters here',
      'What was true on 4 February 2022',
      'What came since',
      'Record check',
      'Tied to',
      'Also called',
      'Sources 4',
    ]);
    expect(textOf(the(place, '.card-as-of'))).toBe('As of 20 January 2026');
  });

  test('what came since is told in order of time, each with its date', () => {
    const dates = [...show().querySelectorAll('.dated time')];
    expect(dates.map((time) => time.getAttribute('datetime'))).toEqual([
      '2022-02-24',
      '2023-06',
      '2024-11-05',
    ]);
    expect(dates.map(textOf)).toEqual(['24 Feb 2022', 'Jun 2023', '5 Nov 2024']);
  });

  test('a record check sets the article against the record, its quote in the quote’s own direction', () => {
    const check = the(show(), '.check');
    expect(textOf(check)).toMatch(
      /Slip of translation.*The article says.*Ghana.*The record says.*Port Lorne/s,
    );
    expect(the(check, '.quoted')).toHaveAttribute('dir', 'rtl');
    expect(the(check, '.quoted')).toHaveAttribute('lang', 'ar');
  });

  test('opened from the passage of a record check it opens there, and says why', () => {
    const mention = { text: 'في غانا', lang: 'ar', why: [{ rule: 'check' as const, check: 0 }] };
    const place = show({ mention });
    const body = the(place, '.card-body');
    body.style.height = '200px';
    update(place, <Card {...cardProps({ card: league, mention: { ...mention, why: [] } })} />);
    update(place, <Card {...cardProps({ mention })} />);
    const check = the(place, '.check');
    expect(check).toHaveAttribute('aria-current', 'true');
    expect(body.scrollTop).toBeGreaterThan(0);
    const seen = check.getBoundingClientRect();
    expect(seen.top).toBeGreaterThanOrEqual(body.getBoundingClientRect().top - 1);
    expect(seen.top).toBeLessThan(body.getBoundingClientRect().bottom);
    expect(textOf(the(place, '.card-why'))).toContain('otherwise than the record');
  });

  test('opened from a name it opens at its head, no check set apart', () => {
    const place = show();
    expect(the(place, '.check')).not.toHaveAttribute('aria-current');
    expect(the(place, '.card-body').scrollTop).toBe(0);
  });

  test('the words as written on the page keep their language and direction', () => {
    const run = the(show(), '.card-written bdi');
    expect(run.textContent).toBe('هالدن');
    expect(run).toHaveAttribute('lang', 'ar');
    expect(run).toHaveAttribute('dir', 'rtl');
    expect(
      show({ mention: { text: 'Mira Halden', lang: 'en', why: [] } }).querySelector('.card-written'),
    ).toBeNull();
  });

  test('why this card, in words and with the words of the page', () => {
    const why = the(show(), '.card-why');
    expect(textOf(why)).toBe('Why this card? The full name stands elsewhere on this page: ميرا هالدن.');
    const byStory = show({
      mention: { text: 'Halden', lang: 'en', why: [{ rule: 'story', detail: 'sea-league port-lorne' }] },
    });
    expect(textOf(the(byStory, '.card-why'))).toContain('Sea League and Port Lorne');
    const unknown = show({
      mention: { text: 'Halden', lang: 'en', why: [{ rule: 'story', detail: 'gone' }] },
    });
    expect(textOf(the(unknown, '.card-why'))).toContain('Other names of this story stand on the page.');
  });

  test('says what else it goes by, and its title no second time', () => {
    expect(textOf(the(show(), '.card-names'))).toBe('Halden');
    expect(textOf(the(show({ lang: 'ar' }), '.card-names'))).toBe('هالدن');
  });

  test('a draft is whole: gist, ties and a line that there is no more', () => {
    const place = show({ card: league });
    expect(sectionTitles(place)).toEqual(['Tied to', 'Also called']);
    expect(textOf(the(place, '.card-draft'))).toContain('no more on this card yet');
    expect(show().querySelector('.card-draft')).toBeNull();
  });

  test('Arabic says it in Arabic, dates included', () => {
    const place = show({ lang: 'ar' });
    expect(sectionTitles(place)[1]).toBe('ما كان صحيحاً في 4 فبراير 2022');
    expect(textOf(the(place, '.card-as-of'))).toBe('حتى 20 يناير 2026');
  });
});

describe('sources', () => {
  test('are numbered links that open elsewhere and give nothing away; one without address is words', () => {
    const place = show();
    const links = [...place.querySelectorAll<HTMLAnchorElement>('.sources a')];
    expect(links.map((link) => link.href)).toEqual([
      'https://example.org/terms',
      'https://example.com/halts',
      'https://example.net/post',
    ]);
    for (const link of links) {
      expect(link.target).toBe('_blank');
      expect(link.rel).toBe('noopener noreferrer');
    }
    expect(textOf(the(place, '.source:nth-child(4)'))).toBe(
      '4Open Archive2023 · copy of Report of the port inquiry, volume II',
    );
  });

  test('a fact’s number leads to its source, and not through the page’s address', () => {
    const place = show();
    const before = location.href;
    expect(the<HTMLDetailsElement>(place, 'details').open).toBe(false);
    click(button(place, 'Source 3: بريد لورن'));
    expect(document.activeElement).toBe(place.querySelectorAll('.sources a')[2]);
    expect(the<HTMLDetailsElement>(place, 'details').open).toBe(true);
    expect(location.href).toBe(before);
  });
});

describe('what a reader can do', () => {
  test('chips and ties ask for the card they name', () => {
    const onOpen = vi.fn();
    const place = show({ onOpen, chips: [plates.get('port-lorne')!] });
    click(the(place, '.chip'));
    click(the(place, '.tie[data-to="sea-league"]'));
    expect(onOpen.mock.calls).toEqual([['port-lorne'], ['sea-league']]);
  });

  test('a tie to a card that is not at hand is told without a button', () => {
    const place = show({ card: accord });
    expect(textOf(the(place, '.ties'))).toContain('Replaced the pact of 1961.');
    expect(place.querySelectorAll('.tie')).toHaveLength(1);
  });

  test('language, off and close call back; off names the host', () => {
    const [onLanguage, onOff, onClose] = [vi.fn(), vi.fn(), vi.fn()];
    const place = show({ onLanguage, onOff, onClose });
    expect(button(place, 'EN: English')).toHaveAttribute('aria-pressed', 'true');
    click(button(place, 'ع: العربية'));
    click(button(place, 'Off on news.example.org'));
    click(button(place, 'Close'));
    expect(onLanguage).toHaveBeenCalledExactlyOnceWith('ar');
    expect(onOff).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('the focus goes from head to foot: bar, chips, numbers, ties, the folded sources, off', async () => {
    const place = show({ chips: [plates.get('port-lorne')!], back: plates.get('sea-league')! });
    the(place, '.card-title').focus();
    const path: string[] = [];
    for (;;) {
      await userEvent.tab();
      const at = document.activeElement!;
      if (!place.contains(at)) break;
      path.push(at.className || at.tagName);
    }
    const body = ['chip', 'ref', 'tie', 'unfold', 'card-off'];
    expect([...new Set(path)]).toEqual(body);
    the(place, '.chip').focus();
    for (const name of ['ع: العربية', 'EN: English']) {
      if (name === 'ع: العربية') await userEvent.tab({ shift: true });
      await userEvent.tab({ shift: true });
      expect(document.activeElement).toBe(button(place, name));
    }
    await userEvent.tab({ shift: true });
    expect(document.activeElement).toBe(the(place, '.card-back'));
  });
});

describe('from card to card in place', () => {
  function walk() {
    const path = ['mira-halden'];
    const place = mount(null);
    const draw = () => {
      const card = cards.find(({ id }) => id === path.at(-1))!;
      const back = plates.get(path.at(-2) ?? '');
      update(
        place,
        <Card
          {...cardProps({ card, ...(back ? { back } : {}) })}
          onOpen={(id) => {
            path.push(id);
            draw();
          }}
          onBack={() => {
            path.pop();
            draw();
          }}
        />,
      );
    };
    draw();
    return place;
  }

  test('by keys: the focus moves to the new heading, and back to the tie that was followed', async () => {
    const place = walk();
    the(place, '.tie[data-to="sea-league"]').focus();
    await userEvent.keyboard('{Enter}');
    expect(textOf(the(place, '.card-title'))).toBe('Sea League');
    expect(document.activeElement).toBe(the(place, '.card-title'));
    expect(the(place, '.card-back')).toHaveAttribute('aria-label', 'Back to Mira Halden');
    the(place, '.card-back').focus();
    await userEvent.keyboard('{Enter}');
    expect(textOf(the(place, '.card-title'))).toBe('Mira Halden');
    expect(document.activeElement).toBe(the(place, '.tie[data-to="sea-league"]'));
  });

  test('the new card starts at its head, and the way back finds the place left', async () => {
    const place = walk();
    the(place, '.card').style.setProperty('--sidelight-card-max-height', '300px');
    const body = the(place, '.card-body');
    body.scrollTop = 200;
    const left = body.scrollTop;
    expect(left).toBeGreaterThan(0);
    click(the(place, '.tie[data-to="harbour-accord"]'));
    expect(body.scrollTop).toBe(0);
    click(the(place, '.card-back'));
    expect(body.scrollTop).toBe(left);
  });
});

describe('the host', () => {
  test('a card in a closed shadow root, with its style beside it, comes and goes without a trace', () => {
    const host = mount(null);
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardStyles);
    root.adoptedStyleSheets = [sheet];
    root.append(document.createElement('style'));
    renderCard(root, cardProps());
    renderCard(root, cardProps({ card: league }));
    expect(root.querySelectorAll('[role=dialog]')).toHaveLength(1);
    expect(getComputedStyle(root.querySelector('.card')!).inlineSize).toBe('380px');
    renderCard(root, null);
    expect([...root.children].map(({ tagName }) => tagName)).toEqual(['STYLE']);
    renderCard(root, null);
  });

  test('it is no taller than the host allows, and scrolls inside', () => {
    const place = show();
    const card = the(place, '.card');
    card.style.setProperty('--sidelight-card-max-height', '260px');
    expect(card.getBoundingClientRect().height).toBeLessThanOrEqual(260);
    expect(the(place, '.card-body').scrollHeight).toBeGreaterThan(the(place, '.card-body').clientHeight);
    expect(the(place, '.card-off').getBoundingClientRect().bottom).toBeLessThanOrEqual(
      card.getBoundingClientRect().bottom,
    );
  });

  test('it is as wide as the host says, where it says so', () => {
    const place = show();
    const card = the(place, '.card');
    expect(card.getBoundingClientRect().width).toBe(380);
    card.style.setProperty('--sidelight-card-width', '460px');
    expect(card.getBoundingClientRect().width).toBe(460);
    card.style.setProperty('--sidelight-card-width', 'initial');
    expect(card.getBoundingClientRect().width).toBe(380);
  });

  test.each(['en', 'ar'] as const)('the ring round its heading is seen whole (%s)', (lang) => {
    const place = show({ lang });
    const title = the(place, '.card-title');
    title.focus();
    const { outlineOffset, outlineWidth } = getComputedStyle(title);
    expect(outlineWidth).toBe('2px');
    const ring = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
    const seen = the(place, '.card-body').getBoundingClientRect();
    const box = title.getBoundingClientRect();
    expect(box.top - ring).toBeGreaterThanOrEqual(seen.top);
    expect(box.left - ring).toBeGreaterThanOrEqual(seen.left);
    expect(box.right + ring).toBeLessThanOrEqual(seen.right);
  });

  test('every control is at least 24 by 24 pixels, but for the numbers in running text', () => {
    const place = show({ chips: [plates.get('port-lorne')!], back: plates.get('sea-league')! });
    the<HTMLDetailsElement>(place, 'details').open = true;
    const small = [...place.querySelectorAll('button:not(.ref), a')].filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      return width < 24 || height < 24;
    });
    expect(small).toEqual([]);
  });
});
