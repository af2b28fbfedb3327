import { expect, test } from 'vitest';
import { NameMode } from '../../page/name-mode.ts';

function modeOver(names: string[], direction: 'ltr' | 'rtl' = 'ltr') {
  const log: string[] = [];
  const mode = new NameMode<string>({
    names: () => names,
    same: (a, b) => a.toLowerCase() === b.toLowerCase(),
    direction: () => direction,
    onStep: (name, at, count) => log.push(`${name} ${at}/${count}`),
    onOpen: (name) => log.push(`open ${name}`),
    onLeave: () => log.push('leave'),
  });
  return { mode, log, names };
}

test('arrows and Tab step in reading order, round the ends', () => {
  const { mode, log } = modeOver(['Putin', 'Xi', 'NATO']);
  mode.start(0);
  for (const key of ['ArrowDown', 'ArrowRight', 'Tab', 'ArrowUp']) expect(mode.press(key)).toBe(true);
  mode.press('Tab', true);
  expect(log).toEqual(['Putin 1/3', 'Xi 2/3', 'NATO 3/3', 'Putin 1/3', 'NATO 3/3', 'Xi 2/3']);
});

test('in right-to-left text the left arrow points on', () => {
  const { mode, log } = modeOver(['بوتين', 'شي'], 'rtl');
  mode.start(0);
  mode.press('ArrowLeft');
  mode.press('ArrowRight');
  expect(log).toEqual(['بوتين 1/2', 'شي 2/2', 'بوتين 1/2']);
});

test('Home, End, Enter and Esc do what they say', () => {
  const { mode, log } = modeOver(['a', 'b', 'c']);
  mode.start(1);
  for (const key of ['End', 'Enter', 'Home', 'Escape']) mode.press(key);
  expect(log).toEqual(['b 2/3', 'c 3/3', 'open c', 'a 1/3', 'leave']);
});

test('no letter is taken from the page', () => {
  const { mode } = modeOver(['a']);
  mode.start(0);
  expect(['j', 'k', 'n', 'p', ' ', '/', 'F5'].some((key) => mode.press(key))).toBe(false);
});

test('a name that has gone leaves its place in the list', () => {
  const { mode, log, names } = modeOver(['a', 'b', 'c']);
  mode.start(1);
  names.splice(1, 1);
  mode.press('ArrowDown');
  expect(log.at(-1)).toBe('a 1/2');
});

test('a page read anew between step and Enter has the same name still, and opens it as it is now', () => {
  const { mode, log, names } = modeOver(['a', 'b', 'c']);
  mode.start(1);
  names.splice(0, 3, 'new', 'A', 'B', 'C');
  mode.press('Enter');
  mode.press('ArrowDown');
  expect(log).toEqual(['b 2/3', 'open B', 'C 4/4']);
});

test('nothing to step through: it leaves', () => {
  const { mode, log } = modeOver([]);
  mode.start(0);
  expect(log).toEqual(['leave']);
});
