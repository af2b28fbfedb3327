import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Life } from '../../platform/life.ts';
import { OWN_ID } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ id: undefined as string | undefined }));
vi.mock('../../platform/browser.ts', () => ({ isOrphan: () => fake.id === undefined }));

beforeEach(() => {
  vi.useFakeTimers();
  fake.id = OWN_ID;
  globalThis.sidelightReader = undefined;
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the life of a reader', () => {
  it('runs what was put off, unless it was called off', () => {
    const life = Life.begin();
    const [work, calledOff] = [vi.fn(), vi.fn()];
    life.later(work, 100);
    life.later(calledOff, 100)();
    vi.advanceTimersByTime(99);
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(work).toHaveBeenCalledOnce();
    expect(calledOff).not.toHaveBeenCalled();
  });

  it('ends when a timer finds the extension gone, and does nothing after that', () => {
    const life = Life.begin();
    const [work, end] = [vi.fn(), vi.fn()];
    life.onEnd(end);
    life.later(work, 100);
    life.later(work, 200);
    fake.id = undefined;
    vi.advanceTimersByTime(100);
    expect(end).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
    life.later(work, 1);
    vi.runAllTimers();
    expect(work).not.toHaveBeenCalled();
    expect(life.alive).toBe(false);
    expect(end).toHaveBeenCalledOnce();
  });

  it('ends when it is asked about after the extension is gone', () => {
    const life = Life.begin();
    const end = vi.fn();
    life.onEnd(end);
    expect(life.alive).toBe(true);
    fake.id = undefined;
    expect(life.alive).toBe(false);
    expect(end).toHaveBeenCalledOnce();
  });

  it('ends when the next one begins in the same world, before that does anything', () => {
    const order: string[] = [];
    const first = Life.begin();
    first.onEnd(() => order.push('first ends'));
    first.later(() => order.push('first goes on'), 10);
    const second = Life.begin();
    order.push('second begins');
    second.later(() => order.push('second goes on'), 10);
    vi.runAllTimers();
    expect(order).toEqual(['first ends', 'second begins', 'second goes on']);
    expect([first.alive, second.alive]).toEqual([false, true]);
  });

  it('that has ended does at once what is left for its end', () => {
    const life = Life.begin();
    life.end();
    const end = vi.fn();
    life.onEnd(end);
    expect(end).toHaveBeenCalledOnce();
  });
});
