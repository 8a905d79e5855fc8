// Real criteria printed into every layout read as the text itself. Needs the texts of ../shared; skips without them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readCriteria } from '../../src/criteria/read';
import type { Criterion } from '../../src/model/reading';
import { readPage } from '../../src/page/read-page';
import { LAYOUTS, partsOf } from './layouts';

const DIR = '../shared/eval/dev';
const here = existsSync(DIR);
const all = here ? readdirSync(DIR).filter((file) => file.endsWith('.txt')) : [];
/** Every third text, in the usual run; all of them, with each difference, with SHOW=1. */
const texts = process.env.SHOW ? all : all.filter((_, i) => i % 3 === 0);

/** What is found, without where it stands. */
const findings = (criteria: readonly Criterion[]): Set<string> =>
  new Set(
    criteria.flatMap(({ kind, thresholds, windows }) => [
      ...thresholds.map((t) => `${kind} ${t.analyte} ${t.comparator} ${t.value} ${t.unit}`),
      ...windows.flatMap((w) =>
        w.agents.map(
          (a) => `${kind} ${w.type} ${a} ${w.ever ? 'ever' : `${w.value} ${w.unit} ${w.halfLives ?? ''}`} ${w.anchor}`,
        ),
      ),
    ]),
  );

describe.skipIf(!here)('a text in every layout', () => {
  for (const layout of LAYOUTS) {
    test(layout.name, () => {
      const differences: string[] = [];
      let all = 0;
      for (const file of texts) {
        const text = readFileSync(`${DIR}/${file}`, 'utf8');
        const html = layout.print(partsOf(text), text, file.slice(0, -4));
        const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
        const address = layout.address.replace('{id}', file.slice(0, -4)) || 'https://example.org/page';
        const page = readPage(window.document, address);
        const wanted = findings(readCriteria(text));
        const got = findings(page.reading.criteria);
        all += wanted.size;
        for (const one of wanted) if (!got.has(one)) differences.push(`${file} - ${one}`);
        for (const one of got) if (!wanted.has(one)) differences.push(`${file} + ${one}`);
        window.close();
      }
      if (process.env.SHOW) console.log(`${layout.name}: ${differences.length} of ${all}\n${differences.join('\n')}`);
      expect(differences.length / all).toBeLessThan(layout.name === 'one paragraph' ? 0.2 : 0.08);
    }, 60_000);
  }
});
