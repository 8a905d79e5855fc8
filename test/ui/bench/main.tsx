// Measures the panel and the wide view with 60 studies; test/bench/wide.ts reads `window.times`.
import { render } from 'preact';
import '../../../src/ui/base.css';
import '../../../src/ui/panel.css';
import '../../../src/ui/comparison.css';
import '../../../src/ui/plots.css';
import { compareStudies } from '../../../src/compare';
import type { Study } from '../../../src/model/study';
import { Panel } from '../../../src/ui/panel';
import { createState, type Library } from '../../../src/ui/state';
import { WideView } from '../../../src/ui/wide';
import '../../../src/words/english';
import { previewLibrary } from '../preview/library';
import { fakePorts, nkReading, read, stateMessage } from '../sample';

/** When the next frame is on the screen. */
const painted = (): Promise<number> =>
  new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));

async function until(there: () => boolean): Promise<number> {
  while (!there()) await new Promise((done) => setTimeout(done));
  return painted();
}

/** The library's studies again under other ids, until there are 60 beside the trial. */
function sixty(library: Library): Library {
  const more: Study[] = library
    .all()
    .slice(0, 20)
    .map((s, i) => ({ ...s, ids: [`NCT9${String(i).padStart(7, '0')}`] }));
  const all = [...library.all(), ...more];
  return {
    ...library,
    all: () => all,
    byId: (id) => all.find((s) => s.ids.includes(id)),
    similar: (self) => ({ ...library.similar(self) }),
  };
}

async function measure(root: HTMLElement): Promise<Record<string, number>> {
  const library = sixty(await previewLibrary());
  const ports = () => fakePorts({ library: async () => library, ask: async () => stateMessage(read(nkReading)) });
  const ids = library.all().flatMap((s) => (s.ids[0] && s.ids[0] !== 'NCT06676631' ? [s.ids[0]] : []));
  if (ids.length !== 60) throw new Error(`${ids.length} studies instead of 60`);

  let start = performance.now();
  const state = createState(ports());
  render(<Panel state={state} />, root);
  const panel = (await until(() => root.querySelector('.group .row') !== null)) - start;
  start = performance.now();
  state.panelTab.value = 'compare';
  const tab = (await until(() => root.querySelector('.comparison tbody td') !== null)) - start;
  render(null, root);
  state.close();

  const wideState = createState(ports(), 1);
  const self = library.subject(nkReading, '2026-08-22', 'https://meddatax.com/clinical-trials/NCT06676631');
  const others = ids.map(library.byId).filter((s) => s !== undefined);
  start = performance.now();
  compareStudies(self, others);
  const compare = performance.now() - start;
  await until(() => typeof wideState.library.value !== 'string' && wideState.subject.value !== null);
  start = performance.now();
  render(<WideView state={wideState} initial={ids} selfId={null} changed={() => {}} />, root);
  const wide = (await until(() => root.querySelectorAll('.comparison thead th').length === 61)) - start;

  const whole = (await until(() => root.querySelector('[data-row^="washout-"]') !== null)) - start;

  const box = root.querySelector('.scroll');
  if (!box) throw new Error('there is no table');
  const frames: number[] = [];
  let last = performance.now();
  for (let i = 0; i < 60; i++) {
    box.scrollTop += 40;
    box.scrollLeft += 20;
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    frames.push(now - last);
    last = now;
  }
  start = performance.now();
  for (const b of root.querySelectorAll('button')) if (b.textContent === 'Plots') b.click();
  const plots = (await until(() => root.querySelector('.plot .dot') !== null)) - start;
  return {
    panel,
    tab,
    compare,
    wide,
    whole,
    plots,
    slowestFrame: Math.max(...frames),
    droppedFrames: frames.filter((f) => f > 32).length,
  };
}

const root = document.getElementById('app');
if (root) Object.assign(window, { times: await measure(root) });
