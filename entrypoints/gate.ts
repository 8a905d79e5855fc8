// Runs on the known hosts: looks at the address, and has the reader injected where it is a trial's, or where the user
// asked for the page.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type AskedWorld, detectAsked } from '../src/page/asked';
import { type World, watchGate } from '../src/page/gate';
import { isConnected, send } from '../src/page/runtime';
import { detectTrialPage } from '../src/sites/detect';

export default defineUnlistedScript(() => {
  const world = globalThis as World & AskedWorld;
  const detect = (url: string) => detectTrialPage(url) ?? detectAsked(world, url);
  const start = () => watchGate({ win: window, world, detect, send, isConnected });
  // A page that is drawn beforehand is not shown in its tab yet.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', start, { once: true });
  } else start();
});
