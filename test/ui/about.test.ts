import { describe, expect, it } from 'vitest';
import { wordsAround } from '../../src/ui/about';
import { findingsOfReading } from '../../src/ui/findings';
import { cutFrom } from '../../src/ui/text-width';
import { criterion, nkReading } from './sample';

const about = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  return wordsAround(text, { start, end: start + quote.length });
};

describe('what a period is about', () => {
  it('is told by the words before it', () => {
    expect(about('Serious infection within 4 weeks before screening.', 'within 4 weeks')).toBe('Serious infection');
    expect(about('No cancer. Stroke, within 6 months of screening', 'within 6 months')).toBe('Stroke');
    expect(about('筛选前3个月内曾发生脑卒中。', '筛选前3个月内')).toBe('曾发生脑卒中');
  });

  it('else by those behind it, empty ones passed over', () => {
    expect(
      about('Within 6 months before screening, any of the following: stroke.', 'Within 6 months before screening'),
    ).toBe('stroke');
    expect(about('Patients who have had, within 4 weeks, a major trauma', 'within 4 weeks')).toBe('a major trauma');
  });

  it('keeps the nearest words of a long statement', () => {
    const text = 'Known active infection requiring hospitalization or intravenous antibiotics within 30 days';
    expect(about(text, 'within 30 days')).toBe('… hospitalization or intravenous antibiotics');
  });

  it('is not told where nothing else is said', () => {
    expect(about('Within 4 weeks before screening.', 'Within 4 weeks before screening')).toBeUndefined();
  });

  it('names the rows of the list, and keeps apart what has the same length', () => {
    const lookback = (text: string) =>
      criterion('exclusion', text, [
        { quote: 'within 4 weeks', window: { type: 'lookback', agents: [], value: 4, unit: 'wk', anchor: null } },
      ]);
    const criteria = [lookback('Serious infection within 4 weeks'), lookback('Major trauma within 4 weeks')];
    const { periods } = findingsOfReading({ ...nkReading, criteria });
    expect(periods.map((p) => p.name)).toEqual(['“Serious infection”', '“Major trauma”']);
  });
});

describe('a text cut at its beginning', () => {
  it('begins with a whole word, or with a wide character', () => {
    expect(cutFrom('one two three', 13)).toBe('one two three');
    expect(cutFrom('one two three', 10)).toBe('… three');
    expect(cutFrom('one two three', 11)).toBe('… two three');
    expect(cutFrom('有严重感染的患者', 10)).toBe('… 染的患者');
  });
});
