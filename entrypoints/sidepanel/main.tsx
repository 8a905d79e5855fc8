import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../src/ui/base.css';
import '../../src/ui/panel.css';
import '../../src/ui/comparison.css';
import '../../src/ui/finder.css';
import type { Message } from '../../src/messages';
import { browserPorts } from '../../src/ui/browser-ports';
import { speak } from '../../src/ui/browser-words';
import { Panel } from '../../src/ui/panel';
import { createState } from '../../src/ui/state';

speak();

// Pressed while the panel is open, the toolbar button closes it; the press that opened it does not.
browser.runtime.onMessage.addListener((raw: unknown): undefined => {
  const message = raw as Message;
  if (message.type !== 'close-panel' || performance.timeOrigin >= message.openBefore) return;
  void browser.windows.getCurrent().then(({ id }) => {
    if (id === message.windowId) window.close();
  });
});

const root = document.getElementById('app');
if (root) render(<Panel state={createState(browserPorts())} />, root);
