// The marks' rules: each highlight that the code sets has one, and each keeps its contrast on light and on dark pages.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { highlightName, MARK_KINDS } from '../../src/page/marks';

const css = readFileSync(new URL('../../entrypoints/marks.css', import.meta.url), 'utf8');
const ruleOf = (name: string): string => new RegExp(`::highlight\\(${name}\\) \\{([^}]*)\\}`).exec(css)?.[1] ?? '';

const luminance = (hex: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const v = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

it.each(MARK_KINDS)('%s: a line with 3:1 to white and to near black', (kind) => {
  const line = /underline \w+ \dpx (#[0-9a-f]{6})/.exec(ruleOf(highlightName(kind)))?.[1];
  expect(line).toBeDefined();
  expect(contrast(line!, '#ffffff')).toBeGreaterThanOrEqual(3);
  expect(contrast(line!, '#15171c')).toBeGreaterThanOrEqual(3);
});

it('kinds differ by the form of their line, not by colour alone', () => {
  const form = (kind: (typeof MARK_KINDS)[number]) => /underline (\w+ \dpx)/.exec(ruleOf(highlightName(kind)))?.[1];
  expect(form('threshold')).toBe('solid 2px');
  expect(form('washout')).toBe('dashed 2px');
  expect(form('other')).toBe('solid 1px');
  for (const kind of MARK_KINDS.filter((k) => k.endsWith('-unsure'))) expect(form(kind)).toMatch(/^dotted/);
});

it.each(['current-limit', 'current-washout', 'current-other', 'flash-1', 'flash-2', 'flash-3', 'flash-4', 'flash-5'])(
  '%s has its wash',
  (name) => expect(ruleOf(`lupus-lens-${name}`)).toMatch(/background-color: rgb\([\d ]+\/ \d+%\)/),
);

it('never changes the colour of the page’s text', () => {
  expect(css).not.toMatch(/[^-]color:\s*(?!.*background)/);
});
