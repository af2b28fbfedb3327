/** The languages the quantity reader knows. Adding one is writing its descriptor and naming it here. */
import type { QuantityLanguage } from '../types.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';

/** In order: the first of a script is read in texts of another script. */
export const LANGUAGES: readonly QuantityLanguage[] = [en, ar];
