// Injected into a trial's page by the background, at the gate's wish.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readCriteriaInSteps } from '../src/criteria/read';
import type { World } from '../src/page/gate';
import { readPageInSteps } from '../src/page/read-page';
import { createReader } from '../src/page/reader';
import { remembering } from '../src/page/remember';
import { listen, send } from '../src/page/runtime';

export default defineUnlistedScript(() => {
  const gate = (globalThis as World).lupusTrialLens;
  if (!gate || gate.reader) return;
  const read = remembering(readCriteriaInSteps);
  const reader = createReader({
    win: window,
    read: (doc, url) => readPageInSteps(doc, url, { read }),
    send: (message) => void send(message),
    canOpenPanel: !import.meta.env.FIREFOX,
  });
  gate.reader = reader;
  listen(reader.answer, gate.signal);
});
