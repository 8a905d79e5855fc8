import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { MOST_TEXT, readPage } from '../../src/page/read-page';

const GOV = 'https://clinicaltrials.gov/study/NCT06999999';
const ELSEWHERE = 'https://example.org/page';
const page = (html: string, url = ELSEWHERE) =>
  readPage(new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document, url);
const LISTS = `<h3>Inclusion Criteria</h3><ul><li>Platelets ≥ 50 × 10<sup>9</sup>/L</li></ul><h3>Exclusion Criteria</h3><ul><li>Rituximab within 6 months before screening</li></ul>`;
const outline = (read: ReturnType<typeof page>) => read.reading.criteria.map(({ kind, text }) => `${kind}: ${text}`);
const BOTH = ['inclusion: Platelets ≥ 50 × 10^9/L', 'exclusion: Rituximab within 6 months before screening'];

describe('what a page is', () => {
  test('a page of no site without criteria is no trial, and has no problem', () => {
    const read = page('<h1>Weather for the weekend</h1><p>Rain ≥ 5 mm</p>');
    expect(read.reading).toEqual({ site: 'generic', isTrial: false, ids: [], title: null, criteria: [] });
    expect(read.problem).toBeUndefined();
  });
  test('a trial’s page without criteria says so', () => {
    const read = page('<h1>A study of cells in lupus</h1>', 'https://crick.ai/trials/NCT07083349');
    expect(read.reading).toMatchObject({
      site: 'crick',
      isTrial: true,
      ids: ['NCT07083349'],
      title: 'A study of cells in lupus',
    });
    expect(read.problem).toBe('no-criteria');
  });
  test.each(['', ' ', '<p></p>', '<div hidden>x</div>'])('an empty box of criteria says so: "%s"', (inside) => {
    expect(page(`<div id="eligibility-criteria-description">${inside}</div>`, GOV).problem).toBe('empty-criteria');
  });
  test('findings lead to their place on the page', () => {
    const read = page(LISTS);
    expect(outline(read)).toEqual(BOTH);
    expect(read.rangeOf({ criterion: 0, list: 'thresholds', index: 0 })?.toString()).toBe('Platelets ≥ 50 × 109/L');
    expect(read.rangeOf({ criterion: 1, list: 'windows', index: 0 })?.toString()).toMatch(
      /within 6 months before screening$/,
    );
    expect(read.rangeOf({ criterion: 9, list: 'windows', index: 0 })).toBeNull();
    expect(read.rangeOf({ criterion: 0, list: 'windows', index: 0 })).toBeNull();
  });
});

describe('copies and noise', () => {
  test.each([
    ['hidden by attribute', `<div hidden>${LISTS}</div>`],
    ['hidden by style', `<div style="display: none">${LISTS}</div>`],
    ['shown twice', `<div class="small-screens">${LISTS}</div>`],
    [
      'cut short',
      `<div class="teaser"><h3>Inclusion Criteria</h3><p>Platelets ≥ 50 ×</p></div>`.replace(
        '<p>Platelets ≥ 50 ×</p>',
        '',
      ),
    ],
  ])('a copy is not read again: %s', (_, copy) => {
    expect(outline(page(`<main>${LISTS}</main>${copy}`))).toEqual(BOTH);
    expect(outline(page(`${copy}<main>${LISTS}</main>`))).toEqual(BOTH);
  });
  test.each([
    ['a footer', '<footer>Age over 99</footer>'],
    ['a label and its value', '<div>Minimum Eligible Age</div><div>99 Years</div>'],
    ['contacts', '<h3>Contacts and Locations</h3><p>Call within 99 days</p>'],
    ['a heading of the level above', '<h2>What happens next</h2><p>Surgery within 99 days before screening</p>'],
    [
      'other trials',
      '<h2>Similar trials</h2><div><h3>NCT09990001</h3><h4>Inclusion Criteria</h4><p>LVEF ≥ 99 %</p></div>',
    ],
    ['an aside', '<aside><p>LVEF ≥ 99 %</p></aside>'],
    ['a cookie bar', '<div class="cookie-bar">LVEF ≥ 99 %</div>'],
    ['a script', '<script>const text = "LVEF ≥ 99 %"</script>'],
  ])('what follows the criteria is not read: %s', (_, noise) => {
    expect(outline(page(`<main><h2>Eligibility</h2>${LISTS}${noise}</main>`))).toEqual(BOTH);
  });
  test('noise in the middle is left out, what follows it is read', () => {
    const read = page(
      `<main><h3>Inclusion Criteria</h3><p>Platelets ≥ 50 × 10^9/L in blood</p><nav><a>LVEF ≥ 99 %</a></nav><p>Hemoglobin ≥ 80 g/L</p></main>`,
    );
    expect(outline(read)).toEqual(['inclusion: Platelets ≥ 50 × 10^9/L in blood', 'inclusion: Hemoglobin ≥ 80 g/L']);
  });
  test('cohorts glued together in one paragraph are all read', () => {
    const read = page(
      '<p>Inclusion Criteria: Part A Inclusion Criteria: 1. Platelets ≥ 50 × 10^9/L Part B Inclusion Criteria: 1. Hemoglobin ≥ 80 g/L Exclusion Criteria: 1. LVEF &lt; 45 %</p>',
    );
    const limits = read.reading.criteria.flatMap(({ kind, thresholds }) =>
      thresholds.map(({ analyte }) => `${kind} ${analyte}`),
    );
    expect(limits).toEqual(['inclusion platelets', 'inclusion hemoglobin', 'exclusion lvef']);
  });
  test('a closed tab or switch is read where nothing else gives its kind', () => {
    const closed = `<h3>Inclusion</h3><ul><li>Platelets ≥ 50 × 10<sup>9</sup>/L</li></ul><button aria-controls="more">Exclusion</button><div id="more" hidden><h4>Exclusion Criteria</h4><ul><li>Rituximab within 6 months before screening</li></ul></div>`;
    expect(outline(page(closed))).toEqual(BOTH);
  });
});

describe('the trial’s own id', () => {
  const withIds = (head: string, body: string, url = ELSEWHERE) =>
    page(
      `<html><head>${head}</head><body>${body}${LISTS}<aside><h2>Related trials</h2><a>NCT09990001</a></aside></body></html>`,
      url,
    ).reading.ids;
  test('of the address', () => expect(withIds('', '<p>NCT Number: NCT09990002</p>', GOV)).toEqual(['NCT06999999']));
  test('of the canonical link', () =>
    expect(withIds(`<link rel="canonical" href="${GOV}">`, '<p>NCT Number: NCT09990002</p>')).toEqual(['NCT06999999']));
  test('of og:url', () => expect(withIds(`<meta property="og:url" content="${GOV}">`, '')).toEqual(['NCT06999999']));
  test('of the title', () =>
    expect(withIds('<title>NCT06999999: cells</title>', '<p>Trial ID: NCT09990002</p>')).toEqual(['NCT06999999']));
  test('of a label', () =>
    expect(
      withIds('', '<p>We think of NCT09990002 as well.</p><dl><dt>Identifier</dt><dd>NCT06999999</dd></dl>'),
    ).toEqual(['NCT06999999']));
  test('of several registries', () =>
    expect(
      withIds(
        '',
        '<p>ISRCTN: ISRCTN19887766</p><p>EudraCT number: 2021-004321-17</p><p>Parent study ID: DRKS00039999</p>',
        GOV,
      ),
    ).toEqual(['NCT06999999', 'ISRCTN19887766', '2021-004321-17']));
});

describe('odd pages', () => {
  test('too much text is cut between items, and says so', () => {
    const item = '<li>Platelets ≥ 50 × 10^9/L, told at great length for the sake of it</li>';
    const read = page(
      `<div id="eligibility-criteria-description"><p>Inclusion Criteria:</p><ul>${item.repeat(35_000)}</ul></div>`,
      GOV,
    );
    expect(read.problem).toBe('too-long');
    const { criteria } = read.reading;
    expect(criteria.length).toBeGreaterThan(20_000);
    expect(criteria.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(MOST_TEXT);
    expect(criteria[criteria.length - 1]!.text).toBe(criteria[0]!.text);
  }, 120_000);
  test('one criterion of 100,000 characters', () => {
    const words = 'and so on, '.repeat(9_000);
    const read = page(`<h3>Inclusion Criteria</h3><ul><li>${words} platelets ≥ 50 × 10^9/L</li></ul>`);
    expect(read.reading.criteria).toHaveLength(1);
    expect(read.rangeOf({ criterion: 0, list: 'thresholds', index: 0 })?.toString()).toMatch(/≥ 50 × 10\^9\/L$/);
  });
  test('elements within elements, without end', () => {
    const deep = `${'<div>'.repeat(3_000)}${LISTS}`;
    expect(() => page(deep, GOV)).not.toThrow();
  });
  test('broken markup gives its text', () => {
    expect(
      outline(page('<h3>Inclusion Criteria<ul><li>Platelets ≥ 50 × 10^9/L<li>Age 18 or older</h3></table></ul><b>')),
    ).toHaveLength(2);
  });
  test('any page gives an answer', () => {
    const piece = fc.constantFrom(
      '<h3>Inclusion Criteria</h3>',
      '<p>Exclusion criteria:',
      '<li>ANC ≥ 1',
      '<ul>',
      '</ul>',
      '<table><tr><td>',
      '</td><td>',
      '<dt>',
      '<dd>',
      '<div role="tablist"><button role="tab">Exclusion</button></div>',
      '<div role="tabpanel">',
      '</div>',
      'Related trials',
      '<nav>',
      '<details><summary>Eligibility',
      '<template>',
      '<svg>',
      '<select>',
      '&#x0;',
      '\ud800',
      'NCT06999999 ',
      'text ',
      '<br>',
      '<!-- x -->',
      'Inclusion Criteria: 1. a Exclusion Criteria: b ',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 25 }),
        fc.constantFrom(
          GOV,
          ELSEWHERE,
          'about:blank',
          'x',
          'https://www.isrctn.com/ISRCTN19887766',
          'https://ctri.nic.in/Clinicaltrials/pmaindet2.php?EncHid=x',
        ),
        (pieces, url) => {
          const read = page(pieces.join(''), url);
          expect(read.problem).not.toBe('failed');
          read.reading.criteria.forEach((criterion, index) => {
            for (const list of ['thresholds', 'results', 'windows'] as const)
              for (let at = 0; at < criterion[list].length; at++)
                expect(read.rangeOf({ criterion: index, list, index: at })).not.toBeNull();
          });
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);
});

const REAL = '../shared/pages';
describe.skipIf(!existsSync(REAL))('real saved pages (of ../shared, skipped without it)', () => {
  const real = (file: string, url: string) => page(readFileSync(`${REAL}/${file}`, 'utf8'), url);
  test.each(['https://www.clinicaltrialsregister.eu/ctr-search/trial/2009-016529-32/EE', ELSEWHERE])(
    'EU CTR, as %s',
    (url) => {
      const read = real('euctr_2009-016529-32_EE.html', url);
      const { criteria, ids } = read.reading;
      expect(ids).toEqual(['2009-016529-32']);
      expect(criteria.filter(({ kind }) => kind === 'inclusion')).toHaveLength(3);
      expect(criteria.filter(({ kind }) => kind === 'exclusion')).toHaveLength(9);
      const limits = criteria.flatMap(({ kind, thresholds }) =>
        thresholds.map((t) => `${kind} ${t.analyte} ${t.comparator} ${t.value} ${t.unit}`),
      );
      expect(limits).toEqual(
        expect.arrayContaining([
          'exclusion alt > 5 [ULN]',
          'exclusion bilirubin-total > 2 [ULN]',
          'exclusion ast > 3 [ULN]',
        ]),
      );
    },
  );
  test('CRIS', () => {
    const read = real('cris_seq911_old.html', 'https://cris.nih.go.kr/cris/en/search/search_result_st01.jsp?seq=911');
    expect(read.reading).toMatchObject({ site: 'cris', ids: ['KCT0000001'] });
    expect(read.reading.title).toMatch(/^The identification of risk factors/);
    expect(outline(read)).toHaveLength(22);
    expect(outline(read)).toContain('exclusion: HbA1C levels > 11.0%');
  });
});
