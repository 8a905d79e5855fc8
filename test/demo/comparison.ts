// The comparison of the first page's trial with the two other source trials, as the panel makes it, as text.
import '../../src/words/english';
import { JSDOM } from 'jsdom';
import { compareStudies, comparisonAsText } from '../../src/compare';
import { readPage } from '../../src/page/read-page';
import { studyFromReading } from '../../src/studies/from-reading';
import { studyById } from '../../src/studies/library';
import type { SamplePage } from './sample-pages';

const BESIDE = ['NCT07083349', 'NCT06010472'];

/** Reads the first page by the same code as in the browser, and prints it beside the others; `width` in columns. */
export async function comparisonTable(pages: readonly SamplePage[], width: number): Promise<string> {
  const { address, html } = pages[0]!;
  const { document } = new JSDOM(html, { url: address }).window;
  const { reading } = readPage(document, address);
  const known = await studyById(reading.ids[0] ?? '');
  const self = studyFromReading(reading, { known, url: address, readAt: new Date().toISOString() });
  const others = (await Promise.all(BESIDE.map((id) => studyById(id)))).filter((study) => study !== undefined);
  return comparisonAsText(compareStudies(self, others), width);
}
