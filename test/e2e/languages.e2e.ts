// Each language in a real browser: its messages load, the panel, the comparison, the card and the options speak it.
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerWith, samplePages } from '../demo/sample-pages';
import { launch, projectRoot, type Session, until } from './harness';
import { clickInPanel, openPanel, panelText, settledMarks } from './questions';
import { type FixtureServer, startServer } from './server';
import { at, kind, NK010_FINDINGS } from './support';

type Words = { language: string; tabs: { trial: string; compare: string } };

const LOCALES = `${projectRoot}/src/words/locales/`;
const folders = readdirSync(LOCALES).map((file) => file.replace('.json', ''));
const wordsOf = (folder: string): Words => JSON.parse(readFileSync(`${LOCALES}${folder}.json`, 'utf8'));

let server: FixtureServer;
beforeAll(async () => {
  server = await startServer(answerWith(samplePages()));
});
afterAll(() => server?.close());

describe.each(folders.filter((folder) => folder !== 'en'))('%s', (folder) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(kind, server, { words: folder });
  }, 60_000);
  afterAll(() => session?.close());

  test('the panel, the comparison and the options speak it, without a word amiss', async () => {
    const words = wordsOf(folder);
    const page = await session.open(at.nk010);
    await settledMarks(page, NK010_FINDINGS);
    await openPanel(session, page);
    const text = await panelText(
      session,
      new RegExp(`${words.tabs.compare}[^]*NCT06676631|NCT06676631[^]*${words.tabs.compare}`),
    );
    // no key in the place of a sentence, nothing left to be filled in
    expect(text).not.toMatch(/\b(?:trial|plain|criteria|notice|timeline|tabs|unit)\.[a-z]\w+|\$\d|undefined/);
    expect(await session.askPanel('document.documentElement.lang')).toBe(words.language);
    await clickInPanel(session, '[role="tab"]', words.tabs.compare);
    await until('the comparison', async () =>
      session.askPanel('!!document.querySelector("table.comparison tbody td")'),
    );
    const options = await session.openOwnPage('options.html');
    await until('the options', async () => options.evaluate('document.querySelectorAll("h1, h2").length > 0'));
    expect(await options.evaluate('document.documentElement.lang')).toBe(words.language);
    await options.close();
    expect(await session.problems()).toEqual([]);
  });
});
