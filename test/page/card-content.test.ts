import { expect, it } from 'vitest';
import { cardContent } from '../../src/page/card-content';
import { READING, URL_A } from './fixtures';

const threshold = (criterion: number, index = 0) => ({ criterion, list: 'thresholds', index }) as const;

it('says first what a participant must have, then how the page says it', () => {
  const { sections } = cardContent(READING, [threshold(1)], URL_A);
  expect(sections).toHaveLength(1);
  expect(sections[0]).toMatchObject({
    tone: 'limit',
    label: 'Limit: QTc interval',
    asWritten: 'excluded above 480 ms',
  });
  expect(sections[0]!.headline.replace(/\s/g, ' ')).toBe('≤ 480 ms');
  expect(sections[0]!.meanings.join(' ')).toMatch(/must be at most 480/);
});

it('gives the same value in the other common unit', () => {
  const { sections } = cardContent(READING, [threshold(3)], URL_A);
  expect(sections[0]!.otherUnit?.replace(/\s/g, ' ')).toMatch(/50,000/);
});

it('gives limits in the units that the user chose, with the value as stated beside it', () => {
  const said = (units?: 'si' | 'conventional' | 'stated') => {
    const [section] = cardContent(READING, [threshold(3)], URL_A, units).sections;
    return [section?.headline, section?.otherUnit].map((words) => words?.replace(/\s/g, ' '));
  };
  expect(said()).toEqual(said('stated'));
  expect(said('stated')[0]).toBe('= 50 ×10⁹/L');
  expect(said('conventional')).toEqual(['= 50,000 per µL', '= 50 ×10⁹/L']);
  expect(said('si')).toEqual(said('stated'));
});

/** A reading of one criterion's findings, all at one place. */
const oneOf = (kind: 'inclusion' | 'exclusion', partOf?: 'alternatives' | 'combination') => {
  const text = 'INR above 1.5, anti-HCV positive';
  const place = { quote: text, start: 0, end: text.length, ...(partOf ? { partOf } : {}) };
  const found = {
    thresholds: [{ analyte: 'inr', comparator: '>' as const, value: 1.5, unit: null, ...place }],
    results: [{ test: 'anti-hcv', result: 'positive' as const, ...place }],
    windows: [],
  };
  const reading = { ...READING, criteria: [{ kind, level: 0, text, ...found }] };
  return cardContent(reading, [threshold(0), { criterion: 0, list: 'results', index: 0 }], URL_A);
};

it('says of a finding that shuts out only with another condition what the page says, not what must be', () => {
  const { sections, copyText } = oneOf('exclusion', 'combination');
  expect(sections.map((s) => s.headline)).toEqual(['excluded above 1.5', 'excluded if positive']);
  expect(sections.map((s) => s.asWritten)).toEqual([undefined, undefined]);
  for (const s of sections)
    expect(s.meanings[0]).toMatch(/^Shuts out only together with the criterion's other condition: /);
  expect(copyText).toContain('excluded if positive (only with another condition)');
  expect(oneOf('exclusion').sections.map((s) => s.headline)).toEqual(['≤ 1.5', 'negative']);
});

it('says of an alternative that it is one of several', () => {
  const { sections, copyText } = oneOf('inclusion', 'alternatives');
  expect(sections.map((s) => s.headline)).toEqual(['> 1.5', 'positive']);
  for (const s of sections) expect(s.meanings[0]).toMatch(/^One of several ways to meet this criterion: .+ must be /);
  expect(copyText).toContain('positive (one of several ways)');
});

it('puts analytes together that share a limit', () => {
  const { sections } = cardContent(READING, [threshold(0, 0), threshold(0, 1)], URL_A);
  expect(sections.map(({ label }) => label)).toEqual(['Limit: ALT, AST']);
  expect(sections[0]!.meanings).toHaveLength(2);
});

it('puts the two ends of a range together', () => {
  const reading = structuredClone(READING);
  const place = { quote: '18 to 65 years', start: 0, end: 14 };
  reading.criteria[0]!.thresholds = [
    { analyte: 'age', comparator: '>=', value: 18, unit: 'a', ...place },
    { analyte: 'age', comparator: '<=', value: 65, unit: 'a', ...place },
  ];
  const { sections } = cardContent(reading, [threshold(0, 0), threshold(0, 1)], URL_A);
  expect(sections).toHaveLength(1);
  expect(sections[0]!.headline.replace(/\s/g, ' ')).toBe('≥ 18 years, ≤ 65 years');
});

it('keeps an exception apart from the general limit', () => {
  const reading = structuredClone(READING);
  const [alt] = reading.criteria[0]!.thresholds;
  reading.criteria[0]!.thresholds = [alt!, { ...alt!, value: 5, exception: 'liver involvement' }];
  const { sections } = cardContent(reading, [threshold(0, 0), threshold(0, 1)], URL_A);
  expect(sections).toHaveLength(2);
  expect(sections[1]!.meanings.join(' ')).toMatch(/liver involvement/);
});

it('says of a washout the treatment, how long and before what', () => {
  const { sections } = cardContent(READING, [{ criterion: 2, list: 'windows', index: 0 }], URL_A);
  expect(sections[0]).toMatchObject({ tone: 'washout', label: 'Washout: B-cell depletion' });
  expect(sections[0]!.headline.replace(/\s/g, ' ')).toBe('6 months before screening');
});

it('says why the reader is not sure', () => {
  expect(cardContent(READING, [threshold(3)], URL_A).sections[0]!.unsure).toBe('sign lost');
});

it('copies findings, the page’s words, the trial and the address', () => {
  const { copyText } = cardContent(READING, [threshold(1)], URL_A);
  expect(copyText).toMatch(/QTc interval: ≤\s480\sms \(excluded above 480\sms\)/);
  expect(copyText).toContain('“over 480 ms”');
  expect(copyText).toContain('NCT00000001');
  expect(copyText.endsWith(URL_A)).toBe(true);
});

it('leaves out references that lead nowhere', () => {
  expect(cardContent(READING, [threshold(7), threshold(0, 9)], URL_A).sections).toEqual([]);
});
