// Shows the panel or the wide view in one state, by the address: ?scene=trial&words=long
import '../../../src/ui/base.css';
import '../../../src/ui/panel.css';
import '../../../src/ui/comparison.css';
import '../../../src/ui/plots.css';
import '../../../src/ui/finder.css';
import { scenes } from './scenes';
import { showScene } from './show';
import { speakIn } from './tongues';

const query = new URLSearchParams(location.search);
await speakIn(query.get('words') ?? 'en');
const scene = scenes[query.get('scene') ?? 'trial'];
const root = document.getElementById('app');
if (root && scene) {
  if (scene.wide) document.body.classList.add('wide-page');
  showScene(scene, root);
}
