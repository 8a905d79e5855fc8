// Every sentence of the English file is said somewhere, and its names are such as the browsers take.
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../src/words/catalogue';
import en from '../../src/words/locales/en.json';
import { isSaid, saidKeys } from './keys';
import { parsed, sourcesIn, textOf } from './source';
import { keysOf } from './tree';

const said = saidKeys(sourcesIn(['src', 'entrypoints']));
const manifest = [...textOf('wxt.config.ts').matchAll(/__MSG_(\w+?)__/g)].map((m) => m[1]);

describe('the English file', () => {
  it('has no sentence that is never said', () => {
    const unused = keysOf(en).filter(
      (key) => key !== 'language' && !isSaid(key, said) && !manifest.includes(key.replaceAll('.', '_')),
    );
    expect(unused).toEqual([]);
  });

  it('has every name that the manifest asks for', () => {
    const names = messagesOf(en);
    expect(manifest.length).toBeGreaterThan(3);
    expect(manifest.filter((name) => name === undefined || !names.has(name))).toEqual([]);
  });

  it('has no two sentences of one name: "a.b" and "a_b"', () => {
    expect(messagesOf(en).size).toBe(keysOf(en).length);
  });

  it('has names of letters, digits and "_" alone', () => {
    expect(keysOf(en).filter((key) => !/^[a-z]\w*(?:\.[A-Za-z0-9_]+)*$/.test(key))).toEqual([]);
  });
});

describe('what counts as said', () => {
  const of = (text: string) => saidKeys([{ path: 'some.ts', tree: parsed('some.ts', text) }]);

  it.each([
    ['a.b.c', "t('a.b.c')"],
    ['a.b.c', "const row = { label: 'a.b.c' };"],
    ['a.b.c', 't(`a.b.$' + '{x}`)'],
    ['a.b.c', 't(`a.$' + '{x}.c`)'],
    ['a.bShort', "const key = 'a.b'; t(short ? `$" + '{key}Short` : key)'],
    ['a.b', 'const a = <Said id="a.b" with={[]} />;'],
  ])('%s in %s', (key, text) => {
    expect(isSaid(key, saidKeys([{ path: 'some.tsx', tree: parsed('some.tsx', text) }]))).toBe(true);
  });

  it.each([
    ['a.b.c', 't(`a.$' + '{x}`)'],
    ['a.b.c', 't(`$' + '{x}.b.c`)'],
    ['a.bShort', 't(`$' + '{key}Short`)'],
    ['a.b', "t('a.b.c')"],
    ['a.b', "// t('a.b')"],
  ])('not %s in %s', (key, text) => {
    expect(isSaid(key, of(text))).toBe(false);
  });
});
