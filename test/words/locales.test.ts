// Each language's file: complete, with the English file's holes and the language's own plural forms.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agentName, agentPlain, analyteName, analytePlain, shortName, testName } from '../../src/plain';
import { agents } from '../../src/terms/agents';
import { analytes } from '../../src/terms/analytes';
import { tests } from '../../src/terms/tests';
import { catalogue, type Tree } from '../../src/words/catalogue';
import english from '../../src/words/locales/en.json';
import { useWords } from '../../src/words/words';
import { NAMES, SAME_WORDS, UNITS } from './same';
import { type Forms, holesOf, leavesOf } from './tree';

const folder = resolve(import.meta.dirname, '../../src/words/locales');

/** The languages of the interface beside English, as the browsers name them. */
const LANGUAGES = ['zh_CN', 'de', 'fr', 'es', 'ja'];

const en = leavesOf(english);

/** The names that the program asks a language for, with the English ones: found by asking for every row of the catalogues. */
function namesAsked(): Map<string, string> {
  const asked = new Map<string, string>();
  let last = '';
  useWords((name) => {
    // English has the catalogues' own names: it is not asked.
    if (name === 'language') return 'en-GB';
    last = name;
    return '';
  });
  const ask = (name: string | undefined) => {
    if (name !== undefined && last !== '') asked.set(last.replace('_', '.'), name);
    last = '';
  };
  const shown = agents.filter((a) => a.as === undefined || a.as === a.id);
  for (const { id } of analytes) for (const say of [analyteName, analytePlain, shortName]) ask(say(id));
  for (const { id } of tests) for (const say of [testName, shortName]) ask(say(id));
  for (const { id } of shown) for (const say of [agentName, agentPlain]) ask(say(id));
  useWords(catalogue(english));
  return asked;
}
const names = namesAsked();

const read = (name: string): Map<string, Forms> =>
  leavesOf(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Tree);

/** The tag of a file's language: "zh-CN" of zh_CN. */
const tagOf = (name: string): string => name.replace('_', '-');

/** The forms that a sentence with a count has: one where the language does not tell one from many. */
const formsOf = (name: string): string[] =>
  new Intl.PluralRules(tagOf(name)).resolvedOptions().pluralCategories.length > 1 ? ['1', 'n'] : ['n'];

/** Whether every word of a text is a name, an abbreviation, or a word that the language shares with English. */
const mayBeSame = (text: string, name: string): boolean =>
  text
    .replace(/\$[1-9]/g, ' ')
    .split(/[^\p{L}\p{N}.'’-]+/u)
    .map((word) => word.replace(/\.$/, ''))
    .every(
      (word) =>
        !/\p{Ll}/u.test(word) || NAMES.includes(word) || UNITS.includes(word) || SAME_WORDS[name]?.includes(word),
    );

/** What is wrong with a language's sentences; one that is not there is no concern of this. */
function faults(name: string, file: ReadonlyMap<string, Forms>): string[] {
  const wrong: string[] = [];
  for (const [key, forms] of file) {
    const mine = en.get(key);
    if (!mine) {
      if (key !== 'language' && !names.has(key)) wrong.push(`${key}: not in the English file`);
      if (Object.values(forms).some((f) => f.trim() === '')) wrong.push(`${key}: empty`);
      continue;
    }
    const isPlural = 'n' in mine;
    const wanted = isPlural ? formsOf(name) : [''];
    // "0" may be there as well, where English has it.
    const there = Object.keys(forms).filter((f) => f !== '0' || !('0' in mine));
    // One form is the same with and without a name.
    const fits = there.join() === wanted.join() || (wanted.join() === 'n' && there.join() === '');
    if (!fits) wrong.push(`${key}: forms ${there.join()}, not ${wanted.join()}`);
    const holes = holesOf(Object.values(mine).join());
    for (const [form, text] of Object.entries(forms)) {
      if (text.trim() === '') wrong.push(`${key}: empty`);
      if (text !== text.trim()) wrong.push(`${key}: begins or ends with a blank`);
      if (text.includes(' | ')) wrong.push(`${key}: " | " parts the forms of a sentence`);
      // The count itself may go unsaid in the form for one or none.
      const mayLack = form === '1' || form === '0' ? '$1' : '';
      const has = holesOf(text);
      if (has.some((h) => !holes.includes(h)) || holes.some((h) => h !== mayLack && !has.includes(h)))
        wrong.push(`${key}: holes ${has.join()}, not ${holes.join()}`);
    }
    if (name === 'en' || key === 'language') continue;
    const same = Object.values(forms).some((f) => Object.values(mine).includes(f) && !mayBeSame(f, name));
    if (same) wrong.push(`${key}: as in English: ${Object.values(forms)[0]}`);
  }
  for (const [key, name_] of names)
    if (/Plain\./.test(key) && name !== 'en' && file.get(key)?.[''] === name_) wrong.push(`${key}: as in English`);
  return wrong;
}

/** What a language's file lacks. */
const missing = (file: ReadonlyMap<string, Forms>): string[] =>
  [...en.keys(), ...names.keys()].filter((key) => !file.has(key));

describe('the languages', () => {
  it('there is no file of a language that is not named here', () => {
    const there = readdirSync(folder).map((f) => f.replace(/\.json$/, ''));
    expect(there.filter((name) => name !== 'en' && !LANGUAGES.includes(name))).toEqual([]);
  });

  it('the catalogues’ names are asked for by family', () => {
    const families = new Set([...names.keys()].map((key) => key.split('.')[0]));
    expect([...families].sort()).toEqual(['agent', 'agentPlain', 'analyte', 'analytePlain', 'analyteShort', 'test']);
    expect(names.size).toBeGreaterThan(800);
    expect(names.get('analyteShort.lvef')).toBe('LVEF');
  });

  it('English is in order', () => {
    expect(faults('en', en)).toEqual([]);
  });

  it.each(LANGUAGES)('%s: what is there is in order', (name) => {
    const path = join(folder, `${name}.json`);
    if (!existsSync(path)) return;
    const file = read(name);
    expect(file.get('language')).toEqual({ '': tagOf(name) });
    expect(faults(name, file)).toEqual([]);
  });

  it.each(LANGUAGES)('%s: no sentence and no name is missing', (name) => {
    const path = join(folder, `${name}.json`);
    expect(missing(existsSync(path) ? read(name) : new Map())).toEqual([]);
  });

  it.each(['en', ...LANGUAGES])('%s: names and substitutions are such as the browsers take', (name) => {
    const path = join(folder, `${name}.json`);
    if (!existsSync(path)) return;
    const file = read(name);
    for (const key of file.keys()) expect(key).toMatch(/^[A-Za-z0-9_.]+$/);
    for (const [key, forms] of file)
      for (const text of Object.values(forms)) expect(text, key).not.toMatch(/\$[^1-9]|\$[1-9]\d|\$$/);
    expect((file.get('extension.description')?.[''] ?? '').length).toBeLessThanOrEqual(132);
    // Firefox cuts a name at 45 characters.
    expect((file.get('extension.name')?.[''] ?? '').length).toBeLessThanOrEqual(45);
  });
});

describe('what is found wrong in a file', () => {
  const file = (key: string, forms: Forms) => faults('de', new Map([[key, forms]]));

  it.each<[string, string, Forms]>([
    ['a key of no sentence', 'panel.nothing', { '': 'Nichts' }],
    ['an empty sentence', 'panel.views', { '': ' ' }],
    ['a hole that is missing', 'panel.readAt', { '': 'Von dieser Seite gelesen.' }],
    ['a hole that is not there', 'panel.views', { '': 'Ansichten von $1' }],
    ['forms that are missing', 'trial.countries', { '': '$1 Länder' }],
    ['forms too many', 'panel.views', { '1': 'Ansicht', n: 'Ansichten' }],
    ['a sentence left in English', 'notice.reading.text', { '': 'The criteria appear here in a moment.' }],
  ])('%s', (_, key, forms) => {
    expect(file(key, forms)).not.toEqual([]);
  });

  it('a sentence in order is not', () => {
    expect(file('trial.countries', { '1': 'ein Land', n: '$1 Länder' })).toEqual([]);
    expect(file('criteria.hits', { '': '$1 von $2' })).toEqual([]);
    expect(faults('ja', new Map([['trial.countries', { n: '$1か国' }]]))).toEqual([]);
    expect(faults('ja', new Map([['trial.countries', { '1': '$1か国', n: '$1か国' }]]))).not.toEqual([]);
  });

  it('names what a file lacks', () => {
    expect(missing(new Map())).toHaveLength(en.size + names.size);
    expect(missing(new Map([['panel.views', { '': 'x' }]]))).not.toContain('panel.views');
  });
});
