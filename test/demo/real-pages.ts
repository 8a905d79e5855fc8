// Pages made from real texts that lie outside the project: each site's layout around the real words.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { centerwatchPage } from './layouts/centerwatch';
import { clinicalTrialsGovPage } from './layouts/clinicaltrials-gov';
import { meddataxPage } from './layouts/meddatax';
import { recordOfCenterwatch, recordOfMeddatax, type TrialRecord } from './layouts/record';
import { compassPage, crickPage } from './layouts/without-criteria';
import type { SamplePage } from './sample-pages';

/**
 * Reads `source-documents/*.txt` (texts of pages at meddatax, centerwatch, compass and crick, told apart by their own
 * words) and `eval/dev/NCT….txt` (eligibility texts) below `folder`. The lupus NK trial's page comes first.
 * Throws with one line where a folder is missing or empty.
 */
export function realPages(folder: string): SamplePage[] {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const documents = textsIn(join(folder, 'source-documents'));
  const eligibility = textsIn(join(folder, 'eval', 'dev'));
  const records = documents.map(({ text }) => recordOf(text)).filter((record) => record !== null);
  const pages = documents.map(({ name, text }) => documentPage(name, text, records));
  for (const { name, text } of eligibility) {
    const known = records.find((record) => record.id === name);
    const record = { ...(known ?? { id: name, title: `${name}: eligibility criteria alone` }), criteria: text };
    pages.push({
      name: `clinicaltrials-gov-${name}`,
      address: `https://clinicaltrials.gov/study/${name}`,
      html: clinicalTrialsGovPage(record),
    });
  }
  return pages.sort((a, b) => rank(a) - rank(b));
}

const rank = ({ name }: SamplePage) =>
  name === 'meddatax-NCT06676631' ? 0 : name.startsWith('clinicaltrials-gov') ? 2 : 1;

function textsIn(folder: string): { name: string; text: string }[] {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  if (!names.length) throw new Error(`There is no .txt file in ${folder}.`);
  return names.sort().map((name) => ({ name: basename(name, '.txt'), text: readFileSync(join(folder, name), 'utf8') }));
}

const isMeddatax = (text: string) => /\nNCT ID: NCT\d{8}\n/.test(text) && text.includes('\nBasic Information\n');
const isCenterwatch = (text: string) => text.includes('\nClinical Study ID\n');

function recordOf(text: string): TrialRecord | null {
  return isMeddatax(text) ? recordOfMeddatax(text) : isCenterwatch(text) ? recordOfCenterwatch(text) : null;
}

function documentPage(name: string, text: string, records: readonly TrialRecord[]): SamplePage {
  const own = recordOf(text);
  if (own && isMeddatax(text)) {
    const address = `https://meddatax.com/clinical-trials/${own.id}`;
    return { name: `meddatax-${own.id}`, address, html: meddataxPage(text, own.id) };
  }
  if (own) {
    const slug = own.title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    const address = `https://www.centerwatch.com/clinical-trials/listings/${own.id}/${slug}`;
    return { name: `centerwatch-${own.id}`, address, html: centerwatchPage(text, own.id, slug) };
  }
  // These pages name no id: their first line is the brief summary of the record that they are about.
  const summary = text.trim().split('\n')[0]!;
  const record = records.find((candidate) => candidate.summary === summary);
  if (!record) throw new Error(`${name}.txt is no page of a known layout.`);
  const isCompass = text.includes('\nTimeframe: ');
  const html = (isCompass ? compassPage : crickPage)(text, record.id, record.title);
  const address = `https://${isCompass ? 'clinicaltrialcompass.org/trial' : 'crick.ai/trials'}/${record.id}`;
  return { name: `${isCompass ? 'compass' : 'crick'}-${record.id}`, address, html };
}
