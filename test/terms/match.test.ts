import { describe, expect, it } from 'vitest';
import { agents } from '../../src/terms/agents';
import { analytes, combined } from '../../src/terms/analytes';
import { anchors } from '../../src/terms/anchors';
import { lex } from '../../src/text/lex';
import { Lexicon } from '../../src/text/match';
import { normalize } from '../../src/text/normalize';

type Row = { names: readonly string[]; abbr?: readonly string[] };

/** All catalogues in one lexicon, as the reader has them: a name of one may hide a shorter name of another. */
const lists: Readonly<Record<string, readonly Row[]>> = { analyte: analytes, combined, agent: agents, anchor: anchors };
const lexicon = new Lexicon();
for (const [list, rows] of Object.entries(lists)) {
  rows.forEach((row, i) => {
    for (const name of row.names) lexicon.add(name, { list, row: i });
    for (const name of row.abbr ?? []) lexicon.add(name, { list, row: i }, true);
  });
}

/** Ids found anywhere in a text, as "list:row". */
function found(text: string): Set<string> {
  const tokens = lex(normalize(text).text);
  const ids = new Set<string>();
  for (let i = 0; i < tokens.length; ) {
    const match = lexicon.at(tokens, i);
    for (const hit of match?.name.hits ?? []) ids.add(`${hit.list}:${hit.row}`);
    i = match ? match.to : i + 1;
  }
  return ids;
}

const idsIn = (list: 'analyte' | 'agent' | 'anchor', text: string) => {
  const rows = { analyte: analytes, agent: agents, anchor: anchors }[list];
  return [...found(text)].filter((hit) => hit.startsWith(`${list}:`)).map((hit) => rows[Number(hit.split(':')[1])]!.id);
};

describe.each(Object.keys(lists))('names of the %s catalogue', (list) => {
  it('are each found in a sentence', () => {
    const missed: string[] = [];
    lists[list]!.forEach((row, i) => {
      for (const name of [...row.names, ...(row.abbr ?? [])])
        if (!found(`(${name}), then`).has(`${list}:${i}`)) missed.push(name);
    });
    expect(missed).toEqual([]);
  });

  it('are each found in capitals', () => {
    const missed: string[] = [];
    lists[list]!.forEach((row, i) => {
      for (const name of row.names) if (!found(`(${name.toUpperCase()}), then`).has(`${list}:${i}`)) missed.push(name);
    });
    expect(missed).toEqual([]);
  });
});

describe('words in their place', () => {
  it.each([
    ['Absolute Neutrophil Count (ANC) ≥ 1.5', ['neutrophils']],
    ['Anti-dsDNA antibodies', ['anti-dsdna']],
    ['SLEDAI-2K score', ['sledai']],
    ['"Clinical" SLEDAI-2K', ['clinical-sledai']],
    ['clinical SLEDAI-2K', ['clinical-sledai']],
    ['NT-proBNP', ['nt-probnp']],
    ['serum creatinine clearance', ['crcl']],
    ['urine protein/creatinine ratio', ['upcr']],
    ['B7-H3 expression', ['b7-h3']],
    ['BILAG-2004 Class A', ['bilag-a']],
    ['中性粒细胞绝对值≥1.5', ['neutrophils']],
    ['血清クレアチニン', ['creatinine']],
    ['the pt. was seen at 9', []],
    ['protein and cells', []],
  ])('%s: analytes', (text, ids) => expect([...new Set(idsIn('analyte', text))]).toEqual(ids));

  it.each([
    ['a car accident', []],
    ['CAR-T cells', ['cell-therapy']],
    ['an insect bite', []],
    ['RT-PCR', []],
    ['lupus anticoagulant', []],
    ['B-cell depleting agents', ['b-cell-depletion']],
    ['dose of prednisone', ['glucocorticoid']],
    ['live/attenuated vaccine', ['live-vaccine']],
    ['granulocyte (macrophage) colony stimulating factor', ['growth-factor']],
    ["St. John's Wort", ['herbal']],
  ])('%s: agents', (text, ids) => expect([...new Set(idsIn('agent', text))]).toEqual(ids));
});
