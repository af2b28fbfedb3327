/**
 * The background: no state, for the browser may end it at any time. All listeners are registered in the first turn, so that
 * the event that starts it also reaches it.
 */
import cards from 'virtual:sidelight/cards';
import { defineBackground } from 'wxt/utils/define-background';
import { createEnglishWitness } from '../engine/english/witness.ts';
import { onAccessChange } from '../platform/access.ts';
import { colourBadge } from '../platform/badge.ts';
import { browser } from '../platform/browser.ts';
import { serve } from '../platform/messages/channel.ts';
import { decidesWhere, forgetPrivateChoices, migrateStored, onSettingsChange } from '../platform/settings.ts';
import { activeTab, asTab, onLastPrivateWindowClosed } from '../platform/tabs.ts';
import { chooseGranted, tellAccess } from './background/access.ts';
import { showAllCounts } from './background/badge.ts';
import { tellPrivateTabs, toggleHere } from './background/here.ts';
import { createPorts } from './background/ports.ts';
import { injectWhereMissing, inTurn, reconcileScripts } from './background/reconcile.ts';
import { services } from './background/services.ts';

export default defineBackground(() => {
  const ports = createPorts();
  const register = inTurn(() => reconcileScripts(ports));
  const reconcile = inTurn(async () => {
    await register();
    await injectWhereMissing(ports);
  });

  serve(services(ports, cards, createEnglishWitness));
  browser.runtime.onInstalled.addListener(() => migrateStored().then(reconcile));
  browser.runtime.onStartup.addListener(reconcile);
  onAccessChange(async ({ added }) => {
    await chooseGranted(added, ports);
    await tellAccess(added, ports);
    await reconcile();
  });
  onSettingsChange(async (keys, privateOnly) => {
    if (keys.includes('badge')) await showAllCounts(ports);
    if (!keys.some(decidesWhere)) return;
    if (privateOnly) await tellPrivateTabs(ports);
    await reconcile();
  });
  browser.commands.onCommand.addListener(async (command, given) => {
    const tab = given ? asTab(given) : await activeTab();
    if (tab && command === 'toggle-here') await toggleHere(tab, ports);
    if (tab && command === 'name-mode') await ports.askReader(tab.id, 'nameMode', null);
  });
  onLastPrivateWindowClosed(forgetPrivateChoices);

  void colourBadge();
  void register();
});
