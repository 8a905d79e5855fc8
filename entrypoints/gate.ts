// Runs on the known hosts: looks at the address, and has the reader injected where it is a trial's.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type World, watchGate } from '../src/page/gate';
import { isConnected, send } from '../src/page/runtime';
import { detectTrialPage } from '../src/sites/detect';

export default defineUnlistedScript(() => {
  const start = () =>
    watchGate({ win: window, world: globalThis as World, detect: detectTrialPage, send, isConnected });
  // A page that is drawn beforehand is not shown in its tab yet.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', start, { once: true });
  } else start();
});
