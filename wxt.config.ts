import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { COMMANDS, GATE_SCRIPT, GECKO_ID } from './src/extension';
import { hosts } from './src/sites/detect';
import * as said from './src/terms/said';
import { withPlaceholders } from './src/words/placeholders';

/** The oldest browsers that can run it: caretPositionFromPoint in Chrome, underlines in highlights in Firefox. */
const MINIMUM = { chrome: '128', firefox: '146.0' };

/**
 * The extension's pages need of the catalogues what rows say of themselves, not the ways in which they are written: for
 * them `src/terms/said.ts` is worked out here, which a page would else do each time that it opens. Scripts that read
 * criteria have the catalogues anyway.
 */
function workedOut(): Plugin {
  const file = fileURLToPath(new URL('src/terms/said.ts', import.meta.url));
  let isPages = false;
  return {
    name: 'worked-out',
    apply: 'build',
    buildStart: ({ input }) => {
      isPages = Object.values(input).every((name) => String(name).endsWith('.html'));
    },
    load: (id) =>
      isPages && id === file
        ? Object.entries(said)
            .map(([name, rows]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(rows))});`)
            .join('\n')
        : undefined,
  };
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  i18n: { localesDir: fileURLToPath(new URL('src/words/locales', import.meta.url)) },
  manifestVersion: 3,
  vite: () => ({ plugins: [preact(), workedOut()] }),
  hooks: {
    'build:done': (wxt) => {
      const locales = join(wxt.config.outDir, '_locales');
      for (const language of readdirSync(locales)) {
        const file = join(locales, language, 'messages.json');
        writeFileSync(file, JSON.stringify(withPlaceholders(JSON.parse(readFileSync(file, 'utf8')))));
      }
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      if (!manifest.sidebar_action) return;
      // A sidebar that opens by itself is a nuisance.
      Object.assign(manifest.sidebar_action, { open_at_install: false, default_title: '__MSG_extension_name__' });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    host_permissions: [...hosts],
    // For the sites that a user wants always read: each is asked for by its name.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_scripts: [{ matches: [...hosts], js: [GATE_SCRIPT.slice(1)], all_frames: true, run_at: 'document_idle' }],
    action: {
      default_title: '__MSG_extension_name__',
      ...(browser === 'firefox' ? { default_area: 'navbar' } : {}),
    },
    commands: {
      // As the toolbar button: opens the panel and reads the page.
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      [COMMANDS.next]: { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_extension_nextFinding__' },
      [COMMANDS.previous]: {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_extension_previousFinding__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: MINIMUM.firefox,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: MINIMUM.chrome }),
  }),
});
