// Keeps the gate on the sites that the user wants always read, and takes it away where the leave was taken back.
import browser from 'webextension-polyfill';
import { GATE_SCRIPT, READ_ALWAYS_SCRIPT } from '../extension';
import { hosts } from '../sites/detect';
import { ownSites } from '../sites/own-sites';
import { runInOpenPages } from './inject';

const REGISTRATION = 'own-sites';
const SCRIPTS = [READ_ALWAYS_SCRIPT, GATE_SCRIPT].map((path) => path.slice(1));

/** The sites that the user wants always read, as match patterns. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return ownSites(origins, hosts);
}

let last: Promise<void> = Promise.resolve();

/** Registers the gate for exactly these sites; calls follow each other. Pages that are open are not touched. */
export function registerOwnSites(): Promise<void> {
  last = last.then(register, register);
  return last;
}

async function register(): Promise<void> {
  const matches = await grantedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
    return;
  }
  const script = {
    id: REGISTRATION,
    matches,
    js: SCRIPTS,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Has the open pages of sites read that the user just asked for. */
export const readOpenPages = (sites: readonly string[]): Promise<void> =>
  runInOpenPages(sites, [READ_ALWAYS_SCRIPT, GATE_SCRIPT]);
