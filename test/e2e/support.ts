// What the browser tests share: one server and one browser a test file, and the addresses of the sample pages.
import { afterAll, beforeAll } from 'vitest';
import { answerWith, samplePages } from '../demo/sample-pages';
import type { BrowserKind } from '../tools/browsers';
import { type LaunchOptions, launch, type Session } from './harness';
import { type Answer, type FixtureServer, type Respond, startServer } from './server';

export const kind: BrowserKind = process.env.LENS_BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** Addresses of sample pages, by site and trial. */
export const at = {
  nk010: 'https://meddatax.com/clinical-trials/NCT06676631',
  nk010Registry: 'https://clinicaltrials.gov/study/NCT06676631',
  nk510: 'https://meddatax.com/clinical-trials/NCT07083349',
  nk510Registry: 'https://clinicaltrials.gov/study/NCT07083349',
  kn5501Registry: 'https://clinicaltrials.gov/study/NCT06010472',
  kn5501:
    'https://www.centerwatch.com/clinical-trials/listings/NCT06010472/anti-cd19-car-nk-cells-in-systemic-lupus-erythematosus',
  nk010Compass: 'https://clinicaltrialcompass.org/trial/NCT06676631',
  nk510Crick: 'https://crick.ai/trials/NCT07083349',
} as const;

/** Limits (18) and washouts (8) of NCT06676631. */
export const NK010_FINDINGS = 26;

/** The same page as at a known site, at a host that the extension does not know. */
export const elsewhere = (address: string) => {
  const url = new URL(address);
  return `https://elsewhere.example/${url.host}${url.pathname}`;
};

type Running = { session: Session; server: FixtureServer };

/**
 * Starts the server and the browser before a file's tests, and ends both after them. `extra` answers first; then the
 * sample pages, at their own addresses and at `elsewhere`.
 */
export function startBrowser(extra: Respond = () => undefined, options: LaunchOptions = {}): Running {
  const running = {} as Running;
  const pages = answerWith(samplePages());
  const respond = (url: URL): Answer | undefined => {
    const copy = url.host === 'elsewhere.example' ? new URL(`https://${url.pathname.slice(1)}`) : url;
    return extra(copy) ?? pages(copy);
  };
  beforeAll(async () => {
    running.server = await startServer(respond);
    running.session = await launch(kind, running.server, options);
  });
  afterAll(async () => {
    await running.session?.close();
    await running.server?.close();
  });
  return running;
}
