// npm run --silent read -- [--format json|jsonl|csv|md] [--url URL] [--explain] FILE...   ('-' is stdin)
// Exit status: 0, 1 where a file could not be read (the others are printed all the same), 2 for a wrong call.
import '../words/english';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FORMATS, type Format, type Outcome, toCsv, toJson, toJsonLine, toMarkdown } from './formats';
import { readInput } from './inputs';

const USAGE = `usage: npm run --silent read -- [--format ${FORMATS.join('|')}] [--url URL] [--explain] FILE...
FILE is a saved page (.html), a ClinicalTrials.gov API v2 record (.json) or eligibility text (.txt); '-' is stdin.`;

async function main(argv: string[]): Promise<number> {
  let call: ReturnType<typeof parse>;
  try {
    call = parse(argv);
  } catch (error) {
    console.error(`${oneLine(error)}\n${USAGE}`);
    return 2;
  }
  if (call.help) {
    console.log(USAGE);
    return 0;
  }
  const outcomes: Outcome[] = [];
  let status = 0;
  for (const file of call.files) {
    let read: Outcome[];
    try {
      read = await readInput(file, readFileSync(file === '-' ? 0 : file), call);
    } catch (error) {
      read = [{ file, error: oneLine(error) }];
      status = 1;
    }
    if (call.format === 'jsonl') process.stdout.write(read.map(toJsonLine).join(''));
    else outcomes.push(...read);
  }
  if (call.format === 'json') process.stdout.write(toJson(outcomes));
  if (call.format === 'csv') process.stdout.write(toCsv(outcomes));
  if (call.format === 'md') process.stdout.write(toMarkdown(outcomes));
  return status;
}

function parse(argv: string[]) {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'json' },
      url: { type: 'string' },
      explain: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (!FORMATS.includes(values.format as Format)) throw new Error(`unknown format: ${values.format}`);
  if (values.url !== undefined && !URL.canParse(values.url)) throw new Error(`not an address: ${values.url}`);
  if (positionals.length === 0 && !values.help) throw new Error('no file given');
  return {
    format: values.format as Format,
    explain: values.explain,
    help: values.help,
    files: positionals,
    ...(values.url === undefined ? {} : { url: values.url }),
  };
}

/** An error in one line: what went wrong, without its stack. */
function oneLine(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'is a folder';
  if (code === 'EACCES') return 'may not be read';
  return String(message ?? error)
    .replace(/\s+/g, ' ')
    .trim();
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0); // the reader of our output has had enough
  throw error;
});
process.exitCode = await main(process.argv.slice(2));
