import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type BrowserKind, ensureBrowser, findBrowser, type Machine, OLDEST } from './browsers';

describe.skipIf(process.platform === 'win32')('finding browsers', () => {
  let folder = '';
  const program = (name: string, version: string) => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\necho "${version}"\n`);
    chmodSync(path, 0o755);
    return path;
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'browsers-'));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  test('the environment variable comes before PATH', () => {
    const onPath = program('chromium', 'Chromium 150.0.1');
    const named = program('my-own', 'Google Chrome 151.0.7204.49');
    vi.stubEnv('PATH', folder);
    expect(findBrowser('chromium')).toEqual({ kind: 'chromium', path: onPath, version: 150 });
    vi.stubEnv('CHROME_PATH', named);
    expect(findBrowser('chromium')).toEqual({ kind: 'chromium', path: named, version: 151 });
  });

  test('a named browser that is not there is not replaced by another', () => {
    program('firefox', 'Mozilla Firefox 150.0');
    vi.stubEnv('PATH', folder);
    vi.stubEnv('FIREFOX_PATH', join(folder, 'missing'));
    expect(findBrowser('firefox')).toBeNull();
  });

  test('a named browser that is not there is said to be the reason, and nothing is installed for it', () => {
    vi.stubEnv('PATH', '');
    vi.stubEnv('CHROME_PATH', join(folder, 'missing'));
    expect(ensureBrowser('chromium')).toEqual({
      browser: null,
      why: `CHROME_PATH names ${join(folder, 'missing')}, which is no program.`,
    });
  });

  test('a folder of that name, or a file that can’t be run, is no browser', () => {
    mkdirSync(join(folder, 'chromium'));
    writeFileSync(join(folder, 'chromium-browser'), 'text');
    const real = program('google-chrome', 'Google Chrome 150.0.1');
    vi.stubEnv('PATH', folder);
    expect(findBrowser('chromium')?.path).toBe(real);
  });

  test('a browser that is too old is not used, and the reason is one line', () => {
    vi.stubEnv('FIREFOX_PATH', program('firefox', 'Mozilla Firefox 128.3.0esr'));
    const result = ensureBrowser('firefox');
    expect(result.browser).toBeNull();
    expect('why' in result && result.why).toMatch(
      new RegExp(`^.*firefox is version 128; .*${OLDEST.firefox} or newer\\.$`),
    );
  });
});

/** A machine with these files alone: path → what it holds, or prints at `--version`. */
function machine(platform: NodeJS.Platform, env: Machine['env'], files: Record<string, string>): Machine {
  const isWindows = platform === 'win32';
  const known = (path: string) =>
    Object.keys(files).find((f) => (isWindows ? f.toLowerCase() === path.toLowerCase() : f === path));
  const read = (path: string) => files[known(path) ?? ''] ?? '';
  return {
    platform,
    env,
    isProgram: (path) => known(path) !== undefined,
    list: (folder) =>
      Object.keys(files).flatMap((f) =>
        f.startsWith(`${folder}\\`) ? [f.slice(folder.length + 1).split('\\')[0]!] : [],
      ),
    read,
    say: read,
  };
}

const MAC = { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: '/Users/ada' };
// as a Windows has them: names in mixed case, a folder in quotes
const WINDOWS = {
  Path: 'C:\\WINDOWS\\system32;"C:\\Tools; more";C:\\Users\\Ada\\bin',
  ProgramFiles: 'C:\\Program Files',
  'ProgramFiles(x86)': 'C:\\Program Files (x86)',
  LOCALAPPDATA: 'C:\\Users\\Ada\\AppData\\Local',
};

describe('usual places of macOS', () => {
  test.each<[BrowserKind, string, string, number]>([
    ['chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'Google Chrome 151.0.7204.49 ', 151],
    ['chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium', 'Chromium 150.0.1.2', 150],
    [
      'chromium',
      '/Users/ada/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'Microsoft Edge 149.0.3.1',
      149,
    ],
    ['firefox', '/Applications/Firefox.app/Contents/MacOS/firefox', 'Mozilla Firefox 150.0', 150],
    ['firefox', '/Users/ada/Applications/Firefox Nightly.app/Contents/MacOS/firefox', 'Mozilla Firefox 152.0a1', 152],
    ['firefox', '/opt/homebrew/bin/firefox', 'Mozilla Firefox 150.0.1', 150],
  ])('%s at %s', (kind, path, says, version) => {
    const env = { ...MAC, PATH: `${MAC.PATH}:/opt/homebrew/bin` };
    expect(findBrowser(kind, machine('darwin', env, { [path]: says }))).toEqual({ kind, path, version });
  });
});

describe('usual places of Windows', () => {
  test.each<[BrowserKind, string]>([
    ['chromium', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ['chromium', 'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'],
    ['chromium', 'C:\\Users\\Ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'],
    ['chromium', 'C:\\Users\\Ada\\AppData\\Local\\Chromium\\Application\\chrome.exe'],
    ['chromium', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['chromium', 'C:\\Users\\Ada\\bin\\chrome.exe'],
    ['firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    ['firefox', 'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe'],
    ['firefox', 'C:\\Users\\Ada\\AppData\\Local\\Mozilla Firefox\\firefox.exe'],
    ['firefox', 'C:\\Program Files\\Firefox Developer Edition\\firefox.exe'],
  ])('%s at %s', (kind, path) => {
    expect(findBrowser(kind, machine('win32', WINDOWS, { [path]: '' }))).toEqual({ kind, path, version: null });
  });

  test('the version is read beside the program, the newer of two', () => {
    const chrome = 'C:\\Program Files\\Google\\Chrome\\Application';
    const files = {
      [`${chrome}\\chrome.exe`]: '',
      [`${chrome}\\99.0.4844.51\\chrome.dll`]: '',
      [`${chrome}\\151.0.1.2\\chrome.dll`]: '',
    };
    expect(findBrowser('chromium', machine('win32', WINDOWS, files))?.version).toBe(151);
    const firefox = 'C:\\Program Files\\Mozilla Firefox';
    const ini = '[App]\r\nVendor=Mozilla\r\nVersion=140.4.0\r\n[Gecko]\r\nMinVersion=140.4.0\r\n';
    const own = { [`${firefox}\\firefox.exe`]: '', [`${firefox}\\application.ini`]: ini };
    expect(findBrowser('firefox', machine('win32', WINDOWS, own))?.version).toBe(140);
  });

  test('the environment variable counts there too, and an unset folder is no place', () => {
    const path = 'D:\\Chrome\\chrome.exe';
    const env = { ...WINDOWS, Chrome_Path: path };
    expect(findBrowser('chromium', machine('win32', env, { [path]: '' }))?.path).toBe(path);
    const bare = machine('win32', {}, { '\\Google\\Chrome\\Application\\chrome.exe': '' });
    expect(findBrowser('chromium', bare)).toBeNull();
  });
});

test('a platform without usual places: PATH alone', () => {
  const on = machine('freebsd', { PATH: '/usr/local/bin' }, { '/usr/local/bin/firefox': 'Mozilla Firefox 150.0' });
  expect(findBrowser('firefox', on)?.path).toBe('/usr/local/bin/firefox');
  expect(findBrowser('chromium', on)).toBeNull();
});
