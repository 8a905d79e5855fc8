import { describe, expect, it } from 'vitest';
import {
  type Comparison,
  compareStudies,
  comparisonAsCitations,
  comparisonAsCsv,
  comparisonAsHtml,
  comparisonAsJson,
  comparisonAsMarkdown,
  comparisonAsText,
  disclaimer,
  valuesAsCsv,
} from '../../src/compare';
import { studyById } from '../../src/studies/library';

const nk = await studyById('NCT06676631');
const nk510 = await studyById('NCT07083349');
const carNk = await studyById('NCT06010472');
if (!nk || !nk510 || !carNk) throw new Error('the library lacks a source trial');
const comparison = compareStudies(nk, [nk510, carNk]);

/** Reads CSV as RFC 4180 says. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else if (c === '"') quoted = false;
      else cell += c;
    } else if (c === '"') quoted = true;
    else if (c === ',' || c === '\n') {
      rows[rows.length - 1]?.push(cell);
      cell = '';
      if (c === '\n') rows.push([]);
    } else if (c !== '\r') cell += c;
  }
  return rows.filter((r) => r.length > 0);
}

const small = (text: string): Comparison => ({
  columns: [
    { id: 'NCT00000001', name: text, self: true },
    { id: 'NCT00000002', name: 'B', self: false, url: 'https://clinicaltrials.gov/study/NCT00000002' },
  ],
  groups: [
    {
      id: 'study',
      label: 'Study',
      rows: [
        {
          id: 'x',
          label: text,
          differs: true,
          cells: [
            { lines: [text], details: [], sources: [], history: [] },
            {
              lines: [],
              details: [],
              sources: [{ title: text, asOf: '2026-08-22' }],
              history: [],
              verdict: 'not-stated',
            },
          ],
        },
      ],
    },
  ],
});

describe('CSV', () => {
  it('has one row for each row, as many cells in each, and begins with a byte order mark', () => {
    const csv = comparisonAsCsv(comparison);
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    const rows = parseCsv(csv.slice(1));
    const count = comparison.groups.reduce((n, g) => n + g.rows.length, 0);
    expect(rows.length).toBe(1 + count + 3 + 1);
    expect(new Set(rows.slice(0, count + 1).map((r) => r.length))).toEqual(new Set([2 + 3 + 2 * 4 + 1]));
    expect(rows[rows.length - 1]).toEqual([disclaimer()]);
    expect(rows[count + 1]?.[0]).toMatch(/^Source of NCT06676631: NCT06676631\. NK010 .* [Rr]ead from /);
  });

  it('keeps a value apart from its unit', () => {
    const rows = parseCsv(comparisonAsCsv(comparison).slice(1));
    const row = (label: string) => rows.find((r) => r[1] === label);
    expect(row('LVEF')?.slice(2, 9)).toEqual(['≥ 45', '%', '', '≥ 50', '%', '', '▲ stricter']);
    expect(row('Age')?.slice(2, 4)).toEqual(['≥ 18; ≤ 65', 'years']);
    expect(row('B-cell depletion')?.slice(5, 7)).toEqual(['4; 3', 'weeks; half-lives']);
    expect(row('Lupus nephritis')?.slice(2, 4)).toEqual(['allowed', '']);
    expect(row('Platelets')?.slice(2, 4)).toEqual(['not stated', '']);
  });

  it('gives the values one a row, with numbers as numbers', () => {
    const [head = [], ...rows] = parseCsv(valuesAsCsv(comparison).slice(1));
    const at = (name: string) => head.indexOf(name);
    const lvef = rows.filter((r) => r[at('Rule id')] === 'lvef');
    expect(lvef.map((r) => [r[at('Study')], r[at('Comparator')], r[at('Value')], r[at('Unit code (UCUM)')]])).toEqual([
      ['NCT06676631', '≥', '45', '%'],
      ['NCT07083349', '≥', '50', '%'],
      ['NCT06010472', '≥', '50', '%'],
    ]);
    expect(rows.find((r) => r[at('Holds for')]?.includes('Gilbert'))?.[at('Rule id')]).toMatch(/^bilirubin/);
    for (const row of rows.slice(0, -4)) {
      expect(row).toHaveLength(head.length);
      expect(row[at('Value')] !== '' || row[at('Text')] !== '', row.join()).toBe(true);
    }
    const dose = rows.filter((r) => r[at('Rule id')] === 'dose' && r[at('Study')] === 'NCT07083349');
    expect(dose.map((r) => [Number(r[at('Value')]), r[at('Unit')]])).toEqual([
      [4e7, 'cells per kg'],
      [8e7, 'cells per kg'],
      [1.2e8, 'cells per kg'],
    ]);
  });

  it('one value a row keeps what each value means', () => {
    const [head = [], ...rows] = parseCsv(valuesAsCsv(comparison).slice(1));
    expect(head).toEqual([
      ...[
        'Group',
        'Rule',
        'Rule id',
        'Study',
        'Name',
        'This trial',
        'Criterion',
        'Comparator',
        'Value',
        'Text',
        'Unit',
      ],
      ...['Unit code (UCUM)', 'Half-lives', 'Whichever is', 'Before', 'Holds for', 'Note', 'As written', 'As shown'],
      ...['Also', 'Compared with this trial', 'Source', 'As of', 'Address'],
    ]);
    const cells = (rule: string, study: string, ...names: string[]) =>
      rows
        .filter((r) => r[head.indexOf('Rule id')] === rule && r[head.indexOf('Study')] === study)
        .map((r) => names.map((name) => r[head.indexOf(name)]));
    expect(
      cells('washout-biologic', 'NCT07083349', 'Criterion', 'Value', 'Unit', 'Half-lives', 'Whichever is', 'Before'),
    ).toEqual([['Exclusion', '4', 'weeks', '3', 'longer', 'not named']]);
    expect(cells('washout-b-cell-depletion', 'NCT07083349', 'Value', 'Holds for')).toEqual([['4', 'Biologics']]);
    expect(cells('washout-b-cell-depletion', 'NCT06676631', 'Value', 'Half-lives', 'Before')).toEqual([
      ['6', '', 'screening'],
    ]);
    expect(cells('qtc', 'NCT06676631', 'Criterion', 'Comparator', 'Value', 'Note', 'As written')).toEqual([
      ['Exclusion', '≤', '480', 'Fridericia', 'excluded above 480 ms'],
    ]);
    expect(cells('ana', 'NCT06010472', 'Criterion', 'Note')).toEqual([['Inclusion', 'any one of the three']]);
    expect(cells('transplants', 'NCT06676631', 'Text')).toEqual([]);
    expect(cells('washout-transplant', 'NCT06676631', 'Text', 'Before', 'Note')).toEqual([
      ['any earlier use', '', 'solid organ or blood stem cells, received or planned'],
    ]);
  });

  it('a period in half-lives alone is one row too', () => {
    const windows = [
      { kind: 'exclusion', type: 'washout', agents: ['biologic'], halfLives: 5, anchor: 'screening', source: 'x' },
    ];
    const [head = [], row = []] = parseCsv(
      valuesAsCsv(compareStudies({ ...nk, windows } as typeof nk, [])).slice(1),
    ).filter((r, i) => i === 0 || r[2] === 'washout-biologic');
    const at = (name: string) => row[head.indexOf(name)];
    expect([at('Value'), at('Text'), at('Unit'), at('Half-lives'), at('Before')]).toEqual([
      '',
      '5 half-lives',
      '',
      '5',
      'screening',
    ]);
  });

  it('the table as CSV says beside a period what its numbers do not', () => {
    const [head = [], ...rows] = parseCsv(comparisonAsCsv(comparison).slice(1));
    const also = (label: string, id: string) =>
      rows.find((r) => r[0] === 'Washouts' && r[1] === label)?.[head.indexOf(`${id} also`)];
    expect(also('Biologics', 'NCT07083349')).toBe('4 wk or 3 half-lives, the longer');
    expect(also('B-cell depletion', 'NCT06676631')).toBe('6 mo before screening');
  });

  it('plain text has the notes that Markdown has', () => {
    const text = comparisonAsText(comparison, 400);
    for (const note of ['any one of the three', 'either', 'with HBsAg positive', 'Fridericia']) {
      expect(comparisonAsMarkdown(comparison), note).toContain(note);
      expect(text, note).toContain(note);
    }
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '=cmd|"/c calc"!A1', '＝1+1'])(
    'never gives a formula: %j',
    (text) => {
      const cells = parseCsv(comparisonAsCsv(small(text)).slice(1)).flat();
      for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@＝]/);
      expect(cells).toContain(`'${text}`);
    },
  );

  it('keeps commas, quotes and line breaks inside their cell', () => {
    const text = 'a, "b"\nc';
    expect(parseCsv(comparisonAsCsv(small(text)).slice(1))[1]?.[2]).toBe(text);
  });
});

describe('Markdown', () => {
  it('is a table of even width, with sources and the disclaimer', () => {
    const text = comparisonAsMarkdown(comparison);
    const rows = text.split('\n').filter((l) => l.startsWith('|'));
    expect(new Set(rows.map((r) => r.match(/(?<!\\)\|/g)?.length))).toEqual(new Set([5]));
    expect(text).toContain('[NCT07083349](https://clinicaltrials.gov/study/NCT07083349)');
    expect(text).toMatch(/\| LVEF \| ≥ 45 % \| ≥ 50 %<br>▲ stricter \|/);
    expect(text).toContain('Sources');
    expect(text.trimEnd().endsWith(disclaimer())).toBe(true);
  });

  it('lets no text break out of its cell or become mark-up', () => {
    const text = comparisonAsMarkdown(small('a|b\n<img src=x>*c*'));
    expect(text).toContain('a\\|b \\<img src=x\\>\\*c\\*');
  });
});

describe('plain text', () => {
  it.each([60, 80, 100, 140])('keeps to %s columns', (width) => {
    for (const line of comparisonAsText(comparison, width).split('\n'))
      if (line !== disclaimer()) expect([...line].length, line).toBeLessThanOrEqual(width);
  });

  it('says each verdict with its word', () => {
    const lines = comparisonAsText(comparison, 120).split('\n');
    const at = lines.findIndex((l) => l.startsWith('LVEF'));
    expect(lines[at]).toMatch(/LVEF +│ ≥ 45 % +│ ≥ 50 % +│ ≥ 50 %/);
    expect(lines[at + 1]).toMatch(/│ +│ ▲ stricter +│ ▲ stricter/);
  });

  it('counts a wide character as two columns', () => {
    const [, row = ''] = comparisonAsText(small('中性粒细胞'), 60)
      .split('\n')
      .filter((l) => l.includes('中性粒细胞'));
    expect(row.split('│')[0]?.trimEnd()).toBe('中性粒细胞');
  });

  it('does not break at a blank that holds together', () => {
    const text = comparisonAsText(small(`${'mots '.repeat(30)}Remarque\u00a0: 50\u202f000 par µL`), 60);
    expect(text).toContain('Remarque\u00a0:');
    expect(text).toContain('50\u202f000');
  });

  it('breaks a word that is longer than its column', () => {
    for (const line of comparisonAsText(small('x'.repeat(300)), 60).split('\n'))
      if (line !== disclaimer()) expect(line.length).toBeLessThanOrEqual(60);
  });
});

describe('where it comes from', () => {
  const forms: readonly (readonly [string, string])[] = [
    ['text', comparisonAsText(comparison, 200)],
    ['Markdown', comparisonAsMarkdown(comparison).replace(/\\/g, '')],
    ['HTML', comparisonAsHtml(comparison)],
    ['CSV', comparisonAsCsv(comparison)],
    ['values', valuesAsCsv(comparison)],
    ['JSON', comparisonAsJson(comparison)],
    ['citations', comparisonAsCitations(comparison)],
  ];

  it.each(forms)('%s says for each study where and when it was read, and ends with the disclaimer', (_, form) => {
    const flat = form.replace(/\s+/g, ' ');
    for (const id of ['NCT06676631', 'NCT07083349', 'NCT06010472'])
      expect(flat).toContain(`https://clinicaltrials.gov/study/${id}`);
    expect(flat).toMatch(/[Rr]ead from MedDataX copy of the ClinicalTrials\.gov record, last updated 28 July 2025/);
    expect(flat).toContain(disclaimer());
  });

  it('says of a page on which day it was read, and where', () => {
    const onPage = {
      ...nk,
      sources: {
        ...nk.sources,
        page: { title: 'Read from this page', url: 'https://example.org/trial', asOf: '2026-08-22' },
      },
    };
    expect(comparisonAsCitations(compareStudies(onPage, []))).toMatch(
      /\. Read on 22 August 2026 from https:\/\/example\.org\/trial; read from /,
    );
  });
});

describe('HTML', () => {
  it('escapes every text, and links https only', () => {
    const odd = small('<img src=x onerror=alert(1)> & "q"');
    const [first] = odd.columns;
    if (first) first.url = 'javascript:alert(1)';
    const html = comparisonAsHtml(odd);
    expect(html).not.toContain('<img');
    expect(html).not.toContain('javascript:');
    expect(html).toContain('&#60;img src=x onerror=alert(1)&#62; &#38; &#34;q&#34;');
    expect(html).toContain('<a href="https://clinicaltrials.gov/study/NCT00000002">');
  });

  it('has no cell that a spreadsheet takes for a formula', () => {
    const html = comparisonAsHtml(small('=HYPERLINK("https://example.org")'));
    expect(html).toContain('>=HYPERLINK(');
    for (const cell of html.match(/<t[dh][ >][^>]*/g) ?? []) expect(cell).toContain("mso-number-format:'\\@'");
  });

  it('has a cell for each study in each row', () => {
    const html = comparisonAsHtml(comparison);
    const rows = html.match(/<tr>.*?<\/tr>/gs) ?? [];
    const cells = rows.filter((r) => r.includes('scope="row"')).map((r) => (r.match(/<td/g) ?? []).length);
    expect(cells).toHaveLength(comparison.groups.reduce((n, g) => n + g.rows.length, 0));
    expect(new Set(cells)).toEqual(new Set([3]));
  });
});

describe('JSON', () => {
  it('keeps what is shown, the parts, the verdict and the sources', () => {
    const made = JSON.parse(comparisonAsJson(comparison));
    expect(made.studies.map((s: { thisTrial: boolean }) => s.thisTrial)).toEqual([true, false, false]);
    const lvef = made.rows.find((r: { id: string }) => r.id === 'lvef');
    expect(lvef.cells[1]).toMatchObject({
      study: 'NCT07083349',
      stated: true,
      lines: ['≥ 50 %'],
      values: [{ comparator: '≥', value: 50, unit: '%', ucum: '%' }],
      comparedWithThisTrial: 'stricter',
      sources: [{ asOf: '2025-07-28' }],
    });
  });
});
