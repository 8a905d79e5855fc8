import { expect, test } from 'vitest';
import { marksOf, openPanel, panelText } from './questions';
import { at, startBrowser } from './support';

const running = startBrowser();

for (const [site, address, id, facts] of [
  ['clinicaltrialcompass.org', at.nk010Compass, 'NCT06676631', [/45\s%/, /480\sms/, /6 months|6\smo/]],
  ['crick.ai', at.nk510Crick, 'NCT07083349', [/50\s%/, /480\sms/, /3 half-lives/]],
] as const) {
  test(`${site}: the panel shows the library's record, its date, and says that the page has no criteria`, async () => {
    const { session } = running;
    const page = await session.open(address);
    await openPanel(session, page);
    const text = await panelText(session, new RegExp(id));
    expect(text).toMatch(/this page shows no criteria/i);
    expect(text).toMatch(/20\d\d/);
    // what stands below the findings is drawn after them
    for (const fact of facts) await panelText(session, fact);
    expect(await marksOf(page)).toEqual([]);
  });
}

test('nothing was thrown, nothing was reported as an error', async () => {
  expect(await running.session.problems()).toEqual([]);
});
