// Shows a scene in an element: the panel or the wide view, with a background that answers from memory.
import { render } from 'preact';
import type { Message } from '../../../src/messages';
import { Panel } from '../../../src/ui/panel';
import type { SearchRegistry } from '../../../src/ui/registry-search';
import { createState, type PanelState } from '../../../src/ui/state';
import { WideView } from '../../../src/ui/wide';
import { fakePorts, stateMessage } from '../sample';
import { previewLibrary } from './library';
import type { Scene } from './scenes';

/** @param prepareAfter milliseconds until the scene is set up, and `actAfter` until its user acts */
export function showScene(scene: Scene, root: HTMLElement, prepareAfter = 60, actAfter = 400): PanelState {
  const answers = scene.studies;
  const searchRegistry: SearchRegistry = (_wish, heard) => {
    for (const step of scene.search ?? []) heard(step);
    return () => {};
  };
  const ports = {
    ...fakePorts({
      library: scene.library ?? previewLibrary,
      ask: async () => (scene.state ? stateMessage(scene.state) : new Promise<null>(() => {})),
      isTrialAddress: (url) => url.includes('/clinical-trials/'),
    }),
    ...(answers ? { studies: async ({ type }: Message) => answers[type] } : {}),
    ...(scene.search ? { searchRegistry } : {}),
  };
  const state = createState(ports, scene.wide ? 1 : undefined);
  setTimeout(() => scene.prepare?.(state), prepareAfter);
  setTimeout(() => scene.act?.(root), actAfter);
  render(
    scene.wide ? (
      <WideView state={state} initial={scene.wide.studies} selfId={null} changed={() => {}} />
    ) : (
      <Panel state={state} />
    ),
    root,
  );
  return state;
}
