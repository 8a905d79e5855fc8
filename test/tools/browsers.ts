// Finds an installed Chromium-like browser and an installed Firefox; installs Debian's where it may.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** A browser on this machine. `version` is its major version, null where nothing says it. */
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

/** An application's program, for all users and for one. */
const macApp = (app: string, program: string): string[] =>
  ['', '%HOME%'].map((root) => `${root}/Applications/${app}.app/Contents/MacOS/${program}`);
/** A program below the folders of programs: of 64 bits, of 32 bits, of one user. */
const winApp = (path: string): string[] =>
  ['%PROGRAMFILES%', '%PROGRAMFILES(X86)%', '%LOCALAPPDATA%'].map((root) => `${root}\\${path}`);

/** Usual places outside PATH. A place that starts with "%NAME%" stands under that environment variable's folder. */
const USUAL_PLACES: Record<BrowserKind, Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  chromium: {
    linux: [
      '/usr/lib/chromium/chromium',
      '/opt/google/chrome/chrome',
      '/opt/microsoft/msedge/msedge',
      '/snap/bin/chromium',
    ],
    darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) => macApp(name, name)),
    win32: [
      'Chromium\\Application\\chrome',
      'Google\\Chrome\\Application\\chrome',
      'Microsoft\\Edge\\Application\\msedge',
    ]
      .map((path) => `${path}.exe`)
      .flatMap(winApp),
  },
  firefox: {
    linux: [
      '/usr/lib/firefox-esr/firefox-esr',
      '/usr/lib/firefox/firefox',
      '/opt/firefox/firefox',
      '/snap/bin/firefox',
    ],
    darwin: ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].flatMap((name) => macApp(name, 'firefox')),
    win32: ['Mozilla Firefox', 'Firefox Developer Edition', 'Firefox Nightly']
      .map((folder) => `${folder}\\firefox.exe`)
      .flatMap(winApp),
  },
};

const WHAT_TO_INSTALL: Record<BrowserKind, string> = {
  chromium: `No Chromium, Chrome or Edge found: install Chromium (Debian: apt-get install chromium) or set ${ENVIRONMENT.chromium}.`,
  firefox: `No Firefox found: install Firefox ${OLDEST.firefox} or newer (Debian: apt-get install firefox-esr) or set ${ENVIRONMENT.firefox}.`,
};

const PACKAGES: Record<BrowserKind, readonly string[]> = { chromium: ['chromium'], firefox: ['firefox-esr'] };
const COMPANIONS = ['xvfb', 'fonts-dejavu-core', 'fonts-noto-cjk'] as const;

/** What finding a browser needs of a machine; another one in tests. */
export type Machine = {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** Whether a file is there that can be run. */
  isProgram(path: string): boolean;
  /** Names in a folder; none where it can't be read. */
  list(folder: string): readonly string[];
  /** A file's text; "" where it can't be read. */
  read(path: string): string;
  /** What a program prints at `--version`. */
  say(path: string): string;
};

const tried = <T>(work: () => T, otherwise: T): T => {
  try {
    return work();
  } catch {
    return otherwise;
  }
};

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isProgram: (path) =>
    tried(() => {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    }, false),
  list: (folder) => tried(() => readdirSync(folder), []),
  read: (path) => tried(() => readFileSync(path, 'utf8'), ''),
  say: (path) => spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout ?? '',
};

/**
 * Looks for a browser: first the environment variable, then PATH, then the platform's usual places.
 * Returns null where there is none.
 */
export function findBrowser(kind: BrowserKind, machine: Machine = thisMachine): FoundBrowser | null {
  const path = candidates(kind, machine).find(machine.isProgram);
  return path ? { kind, path, version: majorVersion(kind, path, machine) } : null;
}

/**
 * A browser to run, installed by apt where none is found and this process may (root or passwordless sudo on Debian or
 * Ubuntu). Otherwise `why` says in one line what stands in the way.
 */
export function ensureBrowser(kind: BrowserKind): { browser: FoundBrowser } | { browser: null; why: string } {
  const named = process.env[ENVIRONMENT[kind]];
  let browser = findBrowser(kind);
  if (!browser && named) return { browser: null, why: `${ENVIRONMENT[kind]} names ${named}, which is no program.` };
  if (!browser && installWithApt([...PACKAGES[kind], ...COMPANIONS])) browser = findBrowser(kind);
  if (!browser) return { browser: null, why: WHAT_TO_INSTALL[kind] };
  if (browser.version !== null && browser.version < OLDEST[kind]) {
    const why = `${browser.path} is version ${browser.version}; the extension needs ${OLDEST[kind]} or newer.`;
    return { browser: null, why };
  }
  return { browser };
}

/** An environment variable; Windows takes its name in any case. */
function variable({ platform, env }: Machine, name: string): string | undefined {
  if (platform !== 'win32') return env[name];
  const found = Object.keys(env).find((key) => key.toUpperCase() === name.toUpperCase());
  return found && env[found];
}

function candidates(kind: BrowserKind, machine: Machine): string[] {
  const wanted = variable(machine, ENVIRONMENT[kind]);
  if (wanted) return [wanted];
  const isWindows = machine.platform === 'win32';
  const { delimiter, join } = isWindows ? win32 : posix;
  const folders = (variable(machine, 'PATH') ?? '')
    .split(delimiter)
    .map((folder) => (isWindows ? folder.replace(/^"|"$/g, '') : folder))
    .filter(Boolean);
  const suffix = isWindows ? '.exe' : '';
  const onPath = PATH_NAMES[kind].flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  const places = USUAL_PLACES[kind][machine.platform] ?? [];
  return [...onPath, ...places.map((place) => withEnvironment(place, machine)).filter((place) => place !== null)];
}

function withEnvironment(place: string, machine: Machine): string | null {
  const named = /^%([^%]+)%/.exec(place);
  if (!named) return place;
  const folder = variable(machine, named[1]!);
  return folder ? folder + place.slice(named[0].length) : null;
}

function majorVersion(kind: BrowserKind, path: string, machine: Machine): number | null {
  const words = machine.platform === 'win32' ? besideProgram(kind, path, machine) : machine.say(path);
  const found = /(\d+)\.\d/.exec(words);
  return found ? Number(found[1]) : null;
}

/** `chrome.exe --version` opens a window on Windows; what lies beside the program says the version as well. */
function besideProgram(kind: BrowserKind, path: string, machine: Machine): string {
  const folder = win32.dirname(path);
  if (kind === 'firefox') return /^Version=(.*)$/m.exec(machine.read(`${folder}\\application.ini`))?.[1] ?? '';
  const versions = machine.list(folder).filter((name) => /^\d+(?:\.\d+){3}$/.test(name));
  // after an update both versions lie there until the browser is started anew
  return versions.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)).at(-1) ?? '';
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
