// The sample pages under their real addresses: three lupus NK and CAR-NK trials as six sites show them. The texts are the
// project's own; every number, limit and washout is the record's.
import { readFileSync } from 'node:fs';
import type { Answer } from '../e2e/server';
import { centerwatchPage } from './layouts/centerwatch';
import { clinicalTrialsGovPage } from './layouts/clinicaltrials-gov';
import { meddataxPage } from './layouts/meddatax';
import { recordOfCenterwatch, recordOfMeddatax } from './layouts/record';
import { compassPage, crickPage } from './layouts/without-criteria';

/** A page to serve: its real address (without query) and its HTML. `name` is for files and lists. */
export type SamplePage = { name: string; address: string; html: string };

/** One of the project's own texts, by its file's name without ending. */
export const sampleText = (name: string) => readFileSync(new URL(`texts/${name}.txt`, import.meta.url), 'utf8');

/** The pages made from the project's own texts; the first is the one that the demo opens. */
export function samplePages(): SamplePage[] {
  const nk010 = sampleText('meddatax-NCT06676631');
  const nk510 = sampleText('meddatax-NCT07083349');
  const kn5501 = sampleText('centerwatch-NCT06010472');
  const records = [recordOfMeddatax(nk010), recordOfMeddatax(nk510), recordOfCenterwatch(kn5501)];
  const slug = 'anti-cd19-car-nk-cells-in-systemic-lupus-erythematosus';
  return [
    page(
      'meddatax',
      'NCT06676631',
      'https://meddatax.com/clinical-trials/NCT06676631',
      meddataxPage(nk010, 'NCT06676631'),
    ),
    page(
      'meddatax',
      'NCT07083349',
      'https://meddatax.com/clinical-trials/NCT07083349',
      meddataxPage(nk510, 'NCT07083349'),
    ),
    page(
      'centerwatch',
      'NCT06010472',
      `https://www.centerwatch.com/clinical-trials/listings/NCT06010472/${slug}`,
      centerwatchPage(kn5501, 'NCT06010472', slug),
    ),
    page(
      'compass',
      'NCT06676631',
      'https://clinicaltrialcompass.org/trial/NCT06676631',
      compassPage(sampleText('compass-NCT06676631'), 'NCT06676631'),
    ),
    page(
      'crick',
      'NCT07083349',
      'https://crick.ai/trials/NCT07083349',
      crickPage(sampleText('crick-NCT07083349'), 'NCT07083349'),
    ),
    ...records.map((record) =>
      page(
        'clinicaltrials-gov',
        record.id,
        `https://clinicaltrials.gov/study/${record.id}`,
        clinicalTrialsGovPage(
          record,
          records.filter((other) => other.id !== record.id),
        ),
      ),
    ),
  ];
}

const page = (site: string, id: string, address: string, html: string): SamplePage => ({
  name: `${site}-${id}`,
  address,
  html,
});

/** Answers for the pages' addresses, whatever their query; undefined for any other address. */
export function answerWith(pages: readonly SamplePage[]): (url: URL) => Answer | undefined {
  const byAddress = new Map(pages.map(({ address, html }) => [address, html]));
  return (url) => {
    // the registry's search knows no further studies here: the comparison stands on the built-in library
    if (url.origin === 'https://clinicaltrials.gov' && url.pathname === '/api/v2/studies') {
      return { body: JSON.stringify({ totalCount: 0, studies: [] }), headers: { 'content-type': 'application/json' } };
    }
    const html = byAddress.get(`${url.origin}${url.pathname}`);
    return html === undefined ? undefined : { body: html };
  };
}
