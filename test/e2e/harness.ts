// Starts a real browser with the built extension, in front of a local server that answers for the real hosts.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core';
import { type BrowserKind, ensureBrowser, type FoundBrowser } from '../tools/browsers';
import type { FixtureServer } from './server';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

export const PANEL_PAGE = 'sidepanel.html';

/**
 * One running browser with the extension in it. Code that is asked of the panel or the card is an expression in a
 * string (it may be a promise); its value must be JSON.
 */
export type Session = {
  kind: BrowserKind;
  browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string;
  /** Opens an address in a new tab and waits until the document is there. */
  open(url: string): Promise<Page>;
  clickToolbarButton(page: Page): Promise<void>;
  panelIsOpen(): Promise<boolean>;
  /** Asks the real side panel (Chromium) or the real sidebar (Firefox). */
  askPanel<T>(expression: string): Promise<T>;
  /** PNG of the panel; its height is the window's in Firefox. */
  panelPicture(size?: { width: number; height: number }): Promise<Buffer>;
  /** Asks the shadow root of the extension's one element in the page, named `root` there; null where it is absent. */
  askCard<T>(page: Page, expression: string): Promise<T | null>;
  /** Text on the toolbar button's badge for this tab. */
  badge(page: Page): Promise<string>;
  /** Opens one of the extension's own pages in a tab. */
  openOwnPage(path: string): Promise<Page>;
  /** The browser's own zoom of the panel, 1 for none; in Chromium of every page of the extension. */
  zoomPanel(factor: number): Promise<void>;
  /** Light or dark, for the page given and for the panel. */
  setColorScheme(scheme: 'light' | 'dark', page: Page): Promise<void>;
  /** Exceptions and error messages so far: of pages opened here, and of the extension's own scripts. */
  problems(): Promise<string[]>;
  close(): Promise<void>;
};

export type LaunchOptions = {
  /** Without a window; the default. */
  headless?: boolean;
  /** Size of the page, or of the window in Firefox. */
  viewport?: { width: number; height: number };
  /** As for somebody who asked the system for less motion. */
  reducedMotion?: boolean;
  /** A folder of _locales whose words stand in for the English ones: the browser's own language needs a package. */
  words?: string;
  /** Sites that the browser grants beyond the manifest's, as if the user had been asked: its question can't be answered here. */
  grantedSites?: readonly string[];
};

/**
 * Launches an installed browser of a kind. Throws with one line where there is none, where the extension is not built,
 * or where the browser refuses to load it.
 */
export async function launch(kind: BrowserKind, server: FixtureServer, options: LaunchOptions = {}): Promise<Session> {
  const found = ensureBrowser(kind);
  if (!found.browser) throw new Error(found.why);
  return kind === 'chromium'
    ? launchChromium(found.browser, server, options)
    : launchFirefox(found.browser, server, options);
}

/** Waits until `check` gives something true, and returns it; throws with `what` when the time is over. */
export async function until<T>(
  what: string,
  check: () => Promise<T> | T,
  milliseconds = 10_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await check();
    if (value) return value;
    if (Date.now() > end) throw new Error(`Waited ${milliseconds} ms in vain: ${what}`);
    await pause(50);
  }
}

export const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * A copy of the built extension in a temporary folder, so that a later build does not change it under a running
 * browser. LENS_OUTPUT names another folder of builds than .output.
 */
function builtExtension(kind: BrowserKind, { grantedSites = [], words }: LaunchOptions): string {
  const output = process.env.LENS_OUTPUT ?? join(projectRoot, '.output');
  const names = kind === 'chromium' ? ['chrome-mv3'] : ['firefox-mv3', 'firefox-mv2'];
  const builds = names.map((name) => join(output, name)).filter((path) => existsSync(join(path, 'manifest.json')));
  const newest = builds.sort(
    (a, b) => statSync(join(b, 'manifest.json')).mtimeMs - statSync(join(a, 'manifest.json')).mtimeMs,
  )[0];
  if (!newest) throw new Error(`The extension is not built for ${kind}: run "npm run build" first.`);
  const copy = mkdtempSync(join(tmpdir(), `lupus-trial-lens-${kind}-`));
  cpSync(newest, copy, { recursive: true });
  if (words !== undefined) cpSync(join(copy, '_locales', words), join(copy, '_locales', 'en'), { recursive: true });
  if (grantedSites.length > 0) {
    const file = join(copy, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    manifest.host_permissions.push(...grantedSites);
    writeFileSync(file, JSON.stringify(manifest));
  }
  return copy;
}

/** Chromium's sandbox does not start as root. */
const withoutSandbox = () => (process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []);

async function launchChromium(found: FoundBrowser, server: FixtureServer, options: LaunchOptions): Promise<Session> {
  const extensionFolder = builtExtension('chromium', options);
  const headless = options.headless ?? true;
  const problems: string[] = [];
  // Branded Chrome ignores --load-extension; loading over the debugging pipe works in all Chromium browsers.
  const browser = await puppeteer.launch({
    executablePath: found.path,
    headless,
    pipe: true,
    enableExtensions: [extensionFolder],
    defaultViewport: headless ? (options.viewport ?? { width: 1100, height: 760 }) : null,
    args: [
      ...withoutSandbox(),
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
      ...(options.reducedMotion ? ['--force-prefers-reduced-motion'] : []),
      ...(headless ? ['--disable-gpu', '--hide-scrollbars', '--force-color-profile=srgb'] : []),
    ],
  });
  try {
    const isOurs = (target: Target) => target.url().startsWith('chrome-extension://');
    const background = await browser.waitForTarget((target) => target.type() === 'service_worker' && isOurs(target), {
      timeout: 15_000,
    });
    const id = new URL(background.url()).host;
    const origin = `chrome-extension://${id}`;
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error(`${found.path} did not load the extension from outside its store.`);
    const worker = await background.worker();
    // Just installed, it has to run once before the browser knows what it listens to.
    await until('the background’s listeners', () =>
      worker?.evaluate('globalThis.chrome?.action?.onClicked.hasListeners() ?? false'),
    );
    worker?.on('error', (error) => problems.push(`background: ${String(error)}`));
    worker?.on('console', (message) => {
      if (message.type() === 'error') problems.push(`background: ${message.text()}`);
    });

    const panelTarget = () => browser.targets().find((target) => target.url().startsWith(`${origin}/${PANEL_PAGE}`));
    const panels = new Map<Target, Page>();
    const panelPage = async () => {
      const target = panelTarget();
      if (!target) throw new Error('The side panel is not open.');
      const known = panels.get(target);
      if (known) return known;
      const page = await target.asPage();
      watch(page, 'panel', problems);
      panels.set(target, page);
      return page;
    };
    const sessions = new Map<Page, CDPSession>();
    const devtools = async (page: Page) => {
      const session = sessions.get(page) ?? (await page.createCDPSession());
      sessions.set(page, session);
      return session;
    };

    return {
      kind: 'chromium',
      browser,
      origin,
      open: (url) => openPage(browser, url, problems),
      clickToolbarButton: (page) => page.triggerExtensionAction(extension),
      panelIsOpen: async () => panelTarget() !== undefined,
      askPanel: async <T>(expression: string) => (await (await panelPage()).evaluate(expression)) as T,
      panelPicture: async (size) => {
        const page = await panelPage();
        if (size) await page.setViewport(size);
        return Buffer.from(await page.screenshot());
      },
      askCard: async (page, expression) => askClosedShadowRoot(await devtools(page), expression),
      badge: async (page) => {
        await page.bringToFront();
        const code = `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`;
        const current = await (await browser.waitForTarget((t) => t.type() === 'service_worker' && isOurs(t))).worker();
        return (await current!.evaluate(code)) as string;
      },
      openOwnPage: (path) => openPage(browser, `${origin}/${path}`, problems),
      zoomPanel: async (factor) => {
        const page = await openPage(browser, `${origin}/options.html`, problems);
        await page.evaluate(`chrome.tabs.setZoom(${factor})`);
        await page.close();
      },
      setColorScheme: async (scheme, page) => {
        const features = [{ name: 'prefers-color-scheme', value: scheme }];
        await page.emulateMediaFeatures(features);
        if (panelTarget()) await (await panelPage()).emulateMediaFeatures(features);
      },
      problems: async () => [...problems],
      close: async () => {
        await browser.close();
        rmSync(extensionFolder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** The first closed shadow root below <html>, found through the debugger: page scripts can't see it. */
async function askClosedShadowRoot<T>(session: CDPSession, expression: string): Promise<T | null> {
  const { root } = await session.send('DOM.getDocument', { depth: 3, pierce: true });
  const html = root.children?.find((node) => node.nodeName === 'HTML');
  const shadow = html?.children
    ?.flatMap((node) => node.shadowRoots ?? [])
    .find((node) => node.shadowRootType === 'closed');
  if (!shadow) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    functionDeclaration: `async function () { const root = this; return (${expression}); }`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

async function openPage(browser: Browser, url: string, problems: string[]): Promise<Page> {
  const page = await browser.newPage();
  watch(page, url, problems);
  await page.goto(url, { waitUntil: url.startsWith('moz-extension:') ? [] : 'domcontentloaded' });
  return page;
}

function watch(page: Page, name: string, problems: string[]): void {
  page.on('pageerror', (error) => problems.push(`${name}: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${name}: ${message.text()}`);
  });
}

/** A fixed internal id for the extension, so that its pages' addresses are known beforehand. */
const FIREFOX_UUID = 'f3a5c1d2-6b7e-4c8f-9a0b-1c2d3e4f5a6b';

async function launchFirefox(found: FoundBrowser, server: FixtureServer, options: LaunchOptions): Promise<Session> {
  const extensionFolder = builtExtension('firefox', options);
  const geckoId = geckoIdOf(extensionFolder);
  const widget = geckoId.toLowerCase().replace(/[^a-z0-9_-]/g, '_'); // as Firefox names a toolbar button of an add-on
  const viewport = options.viewport ?? { width: 1300, height: 860 };
  const problems: string[] = [];
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found.path,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: [`--width=${viewport.width}`, `--height=${viewport.height}`, '-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: FIREFOX_UUID }),
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': server.proxyPort,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': server.proxyPort,
      'network.proxy.no_proxies_on': 'localhost,127.0.0.1',
      'layout.css.prefers-color-scheme.content-override': 1,
      'browser.translations.automaticallyPopup': false,
      'ui.prefersReducedMotion': options.reducedMotion ? 1 : 0,
      'extensions.webextOptionalPermissionPrompts': false, // granted without the question
    },
  });
  try {
    await browser.installExtension(extensionFolder);
    const chrome = await browserWindow(browser);
    const origin = `moz-extension://${FIREFOX_UUID}`;
    const button = `document.getElementById('${widget}-BAP')`;
    const sidebar = `document.getElementById('sidebar').contentDocument?.getElementById('webext-panels-browser')`;
    const panelIsOpen = async () =>
      (await chrome<boolean>(
        `SidebarController.isOpen && SidebarController.currentID === '${widget}-sidebar-action' && !!${sidebar}?.browsingContext?.currentWindowGlobal?.documentURI?.spec?.startsWith('${origin}/${PANEL_PAGE}')`,
      )) ?? false;
    return {
      kind: 'firefox',
      browser,
      origin,
      open: (url) => openPage(browser, url, problems),
      clickToolbarButton: async (page) => {
        await page.bringToFront();
        await until('the toolbar button', () => chrome<boolean>(`!!${button}`));
        await chrome(`${button}.click()`);
      },
      panelIsOpen,
      askPanel: <T>(expression: string) => chrome<T>(inContent(sidebar, expression)),
      panelPicture: async (size) => {
        if (size) {
          await chrome(`document.getElementById('sidebar-box').style.width = '${size.width}px'`);
          await until('the width of the sidebar', () => chrome<boolean>(`${sidebar}.clientWidth === ${size.width}`));
          await pause(200);
        }
        return snapshot(chrome, `${sidebar}.browsingContext`);
      },
      askCard: async <T>(page: Page, expression: string) => {
        await page.bringToFront();
        const code = `(async (host) => { if (!host) return null; const root = host.openOrClosedShadowRoot; return (${expression}); })([...document.documentElement.children].find((node) => node.openOrClosedShadowRoot))`;
        return chrome<T | null>(inContent('gBrowser.selectedBrowser', code, 'privileged'));
      },
      badge: async (page) => {
        await page.bringToFront();
        return (await chrome<string | null>(`${button}?.getAttribute('badge') ?? ''`)) ?? '';
      },
      openOwnPage: (path) => openPage(browser, `${origin}/${path}`, problems),
      zoomPanel: async (factor) => {
        await chrome(`void Object.assign(${sidebar}, { fullZoom: ${factor} })`);
      },
      setColorScheme: async (scheme) => {
        // The page follows the first preference, the sidebar the second, which is the whole window's.
        const dark = scheme === 'dark';
        await chrome(`Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1})`);
        await chrome(`Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${dark ? 1 : 0})`);
      },
      problems: async () => [...problems, ...(await chrome<string[]>(ownScriptErrors(origin)))],
      close: async () => {
        await browser.close();
        rmSync(extensionFolder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function geckoIdOf(extensionFolder: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionFolder, 'manifest.json'), 'utf8'));
  const id: unknown = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error('The Firefox build has no browser_specific_settings.gecko.id.');
  return id;
}

type ChromeEvaluate = <T>(expression: string) => Promise<T>;

/** Evaluation in Firefox's own window (needs -remote-allow-system-access). Values travel as JSON. */
async function browserWindow(browser: Browser): Promise<ChromeEvaluate> {
  type Reply = { result: { type: string; result: { value: string }; exceptionDetails?: { text: string } } };
  type Tree = { result: { contexts: { url: string; context: string }[] } };
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: unknown): Promise<unknown> };
  };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as Tree;
  const context = tree.result.contexts.find((c) => c.url === 'chrome://browser/content/browser.xhtml')?.context;
  if (!context) throw new Error("Firefox's window was not found.");
  return async <T>(expression: string) => {
    const { result } = (await connection.send('script.evaluate', {
      target: { context },
      expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
      awaitPromise: true,
    })) as Reply;
    if (result.type !== 'success') throw new Error(result.exceptionDetails?.text ?? 'Firefox gave no answer.');
    return JSON.parse(result.result.value) as T;
  };
}

/**
 * An expression for Firefox's window that evaluates `expression` in the document of a <browser> element, which lives in
 * another process: with the page's own rights, or `privileged` (then it sees closed shadow roots).
 */
function inContent(browserElement: string, expression: string, rights: 'page' | 'privileged' = 'page'): string {
  const prototype = rights === 'page' ? 'wantXrays: false' : 'wantXrays: true';
  const principal = rights === 'page' ? 'content' : 'Services.scriptSecurityManager.getSystemPrincipal()';
  const script = `
    addMessageListener('fixture:ask', async function ask({ data }) {
      removeMessageListener('fixture:ask', ask);
      try {
        const sandbox = Cu.Sandbox(${principal}, { sandboxPrototype: content, ${prototype} });
        const act = content.windowUtils.setHandlingUserInput(true); // a click in it is a user's click
        const asked = Cu.evalInSandbox('(async () => JSON.stringify((await (' + data + ')) ?? null))()', sandbox);
        act.destruct();
        const value = await asked;
        sendAsyncMessage('fixture:reply', { value: String(value) });
      } catch (error) {
        sendAsyncMessage('fixture:reply', { error: String(error) });
      }
    });`;
  return `new Promise((resolve, reject) => {
    const manager = ${browserElement}?.messageManager;
    if (!manager) throw new Error('There is no such document.');
    const answered = ({ data }) => {
      manager.removeMessageListener('fixture:reply', answered);
      if (data.error) reject(new Error(data.error)); else resolve(JSON.parse(data.value));
    };
    manager.addMessageListener('fixture:reply', answered);
    manager.loadFrameScript('data:application/javascript;charset=utf-8,' + ${JSON.stringify(encodeURIComponent(script))}, false);
    manager.sendAsyncMessage('fixture:ask', ${JSON.stringify(expression)});
  })`;
}

async function snapshot(chrome: ChromeEvaluate, browsingContext: string): Promise<Buffer> {
  const address = await chrome<string>(`(async () => {
    const bitmap = await ${browsingContext}.currentWindowGlobal.drawSnapshot(null, 1, 'white');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    return canvas.toDataURL('image/png');
  })()`);
  return Buffer.from(address.split(',')[1]!, 'base64');
}

/** Errors of the extension's scripts in Firefox's console: pages don't see those of content scripts. */
const ownScriptErrors = (origin: string) => `Services.console.getMessageArray()
  .filter((m) => m instanceof Ci.nsIScriptError && !(m.flags & Ci.nsIScriptError.warningFlag) && m.sourceName.startsWith('${origin}'))
  .map((m) => 'extension: ' + m.errorMessage)`;
