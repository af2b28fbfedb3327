/** The options page's state: what is stored, read back after every change, so that it never shows a wish as a fact. */
import type { OptionsProps } from '../../components/props.ts';
import { siteOfHost } from '../../platform/sites.ts';
import type { OptionsPorts } from './ports.ts';

/** Starts the page; `show` is called with new props whenever something changed. */
export async function startOptions(ports: OptionsPorts, show: (props: OptionsProps) => void): Promise<void> {
  let turn = 0;

  async function look(): Promise<void> {
    const mine = ++turn;
    const [settings, granted] = await Promise.all([ports.settings(ports.privateWindow), ports.granted()]);
    if (mine !== turn) return;
    const { uiLanguage, choices, ...values } = settings;
    show({
      ...values,
      lang: ports.language(uiLanguage),
      choices: [...choices]
        .map(([site, choice]) => ({ site, on: choice === 'on' }))
        .sort((a, b) => a.site.localeCompare(b.site, 'en')),
      listed: ports.listed,
      granted,
      ...actions,
    });
  }

  const then = (done: Promise<unknown>) => void done.catch(() => undefined).then(look);
  const actions = {
    onMode: (mode: OptionsProps['mode']) => then(ports.saveSettings({ mode })),
    onPause: (paused: boolean) => then(ports.saveSettings({ paused: paused || undefined })),
    onMarks: (marks: OptionsProps['marks']) => then(ports.saveSettings({ marks })),
    onCardLanguage: (cardLanguage: OptionsProps['cardLanguage']) =>
      then(ports.saveSettings({ cardLanguage })),
    onBadge: (badge: boolean) => then(ports.saveSettings({ badge })),
    onChoice: (site: string, choice: 'on' | 'off' | 'forget') =>
      then(ports.saveChoices([[siteOfHost(site), choice]], ports.privateWindow)),
    onRevoke: (origin: string) => then(ports.revoke(origin)),
    onLanguage: (lang: OptionsProps['lang']) => then(ports.saveSettings({ uiLanguage: lang })),
    onBrief: () => void ports.openBrief(),
  };

  ports.onChange(() => void look());
  await look();
}
