// Every state of the panel and of the wide view, by name.
import { readCriteria } from '../../../src/criteria/read';
import type { FetchedRecord, Message, RegistryStep, StudiesStatus, TabState } from '../../../src/messages';
import type { Reading } from '../../../src/model/reading';
import type { Study } from '../../../src/model/study';
import { similarStudies } from '../../../src/studies/similar';
import type { Library, PanelState } from '../../../src/ui/state';
import { criterion, limit, nkReading, read, washout } from '../sample';
import { previewLibrary } from './library';
import { plotScenes } from './scenes-plots';

export type Scene = {
  /** What the background answers; null for no answer yet. */
  state: TabState | null;
  library?: () => Promise<Library>;
  prepare?: (state: PanelState) => void;
  /** Done to the shown page, as a user would. */
  act?: (root: HTMLElement) => void;
  /** What the background answers on studies, by the message's type. */
  studies?: Partial<Record<Message['type'], unknown>>;
  /** What the registry answers to the finder's search. */
  search?: RegistryStep[];
  wide?: { studies: readonly string[] | null };
  /** The picture shows the whole page, however tall. */
  tall?: true;
};

const empty: Reading = { ...nkReading, criteria: [] };
const unknownTrial: Reading = { ...nkReading, criteria: [], ids: ['NCT00000001'], title: 'A study of something else' };

const status: StudiesStatus = { fetched: 120, visited: 3, kinds: ['NK', 'CAR-NK'], unreadable: [] };
const problem = {
  kind: 'offline',
  sentence: 'ClinicalTrials.gov cannot be reached; check the connection and try again.',
  retryable: true,
};
const fetched: FetchedRecord = {
  fetchedAt: '2026-11-20T10:00:00Z',
  criteria: nkReading.criteria,
  dropped: [],
};
const compare = (state: PanelState) => {
  state.panelTab.value = 'compare';
};

/** A study of which almost nothing is known. */
const bare = (id: string): Study => ({
  version: 1,
  ids: [id],
  modality: 'other',
  completeness: 'only its number seen',
  sources: {},
  thresholds: [],
  windows: [],
  outcomes: [],
  history: [],
});

/** Studies that a registry has and the library has not. */
const registered: Study[] = ['NCT09990003', 'NCT09990004'].map((id, i) => ({
  ...bare(id),
  briefTitle: {
    value: ['Registry study of tablets in lupus', 'Another registry study in lupus'][i]!,
    source: 'registry',
  },
  overallStatus: { value: 'RECRUITING', source: 'registry' },
  conditions: { value: ['Systemic Lupus Erythematosus'], source: 'registry' },
  sources: { registry: { url: `https://clinicaltrials.gov/study/${id}`, title: 'ClinicalTrials.gov record' } },
}));
const found = (seen: number, total: number): RegistryStep => ({
  type: 'found',
  studies: registered,
  unreadable: ['NCT09990009'],
  seen,
  total,
});

/** The finder while, or after, the registry was searched. */
const registryScene = (search: RegistryStep[], then?: (state: PanelState) => void): Scene => ({
  state: read(nkReading),
  search,
  studies: { 'get-studies': status, 'fetch-study': new Promise(() => {}) },
  prepare: (s) => {
    s.panelTab.value = 'compare';
    s.finder.open.value = true;
    s.finder.search.value = { ...s.finder.search.value, text: 'NCT0999' };
    s.registry.start({ kinds: [], statuses: [] });
    then?.(s);
  },
});

const longTitle =
  'An Open-label, Multicentre, Dose-escalation and Dose-expansion Study to Evaluate the Safety, Tolerability, Cellular Kinetics and Preliminary Efficacy of Allogeneic CD19/BCMA-directed Chimeric Antigen Receptor Natural Killer Cells, With or Without Rituximab, in Participants With Refractory Systemic Lupus Erythematosus With or Without Lupus Nephritis';
/** Names as registries have them at their worst: long, and without a blank. */
const longNames = [longTitle, 'Pseudohypoparathyroidism'.repeat(6), 'XYZ-1234/ABC-5678/DEF-9012+placebo'];

/** Criteria that can be met in several ways, or shut out only when conditions come together. */
const dependent: Reading = {
  ...unknownTrial,
  criteria: readCriteria(`Inclusion Criteria:

* Age 18 to 65 years
* ANA or anti-dsDNA or anti-Sm positive
* At least 1 BILAG A score or at least 2 BILAG B scores
* UPCR ≥ 1 g/g or active urinary sediment
* Serum creatinine ≤ 1.5 × ULN or creatinine clearance ≥ 60 mL/min
* INR ≤ 1.5 or PT ≤ 1.5 × ULN unless on anticoagulants

Exclusion Criteria:

* (ALT or AST > 3 × ULN) and (bilirubin > 2 × ULN or INR > 1.5)
* HBsAg positive, or HBcAb positive with detectable HBV DNA
* Anti-HCV positive, unless HCV RNA is undetectable
* Two or more of the following: GGT > 5 × ULN, stroke within 6 months before screening
* Rituximab within 6 months before screening`).map(({ source: _source, ...c }) => c),
};

/** The library with so many studies: copies of the real ones under other numbers, one without facts, some with long names. */
async function manyStudies(count: number): Promise<Library> {
  const real = await previewLibrary();
  const all: Study[] = [...real.all()];
  for (let i = 0; all.length < count - 1; i += 1) {
    const from = real.all()[i % real.all().length];
    const name = longNames[i];
    if (!from) break;
    const { agent: _agent, ...unnamed } = from;
    const title = name === undefined ? {} : { briefTitle: { value: name, source: Object.keys(from.sources)[0] ?? '' } };
    all.push({ ...(name === undefined ? from : unnamed), ...title, ids: [`NCT9${String(i).padStart(7, '0')}`] });
  }
  all.push(bare('NCT99999999'));
  const byId = (id: string) => all.find((s) => s.ids.includes(id));
  return {
    ...real,
    all: () => all,
    byId,
    similar: (self, also = []) => {
      const { studies, field } = similarStudies(self, [...all, ...also]);
      return { studies: studies.map(({ study, line }) => ({ study, why: line })), outside: field === 'outside' };
    },
  };
}
/** A row of the comparison opened, and its button pressed where there is an answer. */
const sentenceScene = (answers: Scene['studies']): Scene => ({
  state: read(nkReading),
  studies: { 'get-studies': status, ...answers },
  prepare: (s) => {
    s.panelTab.value = 'compare';
    s.onlyDifferences.value = true;
    s.choose('NCT07083349');
  },
  act: (root) => {
    const row = root.querySelector<HTMLElement>('[data-row=lvef]');
    row?.querySelector<HTMLElement>('button')?.click();
    setTimeout(() => {
      if (answers?.['fetch-study']) row?.querySelector<HTMLElement>('.ask button')?.click();
      row?.scrollIntoView({ block: 'center' });
    }, 40);
  },
});
const typed = (root: HTMLElement, selector: string, text: string) => {
  const box = root.querySelector<HTMLInputElement>(selector);
  if (!box) return;
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
};

export const scenes: Record<string, Scene> = {
  ...plotScenes,
  trial: { state: read(nkReading) },
  'trial-open': {
    state: read(nkReading),
    act: (root) => {
      for (const d of root.querySelectorAll('details')) d.open = true;
    },
  },
  'compare-sources': {
    state: read(nkReading),
    prepare: (s) => {
      s.panelTab.value = 'compare';
      s.onlyDifferences.value = true;
      s.choose('NCT06557265');
    },
    act: (root) => {
      for (const b of root.querySelectorAll<HTMLElement>(
        '[data-row=size] button, [data-row=age] button, [data-row=phase] button',
      ))
        b.click();
    },
  },
  compare: {
    state: read(nkReading),
    prepare: (s) => {
      s.panelTab.value = 'compare';
      s.choose('NCT07083349');
    },
  },
  'compare-differences': {
    state: read(nkReading),
    prepare: (s) => {
      s.panelTab.value = 'compare';
      s.onlyDifferences.value = true;
      s.choose('NCT06010472');
    },
  },
  wide: { state: read(nkReading), wide: { studies: ['NCT07083349', 'NCT06010472', 'NCT06557265', 'NCT07412210'] } },
  'units-conventional': { state: read(nkReading), prepare: (s) => s.units.choose('conventional') },
  search: { state: read(nkReading), act: (root) => typed(root, '.filter', 'biologic') },
  'search-criteria': { state: read(nkReading), act: (root) => typed(root, '.filter', 'organs') },
  'search-nothing': { state: read(nkReading), act: (root) => typed(root, '.filter', 'zebra') },
  'long-names': {
    state: read({ ...nkReading, ids: ['NCT90000000'], title: longTitle }),
    library: () => manyStudies(60),
    prepare: (s) => {
      s.panelTab.value = 'compare';
      s.choose('NCT90000001');
    },
  },
  'sentence-offered': sentenceScene({}),
  'sentence-asking': sentenceScene({ 'fetch-study': new Promise(() => {}) }),
  'sentence-failed': sentenceScene({ 'fetch-study': { problem } }),
  'sentence-came': sentenceScene({ 'fetch-study': fetched }),
  'keys-off': { state: read(nkReading), prepare: (s) => s.singleKeys.set(false) },
  'wide-dragging': {
    state: read(nkReading),
    wide: { studies: ['NCT07083349', 'NCT06010472', 'NCT06557265', 'NCT07412210'] },
    prepare: (s) => s.differFirst.set(true),
    act: (root) => {
      const [head, next] = root.querySelectorAll<HTMLElement>('th[data-column]');
      const grip = head?.querySelector('.grip');
      const to = next?.getBoundingClientRect();
      const say = (type: string, clientX: number) =>
        grip?.dispatchEvent(
          new PointerEvent(type, {
            bubbles: true,
            pointerId: 1,
            isPrimary: true,
            pointerType: 'touch',
            clientX,
            clientY: 330,
          }),
        );
      say('pointerdown', 0);
      say('pointermove', (to?.left ?? 0) + 160);
    },
  },
  'almost-no-facts': {
    state: read(nkReading),
    library: () => manyStudies(60),
    prepare: (s) => {
      s.panelTab.value = 'compare';
      s.choose('NCT99999999');
    },
  },
  finder: {
    state: read(nkReading),
    prepare: (s) => {
      s.panelTab.value = 'compare';
      s.finder.open.value = true;
    },
  },
  'finder-filters': {
    state: read(nkReading),
    library: () => manyStudies(60),
    prepare: (s) => {
      s.panelTab.value = 'compare';
      s.finder.open.value = true;
      s.finder.search.value = {
        ...s.finder.search.value,
        picked: { modality: ['NK', 'CAR-NK'], target: ['CD19'], country: ['China', 'United States'] },
        age: 40,
      };
      s.finder.offered.value = 'country';
    },
  },
  'finder-long-names': {
    state: read(nkReading),
    library: () => manyStudies(60),
    prepare: (s) => {
      s.panelTab.value = 'compare';
      s.finder.open.value = true;
      s.finder.search.value = { ...s.finder.search.value, text: 'nct9' };
    },
  },
  'finder-nothing': {
    state: read(nkReading),
    prepare: (s) => {
      s.panelTab.value = 'compare';
      s.finder.open.value = true;
      s.finder.search.value = {
        ...s.finder.search.value,
        picked: { 'prior-cell-therapy': ['washout'], modality: ['NK'] },
      };
    },
  },
  'finder-registry-running': registryScene([found(2, 240)]),
  'finder-registry-found': registryScene([found(2, 2), { type: 'ended' }], (s) => {
    void s.registry.take(registered[0]!);
  }),
  'finder-registry-failed': registryScene([found(2, 240), { type: 'failed', problem }]),
  'wide-finder': {
    state: read(nkReading),
    wide: { studies: ['NCT07083349', 'NCT06010472', 'NCT06557265'] },
    prepare: (s) => {
      s.finder.open.value = true;
      s.units.choose('conventional');
    },
  },
  'wide-finder-filter': {
    state: read(nkReading),
    wide: { studies: ['NCT07083349', 'NCT06010472', 'NCT06557265'] },
    prepare: (s) => {
      s.finder.open.value = true;
      s.finder.offered.value = 'status';
    },
  },
  'wide-60': {
    state: read(nkReading),
    library: () => manyStudies(60),
    wide: { studies: null },
    act: (root) => {
      root.querySelector<HTMLElement>('.wide-head .btn[aria-expanded]')?.click();
      setTimeout(() => root.querySelector<HTMLElement>('.finder > .btn')?.click(), 50);
    },
  },
  'no-trial': { state: { status: 'no-trial', url: 'https://example.org/' } },
  unseen: { state: { status: 'no-trial', url: 'https://meddatax.com/clinical-trials/NCT06676631' } },
  asking: { state: null },
  reading: { state: { status: 'reading', url: 'https://meddatax.com/clinical-trials/NCT06676631' } },
  'no-criteria': { state: read(empty, 'no-criteria') },
  'no-criteria-unknown': { state: read(unknownTrial, 'no-criteria') },
  'registry-asking': {
    state: read(unknownTrial, 'no-criteria'),
    studies: { 'get-studies': status, 'fetch-study': new Promise(() => {}) },
  },
  'registry-record': {
    state: read(empty, 'no-criteria'),
    studies: { 'get-studies': status, 'fetch-study': fetched },
    act: (root) => {
      for (const fold of root.querySelectorAll('details.criteria')) fold.setAttribute('open', '');
    },
  },
  'registry-offline': {
    state: read(unknownTrial, 'no-criteria'),
    studies: { 'get-studies': status, 'fetch-study': { problem } },
  },
  'registry-offline-known': {
    state: read(empty, 'no-criteria'),
    studies: { 'get-studies': status, 'fetch-study': { problem } },
  },
  'refresh-offered': {
    state: read(nkReading),
    studies: { 'get-studies': { ...status, refreshedAt: '2026-11-20T10:00:00Z' } },
    prepare: compare,
  },
  'refresh-running': {
    state: read(nkReading),
    studies: { 'get-studies': { ...status, running: { seen: 40, total: 120 } } },
    prepare: compare,
  },
  'refresh-failed': { state: read(nkReading), studies: { 'get-studies': { ...status, problem } }, prepare: compare },
  'empty-criteria': { state: read(unknownTrial, 'empty-criteria') },
  'too-long': { state: read(nkReading, 'too-long') },
  failed: { state: read(unknownTrial, 'failed') },
  'nothing-found': {
    state: read({ ...unknownTrial, criteria: [criterion('inclusion', 'A signed consent form.')] }),
  },
  dependent: { state: read(dependent), tall: true },
  'dependent-compare': {
    state: read(dependent),
    prepare: (s) => {
      s.panelTab.value = 'compare';
      s.choose('NCT07083349');
    },
    tall: true,
  },
  'kind-unknown': {
    state: read({
      ...unknownTrial,
      title:
        'A study whose page has lost its headings, with a very long name that goes on over several lines of the panel, as names of studies do',
      criteria: [
        criterion('unknown', 'LVEF < 50 % on echocardiography', [limit('LVEF < 50 %', 'lvef', '<', 50, '%')]),
        criterion(
          'unknown',
          'Rituximab within 4 weeks or 5 half-lives, whichever is longer, or surgery within 5 years',
          [
            washout('Rituximab within 4 weeks or 5 half-lives, whichever is longer', ['b-cell-depletion'], {
              value: 4,
              unit: 'wk',
              halfLives: 5,
              whichever: 'longer',
              anchor: null,
            }),
            washout('surgery within 5 years', ['surgery'], { value: 5, unit: 'a', anchor: 'first-dose' }),
          ],
        ),
        criterion('unknown', 'Creatinine = 1.5 mg/dL', [
          limit('Creatinine = 1.5 mg/dL', 'creatinine', '=', 1.5, 'mg/dL', { unsure: 'sign lost' }),
        ]),
      ],
    }),
  },
  'library-failed': {
    state: read(nkReading),
    library: () => Promise.reject(new Error('no library')),
    prepare: (s) => {
      s.panelTab.value = 'compare';
    },
  },
  outside: {
    state: read({
      ...unknownTrial,
      ids: ['NCT00000002'],
      title: 'A statin in high cholesterol',
      criteria: [
        criterion('inclusion', 'LDL above 130 mg/dL', [limit('LDL above 130 mg/dL', 'ldl', '>', 130, 'mg/dL')]),
      ],
    }),
    prepare: (s) => {
      s.panelTab.value = 'compare';
    },
  },
};
