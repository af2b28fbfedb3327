import { describe, expect, test } from 'vitest';
import type { Scan, Spotter } from '../../engine/spotter.ts';
import { PageLanguages } from '../../entrypoints/reader/languages.ts';
import type { Block } from '../../page/blocks.ts';
import type { Entry } from '../../page/text.ts';

/** Reads a long block of a page that declares a language, and asks the browser what it is in. */
async function learn({ declared, told }: { declared: string; told: string }) {
  const asked: (string | undefined)[] = [];
  const spotter = {
    scan: (text: string, lang?: string): Scan => {
      asked.push(lang);
      return { text, lang: lang ?? '', lacks: { own: undefined, others: [] } };
    },
  } as Partial<Spotter> as Spotter;
  const ports = {
    detect: async () => told,
    parts: async () => [],
    numbers: () => Promise.reject(new Error('not asked for')),
  };
  const languages = new PageLanguages(spotter, ports, declared);
  const block = { text: 'o presidente disse que '.repeat(20), lang: declared } as Block;
  const scan = languages.scan(block);
  const again = await languages.learnOwn();
  languages.scan(block);
  return { again: again?.({ block, scan } as Entry<Scan>) ?? false, lang: asked.at(-1) };
}

describe('the language of a page', () => {
  test.each(['pt-BR', 'pt_BR', 'PT'])(
    'keeps its country where the browser tells the same one: %s',
    async (declared) => {
      expect(await learn({ declared, told: 'pt' })).toEqual({ again: false, lang: declared });
    },
  );

  test.each([
    ['nb-NO', 'no'],
    ['he-IL', 'iw'],
  ])('is the declared one where the browser has another tag for it: %s, %s', async (declared, told) => {
    expect(await learn({ declared, told })).toEqual({ again: false, lang: declared });
  });

  test('is what the browser tells where that is another', async () => {
    expect(await learn({ declared: 'en-US', told: 'pt' })).toEqual({ again: true, lang: 'pt' });
  });
});
