// Injected into a trial's page by the background, at the gate's wish.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readCriteriaInSteps } from '../src/criteria/read';
import type { Message } from '../src/messages';
import type { AskedWorld } from '../src/page/asked';
import type { World } from '../src/page/gate';
import { readPageInSteps } from '../src/page/read-page';
import { createReader } from '../src/page/reader';
import { remembering } from '../src/page/remember';
import { listen, messageNow, send } from '../src/page/runtime';
import { followUnits } from '../src/page/units';
import { covers } from '../src/sites/own-sites';
import { useWords } from '../src/words/words';

export default defineUnlistedScript(() => {
  const world = globalThis as World & AskedWorld;
  const gate = world.lupusTrialLens;
  if (!gate || gate.reader) return;
  useWords(messageNow);
  const read = remembering(readCriteriaInSteps);
  const reader = createReader({
    win: window,
    read: (doc, url) => readPageInSteps(doc, url, { read }),
    send: (message) => void send(message),
    canOpenPanel: !import.meta.env.FIREFOX,
    units: followUnits(gate.signal),
  });
  gate.reader = reader;
  /** The user took the leave to always read this site back: everything of ours goes, at once. */
  const withdraw = (sites: readonly string[]): true | undefined => {
    if (world.lupusTrialLensAsked !== 'always' || !sites.some((site) => covers(site, location.href))) return undefined;
    delete world.lupusTrialLensAsked;
    gate.stop();
    return true;
  };
  const answer = (message: Message) =>
    message.type === 'stop-reading' ? withdraw(message.sites) : reader.answer(message);
  listen(answer, gate.signal);
});
