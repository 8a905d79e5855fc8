// Shows the panel or the wide view in one state, by the address: ?scene=trial
import { render } from 'preact';
import '../../../src/ui/base.css';
import '../../../src/ui/panel.css';
import '../../../src/ui/comparison.css';
import '../../../src/ui/plots.css';
import '../../../src/ui/finder.css';
import type { Message } from '../../../src/messages';
import { Panel } from '../../../src/ui/panel';
import { createState, type Library } from '../../../src/ui/state';
import { WideView } from '../../../src/ui/wide';
import { fakePorts, stateMessage } from '../sample';
import { previewLibrary } from './library';
import { scenes } from './scenes';

const query = new URLSearchParams(location.search);
const scene = scenes[query.get('scene') ?? 'trial'];
const root = document.getElementById('app');
if (root && scene) {
  const library: () => Promise<Library> = scene.library ?? previewLibrary;
  const answers = scene.studies;
  const ports = {
    ...fakePorts({
      library,
      ask: async () => (scene.state ? stateMessage(scene.state) : new Promise<null>(() => {})),
      isTrialAddress: (url) => url.includes('/clinical-trials/'),
    }),
    ...(answers ? { studies: async ({ type }: Message) => answers[type] } : {}),
  };
  if (scene.wide) document.body.classList.add('wide-page');
  const state = createState(ports, scene.wide ? 1 : undefined);
  setTimeout(() => scene.prepare?.(state), 60);
  setTimeout(() => scene.act?.(root), 400);
  render(
    scene.wide ? (
      <WideView state={state} initial={scene.wide.studies} selfId={null} changed={() => {}} />
    ) : (
      <Panel state={state} />
    ),
    root,
  );
}
