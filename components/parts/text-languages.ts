import type { TextLanguage } from '../../data/schema.ts';

/** A language in its own name, which is the same in whatever language the interface is. */
export interface TextName {
  value: TextLanguage;
  label: string;
  short: string;
}

/** The languages every text exists in. */
export const TEXT_NAMES: readonly TextName[] = [
  { value: 'en', label: 'English', short: 'EN' },
  { value: 'ar', label: 'العربية', short: 'ع' },
];
