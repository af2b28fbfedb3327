import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Options } from '../../components/options/Options.tsx';
import type { OptionsProps } from '../../components/props.ts';
import { button, click, mount, textOf, the, type } from './mounting.ts';
import { optionsProps } from './sample-pages.ts';

const show = (overrides: Partial<OptionsProps> = {}) => mount(<Options {...optionsProps(overrides)} />);

function choose(place: ParentNode, label: string): void {
  const found = [...place.querySelectorAll('label')].find((candidate) => textOf(candidate).startsWith(label));
  if (!found) throw new Error(`no choice "${label}"`);
  click(found);
}

describe.each(['en', 'ar'] as const)('a narrow window (%s)', (lang) => {
  test('holds every part of it', () => {
    const place = show({ lang });
    place.style.inlineSize = '328px';
    place.dir = lang === 'ar' ? 'rtl' : 'ltr';
    const { left, right } = place.getBoundingClientRect();
    const outside = [...place.querySelectorAll('input, button, p, h2')].filter((part) => {
      const box = part.getBoundingClientRect();
      return box.width > 0 && (box.left < left || box.right > right);
    });
    expect(outside.map((part) => part.outerHTML)).toEqual([]);
  });
});

describe('settings', () => {
  test('the mode comes first, as two radio buttons', () => {
    const onMode = vi.fn();
    const place = show({ onMode });
    const first = the(place, 'fieldset');
    expect(place.querySelector('fieldset, [role=switch], .sites')).toBe(first);
    expect(first.querySelectorAll('input[type=radio]')).toHaveLength(2);
    expect(the<HTMLInputElement>(first, 'input:checked').value).toBe('on-by-default');
    choose(first, 'Off by default');
    expect(onMode).toHaveBeenCalledExactlyOnceWith('off-by-default');
  });

  test('marks can be hidden, and it says that pages can see them', () => {
    const onMarks = vi.fn();
    const place = show({ onMarks });
    choose(place, 'Hidden');
    expect(onMarks).toHaveBeenCalledExactlyOnceWith('hidden');
    expect(textOf(place)).toContain('A page can find out which words are marked');
  });

  test('language of the cards, pause, badge and the page’s own language', () => {
    const [onCardLanguage, onPause, onBadge, onLanguage] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
    const place = show({ onCardLanguage, onPause, onBadge, onLanguage });
    choose(place, 'العربية');
    const [pause, badge] = place.querySelectorAll<HTMLElement>('[role=switch]');
    click(pause!);
    click(badge!);
    click(button(place, 'ع: العربية'));
    expect(onCardLanguage).toHaveBeenCalledExactlyOnceWith('ar');
    expect(onPause).toHaveBeenCalledExactlyOnceWith(true);
    expect(onBadge).toHaveBeenCalledExactlyOnceWith(false);
    expect(onLanguage).toHaveBeenCalledExactlyOnceWith('ar');
  });
});

describe('lists', () => {
  test('each choice can be turned round or forgotten', () => {
    const onChoice = vi.fn();
    const place = show({ onChoice });
    click(button(place, 'Switch on for news.example.org'));
    click(button(place, 'Switch off for a-rather-long-name-for-a-paper.example.com'));
    click(button(place, 'Forget the choice for news.example.org'));
    expect(onChoice.mock.calls).toEqual([
      ['news.example.org', 'on'],
      ['a-rather-long-name-for-a-paper.example.com', 'off'],
      ['news.example.org', 'forget'],
    ]);
  });

  test('a site is added from a copied address, by button or Enter', async () => {
    const onChoice = vi.fn();
    const place = show({ onChoice });
    const field = the<HTMLInputElement>(place, '.add-site input');
    type(field, ' https://www.paper.example/world/42?x=1 ');
    click(button(place, 'Off here'));
    expect(field.value).toBe('');
    field.focus();
    await userEvent.keyboard('m.daily.example{Enter}');
    expect(onChoice.mock.calls).toEqual([
      ['paper.example', 'off'],
      ['daily.example', 'on'],
    ]);
  });

  test('what is no site is refused in words, kept, and the complaint goes as one types on', () => {
    const onChoice = vi.fn();
    const place = show({ onChoice });
    const field = the<HTMLInputElement>(place, '.add-site input');
    type(field, 'not a site');
    click(button(place, 'On here'));
    expect(onChoice).not.toHaveBeenCalled();
    expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(field.value).toBe('not a site');
    expect(the(place, '[role=alert]').textContent).toContain('not the name of a site');
    type(field, 'site.example');
    expect(the(place, '[role=alert]').textContent).toBe('');
  });

  test('granted origins can be taken back; listed sites switched off', () => {
    const [onRevoke, onChoice] = [vi.fn(), vi.fn()];
    const place = show({ onRevoke, onChoice });
    click(button(place, 'Take back access to *://*.example.com/*'));
    expect(onRevoke).toHaveBeenCalledExactlyOnceWith('*://*.example.com/*');
    expect(textOf(the(place, 'details summary'))).toBe('3 sites it starts with');
    const listed = the(place, 'details');
    expect(textOf(listed)).toContain('off, by your choice');
    click(button(listed, 'Switch off for example.net'));
    expect(onChoice).toHaveBeenCalledExactlyOnceWith('example.net', 'off');
  });

  test('empty lists say so', () => {
    const place = show({ choices: [], granted: [] });
    expect([...place.querySelectorAll('.none')].map(textOf)).toEqual([
      'You have not chosen anything yet. Choices made in the popup or on a card appear here.',
      'None. “Always” in the popup asks for one site at a time.',
    ]);
  });
});

test('privacy and every permission are explained', () => {
  const place = show();
  expect(textOf(place)).toContain('It never makes a network request');
  expect([...place.querySelectorAll('.permissions code')].map(textOf)).toEqual([
    'storage',
    'activeTab',
    'scripting',
    'host_permissions',
    'optional_host_permissions',
  ]);
});

test('it fits a screen of 320 pixels', () => {
  const place = show();
  place.style.inlineSize = '320px';
  expect(the(place, '.options').scrollWidth).toBeLessThanOrEqual(320);
});
