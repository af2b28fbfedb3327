/** What name mode says to a screen reader. */
import type { TextLanguage } from '../../data/schema.ts';

interface NameWords {
  /** What the mode is, and its keys. */
  label: string;
  /** Where the ring stands. */
  step(name: string, at: number, count: number): string;
}

export const nameWords: Record<TextLanguage, NameWords> = {
  en: {
    label: 'Names on this page. Arrow keys step through them, Enter opens a card, Escape leaves.',
    step: (name, at, count) => `${name}, ${at} of ${count}`,
  },
  ar: {
    label: 'الأسماء في هذه الصفحة. تنقّل بينها بمفاتيح الأسهم، واضغط Enter لفتح بطاقة، وEscape للخروج.',
    step: (name, at, count) => `${name}، ${at} من ${count}`,
  },
};
