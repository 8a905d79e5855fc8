// What the extension says is said by key: no sentence stands in the program itself.
import { describe, expect, it } from 'vitest';
import { hardCoded } from './hard-coded';
import { parsed, sourcesIn } from './source';

const ROOMS = ['src/ui', 'src/page', 'src/background', 'src/plain', 'src/compare', 'src/studies', 'entrypoints'];

/** Strings that are not said, or are the same in every language: in which files, which, and why. */
const ALLOWED: readonly { file: RegExp; text?: RegExp; why: string }[] = [
  { file: /^src\/ui\/(?:refresh|sentences)\.tsx?$/, text: /^ClinicalTrials\.gov$/, why: 'a name' },
  { file: /^src\/ui\/keyboard\.ts$/, text: /^input:not/, why: 'a selector' },
  { file: /^src\/ui\/drag-columns\.ts$/, text: /^translate\(/, why: 'a CSS transform' },
  { file: /^src\/ui\/plots-save\.ts$/, text: /^system-ui, |^<\?xml /, why: 'names of fonts, and a file’s head' },
  { file: /^src\/page\/calm\.ts$/, text: /^\(prefers-reduced-motion/, why: 'a media query' },
  { file: /^src\/plain\/names\.ts$/, text: /./, why: 'short names of the catalogue, asked for with nameIn' },
  { file: /^src\/background\/studies\.ts$/, text: /^by (?:itself|wish)$/, why: 'names of settings in the storage' },
  { file: /^src\/compare\/export\.ts$/, text: /^<|^1px solid/, why: 'mark-up' },
  { file: /^src\/compare\/xlsx\.ts$/, text: /^(?:\$)?</, why: 'a workbook’s mark-up' },
  { file: /^src\/compare\/filters\.ts$/, text: /^cord blood$/, why: 'a value of the record' },
  { file: /^src\/compare\/half-lives\.ts$/, why: 'where each half-life is from, for maintainers' },
  { file: /^src\/studies\/(?:clinicaltrials-gov|ctis)\.ts$/, why: 'a registry’s name, and words searched for there' },
  { file: /^src\/studies\/(?:products|profile|treatment|nephritis)\.ts$/, why: 'names of rules; values of the record' },
  { file: /^src\/studies\/(?:history|lymphodepletion)\.ts$/, why: 'facts of a study, kept in English with it' },
  {
    file: /^src\/studies\/(?:api-record|ctis-record|from-reading)\.ts$/,
    text: / record$|^whole record|^Read from this page$|this page|^(?:In|Ex)clusion Criteria$/,
    why: 'titles and states of sources, kept in English with a study and said by sourceShown; headings of the registry',
  },
  { file: /^src\/studies\/(?:registry|store|transfer)\.ts$/, text: /^[A-Z]\w+Error$/, why: 'names of errors' },
];

const isAllowed = (path: string, text: string) =>
  ALLOWED.filter((a) => a.file.test(path) && (a.text?.test(text) ?? true));

describe('no hard-coded string', () => {
  const found = sourcesIn(ROOMS).flatMap(({ path, tree }) => hardCoded(tree).map((h) => ({ path, ...h })));

  it('nothing is said in the program’s own words', () => {
    const wrong = found.filter(({ path, text }) => isAllowed(path, text).length === 0);
    expect(wrong.map(({ path, line, text }) => `${path}:${line} ${text}`)).toEqual([]);
  });

  it('nothing is allowed that is not there', () => {
    const used = new Set(found.flatMap(({ path, text }) => isAllowed(path, text)));
    expect(ALLOWED.filter((a) => !used.has(a)).map((a) => String(a.file))).toEqual([]);
  });
});

describe('what counts as said', () => {
  const said = (text: string) => hardCoded(parsed('some.tsx', text)).map((h) => h.text);

  it.each([
    ['const a = <p>Two words</p>;', 'Two words'],
    ['const a = <b>{n} limits</b>;', 'limits'],
    ['const a = <i title="limit">×</i>;', 'limit'],
    ["const a = <i aria-label={on ? 'switch off' : x}>×</i>;", 'switch off'],
    ["const label = 'Recruiting';", 'Recruiting'],
    ["const words = { one: 'is not stated' };", 'is not stated'],
    ['const a = `$' + '{n} of $' + '{m} studies`;', '$ of $ studies'],
    ['const a = `at $' + '{n} kg`;', 'at $ kg'],
    ["say('Not readable');", 'Not readable'],
    ["const a = '排除标准';", '排除标准'],
  ])('%s', (text, words) => {
    expect(said(text)).toEqual([words]);
  });

  it.each([
    ["t('panel.title');"],
    ["import { a } from './Some File';"],
    ["throw new Error('this is for developers');"],
    ['const a = <p class="one two" id={`Row-$' + '{id}`}>{text}</p>;'],
    ["if (event.key === 'ArrowRight') go();"],
    ["const codes = ['NCT', 'CAR-NK', 'RECRUITING'];"],
    ["root.querySelector('details summary');"],
    ['const key = `$' + '{start}Short`;'],
    ["type A = 'Some Type';"],
    ['const a = <button>PNG</button>;'],
  ])('not: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
