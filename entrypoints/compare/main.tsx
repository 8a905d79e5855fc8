import { render } from 'preact';
import '../../src/ui/base.css';
import '../../src/ui/panel.css';
import '../../src/ui/comparison.css';
import '../../src/ui/plots.css';
import '../../src/ui/finder.css';
import { browserPorts } from '../../src/ui/browser-ports';
import { speak } from '../../src/ui/browser-words';
import { createState } from '../../src/ui/state';
import { WideView } from '../../src/ui/wide';
import { readWideAddress, wideAddress } from '../../src/ui/wide-address';

speak('wide.untitled');

const asked = readWideAddress(location.search);
const root = document.getElementById('app');
if (root)
  render(
    <WideView
      state={createState(browserPorts(), asked.tabId)}
      initial={asked.studies}
      initialPinned={asked.pinned}
      selfId={asked.self}
      changed={(self, studies, pinned) =>
        history.replaceState(null, '', wideAddress({ ...asked, self: self ?? null, studies, pinned }))
      }
    />,
    root,
  );
