import { describe, expect, it } from 'vitest';
import { compareStudies, sentencesAbout } from '../../src/compare';
import { readCriteria } from '../../src/criteria/read';
import { studyFromReading } from '../../src/studies/from-reading';

const text = `Inclusion Criteria:
* LVEF of at least 45 %, and neutrophils ≥ 1.0 ×10^9/L.
* Positive ANA.
Exclusion Criteria:
* Rituximab within 6 months, or any biologic within 4 weeks before screening.
* LVEF below 40 % on two echocardiograms.
`;
const criteria = readCriteria(text);

describe('the sentences behind a cell', () => {
  it('are the criteria in which it was read, with the words marked', () => {
    const found = sentencesAbout(criteria, { analyte: 'lvef' });
    expect(found.map((s) => s.kind)).toEqual(['inclusion', 'exclusion']);
    const [first] = found;
    expect(first?.marks.map((m) => first.text.slice(m.start, m.end))).toEqual(['LVEF of at least 45 %']);
    expect(sentencesAbout(criteria, { analyte: 'ana' })[0]?.text).toBe('Positive ANA.');
    expect(sentencesAbout(criteria, { analyte: 'platelets' })).toEqual([]);
  });

  it('of a washout are those of its agents', () => {
    const [one, ...more] = sentencesAbout(criteria, { type: 'washout', agents: ['biologic'] });
    expect(more).toEqual([]);
    expect(one?.marks.map((m) => one.text.slice(m.start, m.end)).join()).toContain('biologic within 4 weeks');
  });

  it('marks that overlap become one', () => {
    const [c] = criteria;
    const [t] = c?.thresholds ?? [];
    if (!c || !t) throw new Error('nothing was read');
    const twice = { ...c, thresholds: [t, { ...t, start: t.start + 2, end: t.end + 3 }] };
    expect(sentencesAbout([twice], { analyte: t.analyte })[0]?.marks).toEqual([{ start: t.start, end: t.end + 3 }]);
  });

  it('stand in the comparison where a study’s criteria are known, and nowhere else', () => {
    const reading = { site: 'text', isTrial: true, ids: ['NCT00000001'], title: null, criteria };
    const self = studyFromReading(reading, { readAt: '2026-08-22', url: 'https://example.org/' });
    const other = studyFromReading({ ...reading, ids: ['NCT00000002'] }, {});
    const made = compareStudies(self, [other], 'stated', (s) => (s === self ? criteria : undefined));
    const row = (id: string) => made.groups.flatMap((g) => g.rows).find((r) => r.id === id);
    expect(row('neutrophils')?.cells.map((c) => c.sentences?.length)).toEqual([1, 0]);
    expect(row('washout-b-cell-depletion')?.cells[0]?.sentences?.[0]?.text).toMatch(/^Rituximab within 6 months/);
  });
});
