import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ensureBrowser, findBrowser, OLDEST } from './browsers';

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

  test('a browser that is too old is not used, and the reason is one line', () => {
    vi.stubEnv('FIREFOX_PATH', program('firefox', 'Mozilla Firefox 128.3.0esr'));
    const result = ensureBrowser('firefox');
    expect(result.browser).toBeNull();
    expect('why' in result && result.why).toMatch(
      new RegExp(`^.*firefox is version 128; .*${OLDEST.firefox} or newer\\.$`),
    );
  });
});
