// Every case under test/pages is read as its reading.json says; and whatever the case, the page is left as it was and
// each finding leads back to its words on the page.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sites } from '../../src/sites/index';
import { cases, type Expected, readCase } from '../tools/cases';

const all = cases();
/** What the cases' noise would give if it were read. */
const NOISE = /\b(?:321|123|99|88|77|66|9\.9)\b/;

/** Their items are compared, their findings not yet: the reader is still to learn these languages. */
const ITEMS_ONLY = new Set(['cris/new']);

describe.each(all)('$site/$name', ({ site, name, folder }) => {
  const { page, document, expected: read } = readCase(folder);
  const file = `${folder}reading.json`;
  const expected: Expected | null = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;

  test('is read as expected', () => {
    expect(expected, `no reading.json: npm run new-case`).not.toBeNull();
    const outline = ({ criteria, ...rest }: Expected) => ({
      ...rest,
      criteria: criteria.map(({ kind, level, text }) => `${kind} ${level} ${text}`),
    });
    expect(outline(read)).toEqual(outline(expected!));
    if (!ITEMS_ONLY.has(`${site}/${name}`)) expect(read).toEqual(expected);
  });

  test('no noise is read', () => {
    for (const { text } of read.criteria) expect(text).not.toMatch(NOISE);
  });

  test('each finding stands on the page', () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    read.criteria.forEach((criterion, index) => {
      for (const list of ['thresholds', 'results', 'windows'] as const) {
        criterion[list].forEach((finding, at) => {
          const range = page.rangeOf({ criterion: index, list, index: at });
          expect(range, finding.quote).not.toBeNull();
          expect(letters(range!.toString())).toBe(letters(finding.quote));
        });
      }
    });
  });

  test('the page is left as it was', () => {
    const html = document.documentElement.outerHTML;
    expect(readCase(folder).document.documentElement.outerHTML).toBe(html);
  });
});

test('every site has a case', () => {
  const covered = new Set(all.map(({ site }) => site));
  expect(sites.map(({ address }) => address.id).filter((id) => !covered.has(id))).toEqual([]);
});
