// Asks for the state of the panel's tab, and for the settings, while the panel's own scripts are still being loaded.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Message } from '../src/messages';
import type { FirstAnswerWorld } from '../src/ui/first-answer';

/** What both browsers have of their own, with promises. */
type Api = {
  windows: { getCurrent(): Promise<{ id?: number }> };
  runtime: { sendMessage(message: Message): Promise<unknown> };
  storage: { local: { get(): Promise<Record<string, unknown>> } };
};

export default defineUnlistedScript(() => {
  const world = globalThis as FirstAnswerWorld & { browser?: Api; chrome?: Api };
  const api = world.browser ?? world.chrome;
  if (!api) return;
  const state = api.windows
    .getCurrent()
    .then(({ id }) =>
      id === undefined ? null : api.runtime.sendMessage({ type: 'get-state', windowId: id, ahead: true }),
    );
  world.lupusTrialLensFirst = Promise.all([state, api.storage.local.get()]).then(
    ([state, settings]) => ({ state, settings }),
    () => null,
  );
});
