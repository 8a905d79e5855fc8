// The command as users call it: a process, its output, its exit status.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const CRITERIA =
  'Inclusion Criteria:\n\n* Platelets ≥ 50 × 10^9/L\n\nExclusion Criteria:\n\n* Rituximab within 24 weeks before screening\n';
const PAGE = `<!DOCTYPE html><meta charset="utf-8"><link rel="canonical" href="https://clinicaltrials.gov/study/NCT06999999"><h1>A study of cells in lupus</h1>
<div id="eligibility-criteria-description"><p>Inclusion Criteria:</p><ul><li>Platelets ≥ 50 × 10<sup>9</sup>/L</li></ul><p>Exclusion Criteria:</p><ul><li>Rituximab within 24 weeks before screening</li></ul></div>`;
const record = (nctId: string) => ({
  protocolSection: {
    identificationModule: {
      nctId,
      briefTitle: 'Cells in lupus',
      secondaryIdInfos: [{ id: '2023-505936-19-00', type: 'CTIS' }, { id: 'KX-12' }],
    },
    eligibilityModule: { eligibilityCriteria: CRITERIA },
  },
});

const TSX = join(process.cwd(), 'node_modules/tsx/dist/cli.mjs');
const READ = join(process.cwd(), 'src/cli/read.ts');
let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'read-'));
  const file = (name: string, content: string | Uint8Array) => writeFileSync(join(dir, name), content);
  file('NCT06999998.txt', CRITERIA);
  file('page.html', PAGE);
  file('record.json', JSON.stringify(record('NCT06999999')));
  file('search.json', JSON.stringify({ studies: [record('NCT06999999'), record('NCT06999998')] }));
  file('broken.json', '{"protocolSection": ');
  file('other.json', '{"hello": "world"}');
  file('empty.html', '');
  file('latin.txt', Buffer.from('Inclusion Criteria:\n\n* Weight \xb1 5, Hb > 8 g/dL\n', 'latin1'));
  file(
    'sjis.html',
    Buffer.concat([
      Buffer.from('<meta charset="shift_jis"><table><tr><th>'),
      Buffer.from([0x91, 0x49, 0x91, 0xf0, 0x8a, 0xee, 0x8f, 0x80]),
      Buffer.from('</th><td>1) ANC &ge; 1.5 x 10^9/L</td></tr></table>'),
    ]),
  );
});
afterAll(() => rmSync(dir, { recursive: true }));

function read(args: string[], input?: string) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [TSX, READ, ...args], {
    cwd: dir,
    input,
    encoding: 'utf8',
  });
  return {
    stdout,
    stderr,
    status,
    lines: () =>
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
  };
}

describe('npm run read', () => {
  test('reads text, pages and records alike, in order; a bad file does not stop the others', () => {
    const files = [
      'NCT06999998.txt',
      'missing.txt',
      'page.html',
      'broken.json',
      'record.json',
      'other.json',
      '.',
      'empty.html',
    ];
    const { lines, status } = read(['--format', 'jsonl', ...files]);
    const all = lines();
    expect(status).toBe(1);
    expect(all.map(({ file }) => file)).toEqual(files);
    const [text, missing, page, broken, json, other, folder, empty] = all;
    expect(text).toMatchObject({ site: 'text', isTrial: true, ids: ['NCT06999998'], title: null });
    expect(page).toMatchObject({
      site: 'clinicaltrials.gov',
      ids: ['NCT06999999'],
      title: 'A study of cells in lupus',
    });
    expect(json).toMatchObject({
      site: 'clinicaltrials.gov',
      ids: ['NCT06999999', '2023-505936-19-00'],
      title: 'Cells in lupus',
    });
    expect(page.criteria).toEqual(text.criteria);
    expect(json.criteria).toEqual(text.criteria);
    expect(text.criteria.map((c: { kind: string }) => c.kind)).toEqual(['inclusion', 'exclusion']);
    expect(text.criteria[0].thresholds[0]).toMatchObject({
      analyte: 'platelets',
      comparator: '>=',
      value: 50,
      unit: '10*9/L',
    });
    expect(text.criteria[1].windows[0]).toMatchObject({ type: 'washout', value: 24, unit: 'wk', anchor: 'screening' });
    expect(missing).toEqual({ file: 'missing.txt', error: 'no such file' });
    expect(broken.error).toMatch(/^not valid JSON/);
    expect(other.error).toMatch(/protocolSection/);
    expect(folder.error).toBe('is a folder');
    for (const { error } of [missing, broken, other, folder]) expect(error).not.toMatch(/\n/);
    expect(empty).toMatchObject({ isTrial: false, criteria: [] });
  });
  test('status 0 where all is well; a search answer gives a reading a study', () => {
    const { lines, status } = read(['--format', 'jsonl', 'search.json']);
    expect(status).toBe(0);
    expect(lines().map(({ ids }) => ids[0])).toEqual(['NCT06999999', 'NCT06999998']);
  });
  test.each([
    ['text', CRITERIA, 'text'],
    ['a page', PAGE, 'clinicaltrials.gov'],
    ['a record', JSON.stringify(record('NCT06999999')), 'clinicaltrials.gov'],
  ])('standard input: %s', (_, input, site) => {
    const reading = JSON.parse(read(['-'], input).stdout);
    expect(reading).toMatchObject({ file: '-', site });
    expect(reading.criteria).toHaveLength(2);
  });
  test('--url names the site', () => {
    const [reading] = read([
      '--format',
      'jsonl',
      '--url',
      'https://www.isrctn.com/ISRCTN19887766',
      'page.html',
    ]).lines();
    expect(reading).toMatchObject({ site: 'isrctn', ids: ['ISRCTN19887766', 'NCT06999999'] });
    expect(reading.criteria).toHaveLength(2);
  });
  test('encodings: a page’s own, and text that is no UTF-8', () => {
    const [page, text] = read(['--format', 'jsonl', 'sjis.html', 'latin.txt']).lines();
    expect(page.criteria).toMatchObject([{ kind: 'inclusion' }]);
    expect(text.criteria[0].text).toContain('±');
  });
  test('csv, md and explain', () => {
    expect(read(['--format', 'csv', 'page.html', 'missing.txt']).stdout).toMatch(
      /^file,site,.*\r\npage\.html,clinicaltrials\.gov,NCT06999999,1,inclusion,threshold,platelets,>=,50,/,
    );
    expect(read(['--format', 'md', 'page.html']).stdout).toContain('platelets ≥ 50');
    const { criteria } = JSON.parse(read(['--explain', 'page.html']).stdout);
    expect(criteria[0].thresholds[0].rule).toEqual(expect.any(String));
  });
  test.each([
    [['--format', 'xml', 'page.html']],
    [['--url', 'nonsense', 'page.html']],
    [['--what', 'page.html']],
    [[]],
  ])('a wrong call says how: %j', (args) => {
    const { status, stderr, stdout } = read(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('usage:');
  });
}, 60_000);
