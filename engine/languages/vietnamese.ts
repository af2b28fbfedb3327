import type { Language } from './descriptor.ts';

export const vietnamese: Language = {
  tag: 'vi',
  families: ['latn'],
  letters: 'ơưđăạảấầẩậắặếềểễệịọỏốồổộớờởợụủứừửữự',
  marks: true,
};
