import { afterEach, describe, expect, it } from 'vitest';
import { catalogue } from '../src/words/catalogue';
import en from '../src/words/locales/en.json';
import { withPlaceholders } from '../src/words/placeholders';
import { type Key, language, nameIn, parts, t, useWords } from '../src/words/words';

const key = (name: string) => name as Key;
afterEach(() => useWords(catalogue(en)));

describe('messages for the browsers', () => {
  it('name their values where two stand side by side', () => {
    expect(withPlaceholders({ a: { message: '$2$1' }, b: { message: '$1 $2' } })).toEqual({
      a: { message: '$v2$$v1$', placeholders: { v1: { content: '$1' }, v2: { content: '$2' } } },
      b: { message: '$1 $2' },
    });
  });
});

describe('words', () => {
  const file = {
    language: 'fr',
    a: { study: '$1 par $2', count: { '1': '$1 étude', n: '$1 études' }, none: { '0': 'aucune', '1': 'une', n: '$1' } },
    analyte: { anti_dsdna: 'Anti-ADNdb' },
  };

  it('fills in, in the order of the language', () => {
    useWords(catalogue({ language: 'de', a: '$2 von $1, $$5' }));
    expect(t(key('a'), ['x', 'y'])).toBe('y von x, $5');
  });

  it('takes the form of the language for a count, and writes it as the language does', () => {
    useWords(catalogue(file));
    expect([0, 1, 2, 12345].map((n) => t(key('a.count'), [n]))).toEqual([
      '0 étude',
      '1 étude',
      '2 études',
      '12\u202f345 études',
    ]);
    expect([0, 1, 2].map((n) => t(key('a.none'), [n]))).toEqual(['aucune', 'une', '2']);
    expect(language()).toBe('fr');
  });

  it('falls back to the default language, then to the key', () => {
    useWords(catalogue(file, { b: 'only here' }));
    expect([t(key('b')), t(key('c.d'))]).toEqual(['only here', 'c.d']);
  });

  it('names a row of a catalogue, or gives the English name', () => {
    useWords(catalogue(file));
    expect([nameIn('analyte', 'anti-dsdna', 'Anti-dsDNA'), nameIn('analyte', 'alt', 'ALT')]).toEqual([
      'Anti-ADNdb',
      'ALT',
    ]);
  });

  it('cuts a sentence where its elements go', () => {
    useWords(catalogue({ language: 'en', a: 'Here are those of $1, as of $2.' }));
    expect(parts(key('a'), 2)).toEqual(['Here are those of ', 0, ', as of ', 1, '.']);
  });
});
