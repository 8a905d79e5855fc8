// Finds an installed Chromium-like browser and an installed Firefox; installs Debian's where it may.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** A browser on this machine. `version` is its major version, null where it can't be asked without opening a window. */
export type FoundBrowser = { kind: BrowserKind; path: string; version: number | null };

/** The first versions that can run the extension: highlights with underlines, and caretPositionFromPoint. */
export const OLDEST: Record<BrowserKind, number> = { chromium: 128, firefox: 146 };

const ENVIRONMENT: Record<BrowserKind, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

const PATH_NAMES: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chrome',
    'msedge',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
};

/** Usual places outside PATH. A place that starts with "%NAME%" stands under that environment variable's folder. */
const USUAL_PLACES: Record<BrowserKind, Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  chromium: {
    linux: [
      '/usr/lib/chromium/chromium',
      '/opt/google/chrome/chrome',
      '/opt/microsoft/msedge/msedge',
      '/snap/bin/chromium',
    ],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [
      '%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe',
      '%PROGRAMFILES%\\Google\\Chrome\\Application\\chrome.exe',
      '%PROGRAMFILES(X86)%\\Google\\Chrome\\Application\\chrome.exe',
      '%LOCALAPPDATA%\\Google\\Chrome\\Application\\chrome.exe',
      '%PROGRAMFILES(X86)%\\Microsoft\\Edge\\Application\\msedge.exe',
      '%PROGRAMFILES%\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    linux: [
      '/usr/lib/firefox-esr/firefox-esr',
      '/usr/lib/firefox/firefox',
      '/opt/firefox/firefox',
      '/snap/bin/firefox',
    ],
    darwin: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
    win32: ['%PROGRAMFILES%\\Mozilla Firefox\\firefox.exe', '%PROGRAMFILES(X86)%\\Mozilla Firefox\\firefox.exe'],
  },
};

const WHAT_TO_INSTALL: Record<BrowserKind, string> = {
  chromium: `No Chromium, Chrome or Edge found: install Chromium (Debian: apt-get install chromium) or set ${ENVIRONMENT.chromium}.`,
  firefox: `No Firefox found: install Firefox ${OLDEST.firefox} or newer (Debian: apt-get install firefox-esr) or set ${ENVIRONMENT.firefox}.`,
};

const PACKAGES: Record<BrowserKind, readonly string[]> = { chromium: ['chromium'], firefox: ['firefox-esr'] };
const COMPANIONS = ['xvfb', 'fonts-dejavu-core', 'fonts-noto-cjk'] as const;

/**
 * Looks for a browser: first the environment variable, then PATH, then the platform's usual places.
 * Returns null where there is none.
 */
export function findBrowser(kind: BrowserKind): FoundBrowser | null {
  const path = candidates(kind).find((place) => existsSync(place));
  return path ? { kind, path, version: majorVersion(path) } : null;
}

/**
 * A browser to run, installed by apt where none is found and this process may (root or passwordless sudo on Debian or
 * Ubuntu). Otherwise `why` says in one line what stands in the way.
 */
export function ensureBrowser(kind: BrowserKind): { browser: FoundBrowser } | { browser: null; why: string } {
  let browser = findBrowser(kind);
  if (!browser && installWithApt([...PACKAGES[kind], ...COMPANIONS])) browser = findBrowser(kind);
  if (!browser) return { browser: null, why: WHAT_TO_INSTALL[kind] };
  if (browser.version !== null && browser.version < OLDEST[kind]) {
    const why = `${browser.path} is version ${browser.version}; the extension needs ${OLDEST[kind]} or newer.`;
    return { browser: null, why };
  }
  return { browser };
}

function candidates(kind: BrowserKind): string[] {
  const wanted = process.env[ENVIRONMENT[kind]];
  if (wanted) return [wanted];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = PATH_NAMES[kind].flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  const places = USUAL_PLACES[kind][process.platform] ?? [];
  return [...onPath, ...places.map(withEnvironment).filter((place) => place !== null)];
}

function withEnvironment(place: string): string | null {
  const variable = /^%([^%]+)%/.exec(place);
  if (!variable) return place;
  const folder = process.env[variable[1]!];
  return folder ? folder + place.slice(variable[0].length) : null;
}

/** `chrome.exe --version` opens a window on Windows, so nothing is asked there. */
function majorVersion(path: string): number | null {
  if (process.platform === 'win32') return null;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const found = /(\d+)\.\d/.exec(stdout ?? '');
  return found ? Number(found[1]) : null;
}

function installWithApt(packages: readonly string[]): boolean {
  const command = aptCommand();
  if (!command) return false;
  const [program, ...before] = command as [string, ...string[]];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`Installing ${packages.join(', ')} …`);
  try {
    execFileSync(program, [...before, 'update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
    execFileSync(program, [...before, ...install], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    return true;
  } catch {
    return false;
  }
}

/** `apt-get` as this process may call it, or null. */
function aptCommand(): readonly string[] | null {
  if (process.platform !== 'linux' || !isDebianLike()) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n', 'apt-get'] : null;
}

function isDebianLike(): boolean {
  if (!existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}
