import { render } from 'preact';
import '../../src/ui/base.css';
import '../../src/ui/panel.css';
import '../../src/ui/comparison.css';
import { browserPorts } from '../../src/ui/browser-ports';
import { Panel } from '../../src/ui/panel';
import { createState } from '../../src/ui/state';

const root = document.getElementById('app');
if (root) render(<Panel state={createState(browserPorts())} />, root);
