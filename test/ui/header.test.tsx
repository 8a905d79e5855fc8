// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import type { Reading } from '../../src/model/reading';
import { studyFromReading } from '../../src/studies/from-reading';
import { TrialHeader } from '../../src/ui/header';

const root = document.createElement('div');
afterEach(() => render(null, root));

const said = <T,>(value: T, words: string) => ({ value, words });
const reading: Reading = {
  site: 'drks',
  isTrial: true,
  ids: ['DRKS00039999'],
  title: 'Cells in lupus',
  criteria: [],
  facts: {
    overallStatus: said('RECRUITING', 'Recruitment Status: Recruiting ongoing'),
    phases: said(['PHASE1', 'PHASE2'], 'Phase: I/II'),
    enrollmentCount: said(36, 'Target Sample Size: 36'),
    leadSponsor: said('Universitätsklinikum Beispielstadt', 'Primary Sponsor: Universitätsklinikum Beispielstadt'),
    countries: said(['Germany'], 'Countries: Deutschland'),
    lastUpdatePostDate: said('2026-03-14', 'Last update in DRKS: 2026-03-14'),
  },
};

it('shows what the page states of a trial that the library has not, and from which words', () => {
  const study = studyFromReading(reading, {
    url: 'https://drks.de/search/en/trial/DRKS00039999',
    readAt: '2026-04-01',
  });
  render(<TrialHeader reading={reading} study={study} />, root);
  for (const words of ['Recruiting', 'Phase 1/2', '36 people', 'Beispielstadt', 'Germany', 'Updated 14 March 2026'])
    expect(root.textContent).toContain(words);
  const titles = [...root.querySelectorAll('[title]')].map((one) => one.getAttribute('title'));
  expect(titles).toHaveLength(6);
  expect(titles[0]).toMatch(/^Recruitment Status: Recruiting ongoing\n.*drks\.de/);
});

it('names the record where a fact is the library’s', () => {
  const study = studyFromReading({ ...reading, facts: {} }, {});
  const record = {
    ...study,
    sources: { registry: { title: 'ClinicalTrials.gov record' } },
    overallStatus: { value: 'COMPLETED', source: 'registry' },
  };
  render(<TrialHeader reading={reading} study={record} />, root);
  const chip = root.querySelector('.chip');
  expect(chip?.textContent).toBe('Completed');
  expect(chip?.getAttribute('title')).toBe('ClinicalTrials.gov record');
  expect(root.textContent).not.toContain('36 people');
});
