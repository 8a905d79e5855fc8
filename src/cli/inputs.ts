// A file's bytes → readings. HTML is read by the sites' adapters in jsdom, JSON as API v2 records, the rest as text.
import { basename } from 'node:path';
import { type ReadOptions, readCriteria } from '../criteria/read';
import type { Criterion, Reading } from '../model/reading';
import { findIds } from '../sites/ids';

export type InputFormat = 'html' | 'json' | 'txt';
export type InputOptions = {
  /** The page's address where the page itself doesn't say it. */
  url?: string;
  explain?: boolean;
};

/**
 * Reads one file.
 * @param file the path as given; its extension names the format, anything else ('-' too) is told from the content
 * @returns its readings, each with `file`: one, or one a study where the JSON is a search answer
 * @throws Error with a one-line message where the content is no trial in a form that can be read
 */
export async function readInput(file: string, bytes: Uint8Array, options: InputOptions = {}): Promise<Reading[]> {
  const format = formatOf(file) ?? sniff(decode(bytes));
  const readings =
    format === 'html'
      ? [await readHtml(bytes, options)]
      : format === 'json'
        ? readJson(decode(bytes), options)
        : [readText(decode(bytes), basename(file), options)];
  return readings.map((reading) => ({ file, ...reading }));
}

/** The format that a file's extension names, or undefined. */
function formatOf(file: string): InputFormat | undefined {
  const extension = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase();
  if (extension === 'html' || extension === 'htm' || extension === 'xhtml') return 'html';
  if (extension === 'json') return 'json';
  return extension === 'txt' || extension === 'md' ? 'txt' : undefined;
}

/** The format that a text looks like: JSON begins with a brace, HTML with a tag. */
function sniff(text: string): InputFormat {
  const start = text.slice(0, 2000).trimStart();
  if (/^[{[]/.test(start)) return isJson(text) ? 'json' : 'txt';
  return /^<(?:!doctype|!--|html|head|body|[a-z][a-z0-9-]*[\s>/])/i.test(start) ? 'html' : 'txt';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** UTF-8 or UTF-16 by the byte-order mark, else UTF-8, else (where it is not valid UTF-8) Windows-1252. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function criteriaOf(text: string, options: ReadOptions): Criterion[] {
  return readCriteria(text, options).map(({ source: _, ...criterion }) => criterion);
}

function readText(text: string, name: string, { explain }: InputOptions): Reading {
  const criteria = criteriaOf(text, { explain: explain ?? false });
  return { site: 'text', isTrial: true, ids: findIds(name.replace(/\.[a-z]+$/i, '')), title: null, criteria };
}

function readJson(text: string, options: InputOptions): Reading[] {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`not valid JSON: ${(error as Error).message}`);
  }
  const studies = field(data, 'studies');
  const records = Array.isArray(studies) ? studies : Array.isArray(data) ? data : [data];
  if (records.length === 0) throw new Error('no study in it');
  return records.map((record) => readRecord(record, options));
}

/** One ClinicalTrials.gov API v2 record → its reading; throws where it is none. */
function readRecord(record: unknown, { explain }: InputOptions): Reading {
  const protocol = field(record, 'protocolSection');
  if (!isObject(protocol)) throw new Error('not a ClinicalTrials.gov API v2 study record (no protocolSection)');
  const about = field(protocol, 'identificationModule');
  const secondary = field(about, 'secondaryIdInfos');
  const named = [
    field(about, 'nctId'),
    ...(Array.isArray(secondary) ? secondary.map((info) => field(info, 'id')) : []),
    field(field(about, 'orgStudyIdInfo'), 'id'),
  ];
  const title = field(about, 'briefTitle') ?? field(about, 'officialTitle');
  const criteria = field(field(protocol, 'eligibilityModule'), 'eligibilityCriteria');
  return {
    site: 'clinicaltrials.gov',
    isTrial: true,
    ids: [...new Set(named.flatMap((id) => (typeof id === 'string' ? findIds(id) : [])))],
    title: typeof title === 'string' ? title : null,
    criteria: typeof criteria === 'string' ? criteriaOf(criteria, { explain: explain ?? false }) : [],
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const field = (value: unknown, name: string): unknown => (isObject(value) ? value[name] : undefined);

/** A saved page: the address given, or the one it states itself, names the site. jsdom is loaded only when needed. */
async function readHtml(bytes: Uint8Array, { url, explain }: InputOptions): Promise<Reading> {
  const [{ JSDOM, VirtualConsole }, { readPage }, { statedAddress }] = await Promise.all([
    import('jsdom'),
    import('../page/read-page'),
    import('../sites/page-facts'),
  ]);
  // The bytes themselves: jsdom finds the encoding that the page states. Nothing of the page is run or loaded.
  const dom = new JSDOM(Buffer.from(bytes), { contentType: 'text/html', virtualConsole: new VirtualConsole() });
  try {
    const { document } = dom.window;
    const address = url ?? statedAddress(document) ?? 'about:blank';
    const { reading, problem } = readPage(document, address, { explain: explain ?? false });
    if (problem === 'failed') throw new Error('the page could not be read');
    return reading;
  } finally {
    dom.window.close();
  }
}
