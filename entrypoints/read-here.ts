// Injected before the gate where the user asks for this one page: the toolbar button, the context menu, the panel.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { withoutFragment } from '../src/page/address';
import type { AskedWorld } from '../src/page/asked';

export default defineUnlistedScript(() => {
  const world = globalThis as AskedWorld;
  if (world.lupusTrialLensAsked !== 'always') world.lupusTrialLensAsked = { url: withoutFragment(location.href) };
});
