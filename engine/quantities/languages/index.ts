/** Every language there is a descriptor of, for the command line, tests and the build. Adding one is writing it and naming it here. */
import type { QuantityLanguage } from '../types.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { zhHans, zhHant } from './zh.ts';

/** In order: the first of a script is read in texts of another script. */
export const LANGUAGES: readonly QuantityLanguage[] = [en, ar, zhHans, zhHant, ja, ko, hi];
