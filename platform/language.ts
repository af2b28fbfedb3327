/** The language of the extension's own pages. */
import { browser } from './browser.ts';

/** The reader's choice, else Arabic in an Arabic browser and English in any other. */
export function pageLanguage(chosen: 'en' | 'ar' | undefined): 'en' | 'ar' {
  return chosen ?? (/^ar\b/i.test(browser.i18n.getUILanguage()) ? 'ar' : 'en');
}
