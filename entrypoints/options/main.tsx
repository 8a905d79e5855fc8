import { render } from 'preact';
import '../../src/ui/base.css';
import '../../src/ui/options.css';
import { speak } from '../../src/ui/browser-words';
import { Options } from '../../src/ui/options';
import { optionsPorts } from '../../src/ui/options-ports';

speak('options.title');

const root = document.getElementById('app');
if (root) render(<Options ports={optionsPorts()} />, root);
