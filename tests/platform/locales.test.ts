import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(new URL(`../../public/_locales/${locale}/messages.json`, import.meta.url), 'utf8'));
const en = read('en');
const ar = read('ar');

describe('the words the browser shows', () => {
  it('are the same ones in both languages, with the same gaps', () => {
    expect(Object.keys(ar).sort()).toEqual(Object.keys(en).sort());
    for (const [key, { placeholders }] of Object.entries(en)) {
      expect(ar[key]?.placeholders).toEqual(placeholders);
      for (const gap of Object.keys(placeholders ?? {}))
        for (const locale of [en, ar]) expect(locale[key]?.message).toContain(`$${gap.toUpperCase()}$`);
    }
  });

  it('describe the extension in the 132 characters stores allow', () => {
    for (const locale of [en, ar]) expect(locale.extDescription!.message.length).toBeLessThanOrEqual(132);
  });
});
