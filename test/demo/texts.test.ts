// The sample texts against the documents that their facts come from, where those lie beside the project.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { markdownAsHtml } from './layouts/html';
import { between, recordOfCenterwatch, recordOfMeddatax } from './layouts/record';
import { samplePages, sampleText } from './sample-pages';

const documents = fileURLToPath(new URL('../../../shared/source-documents', import.meta.url));
const isThere = existsSync(documents);

/** A source document, found by words that only it has. */
const source = (words: RegExp) =>
  readdirSync(documents)
    .map((name) => readFileSync(join(documents, name), 'utf8'))
    .find((text) => words.test(text))!;

const inclusion = (text: string) => between(text, '\nInclusion Criteria', '\nExclusion Criteria');
const exclusion = (text: string) =>
  between(text, '\nExclusion Criteria', /Minimum Eligible Age/.test(text) ? '\nMinimum' : '\nStudy Design');

/** The numbers of a text, sorted; 10\^9 and 10⁹ are read alike. */
const numbers = (text: string) =>
  (
    text
      .replace(/⁹/g, '9')
      .replace(/³/g, '3')
      .match(/\d+(?:\.\d+)?/g) ?? []
  )
    .map(Number)
    .sort((a, b) => a - b);

/** All runs of `length` words of three letters or more that stand in one line. Names, numbers and units make no sentence. */
const runs = (text: string, length: number) =>
  new Set(
    text.split('\n').flatMap((line) => {
      const words =
        line
          .toLowerCase()
          .replaceAll('times the upper limit of normal', '')
          .match(/[a-z]{3,}/g) ?? [];
      return words.slice(0, Math.max(0, words.length - length + 1)).map((_, i) => words.slice(i, i + length).join(' '));
    }),
  );

describe.skipIf(!isThere)('facts carry over (skipped where ../shared is absent)', () => {
  for (const [name, words] of [
    ['meddatax-NCT06676631', /NCT ID: NCT06676631/],
    ['meddatax-NCT07083349', /NCT ID: NCT07083349/],
    ['centerwatch-NCT06010472', /Clinical Study ID/],
  ] as const) {
    test(`${name}: the criteria have the same numbers, and no sentence of the source`, () => {
      const own = sampleText(name);
      const real = source(words);
      expect(numbers(inclusion(own))).toEqual(numbers(inclusion(real)));
      expect(numbers(exclusion(own))).toEqual(numbers(exclusion(real)));
      const theirs = runs(inclusion(real) + exclusion(real), 12);
      const shared = [...runs(inclusion(own) + exclusion(own), 12)].filter((run) => theirs.has(run));
      expect(shared).toEqual([]);
    });
  }
});

test('records are read from both full layouts', () => {
  const nk010 = recordOfMeddatax(sampleText('meddatax-NCT06676631'));
  expect(nk010).toMatchObject({
    id: 'NCT06676631',
    status: 'RECRUITING',
    phase: 'PHASE1',
    enrollment: '18 participants',
  });
  expect(nk010.sponsor).toBe("Guangdong Provincial People's Hospital");
  expect(nk010.criteria.match(/^\* /gm)).toHaveLength(29);
  expect(recordOfMeddatax(sampleText('meddatax-NCT07083349')).sponsor).toBe('Base Therapeutics (Shanghai) Co., Ltd.');
  const kn5501 = recordOfCenterwatch(sampleText('centerwatch-NCT06010472'));
  expect(kn5501).toMatchObject({ id: 'NCT06010472', minimumAge: '18 Years', maximumAge: '65 Years', phase: '1' });
  expect(kn5501.criteria.match(/^ {2}\d+\. /gm)).toHaveLength(28);
});

test('every sample page has its own address, title and id', () => {
  const pages = samplePages();
  expect(new Set(pages.map(({ address }) => address)).size).toBe(pages.length);
  for (const { address, html } of pages) {
    expect(html).toContain(`<link rel="canonical" href="${address}">`);
    expect(html).toContain('<h1');
  }
});

describe('markdownAsHtml', () => {
  test('nests lists by their indent and unescapes', () => {
    const html = markdownAsHtml(
      'Inclusion Criteria:\n\n* One \\>2\n  1. a\n  2. b\n* Two\n\nExclusion Criteria:\n\n* X < 1',
    );
    expect(html.replace(/\n/g, '')).toBe(
      '<p>Inclusion Criteria:</p><ul><li>One &gt;2<ol start="1"><li>a</li><li>b</li></ol></li><li>Two</li></ul><p>Exclusion Criteria:</p><ul><li>X &lt; 1</li></ul>',
    );
  });
  test('ends one list before another of the other kind begins', () => {
    expect(markdownAsHtml('* A:\n\n1. a\n* B').replace(/\n/g, '')).toBe(
      '<ul><li>A:</li></ul><ol start="1"><li>a</li></ol><ul><li>B</li></ul>',
    );
  });
});
