import type { Language } from './descriptor.ts';

export const chinese: Language = {
  tag: 'zh',
  families: ['hani'],
};
