import { afterEach, beforeEach, expect, it } from 'vitest';
import { cardContent } from '../../src/page/card-content';
import { catalogue } from '../../src/words/catalogue';
import en from '../../src/words/locales/en.json';
import { useWords } from '../../src/words/words';
import { READING, URL_A } from './fixtures';

const chinese = {
  language: 'zh-CN',
  card: { limit: '限值：$1', line: '$1：$2', lineAsWritten: '$1：$2（$3）', quote: '「$1」' },
  plain: { sideBySide: '$1、$2', asWritten: { exclusion: { above: '高于 $1 者排除' } } },
  trial: { reasons: { signLost: '符号丢失' } },
};
beforeEach(() => useWords(catalogue(chinese, en)));
afterEach(() => useWords(catalogue(en)));

const threshold = (criterion: number, index = 0) => ({ criterion, list: 'thresholds', index }) as const;

it('the card and what it copies are in the user’s language, the page’s words as they stand', () => {
  const { sections, copyText } = cardContent(READING, [threshold(1)], URL_A);
  expect(sections[0]).toMatchObject({ label: '限值：QTc interval', asWritten: '高于 480 ms 者排除' });
  const [line, quote] = copyText.split('\n');
  expect(line).toBe('限值：QTc interval：≤ 480 ms（高于 480 ms 者排除）');
  expect(quote).toBe('「over 480 ms」');
});

it('names stand side by side as the language lists them', () => {
  const { sections } = cardContent(READING, [threshold(0, 0), threshold(0, 1)], URL_A);
  expect(sections.map(({ label }) => label)).toEqual(['限值：ALT、AST']);
});

it('the reader’s doubt is in the language', () => {
  expect(cardContent(READING, [threshold(3)], URL_A).sections[0]?.unsure).toBe('符号丢失');
});
