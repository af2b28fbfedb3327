/** What the options page needs of the browser, as plain functions, so that its order of work is tested without one. */
import sites from 'virtual:sidelight/sites';
import type { TextLanguage } from '../../data/schema.ts';
import { grantedOrigins, onAccessChange, revoke } from '../../platform/access.ts';
import { pageLanguage } from '../../platform/language.ts';
import { openBrief } from '../../platform/pages.ts';
import {
  loadSettings,
  onSettingsChange,
  type Settings,
  saveChoices,
  saveSettings,
  type Values,
} from '../../platform/settings.ts';
import type { ChoiceChange } from '../../platform/sites.ts';

export interface OptionsPorts {
  privateWindow: boolean;
  listed: readonly { host: string; name: string; lang: string }[];
  settings(privateWindow: boolean): Promise<Settings>;
  saveSettings(change: { [K in keyof Values]?: Values[K] | undefined }): Promise<void>;
  saveChoices(changes: readonly ChoiceChange[], privateWindow: boolean): Promise<void>;
  granted(): Promise<readonly string[]>;
  revoke(origin: string): Promise<boolean>;
  language(chosen: TextLanguage | undefined): TextLanguage;
  openBrief(): Promise<void>;
  /** Calls back when settings or permissions changed. */
  onChange(changed: () => void): void;
}

/** The ports, tied to the real browser. */
export function createPorts(privateWindow: boolean): OptionsPorts {
  return {
    privateWindow,
    listed: sites,
    settings: loadSettings,
    saveSettings,
    saveChoices,
    granted: grantedOrigins,
    revoke,
    language: pageLanguage,
    openBrief,
    onChange(changed) {
      onSettingsChange(changed);
      onAccessChange(changed);
    },
  };
}
