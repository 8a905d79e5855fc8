// Runs before the gate on the sites that the user wants always read.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { AskedWorld } from '../src/page/asked';

export default defineUnlistedScript(() => {
  (globalThis as AskedWorld).lupusTrialLensAsked = 'always';
});
