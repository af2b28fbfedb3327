import type { Language } from './descriptor.ts';

/** Cases, and "too" and "indeed" behind them: রাশিয়ার, চীনেও, পুতিনকেই. */
const ENDINGS = 'র এর ের কে তে য় ে ও ই রা দের টি';

export const bengali: Language = {
  tag: 'bn',
  families: ['beng'],
  enclitics: { any: ENDINGS.split(' ') },
};
