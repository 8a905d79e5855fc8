import { describe, expect, it } from 'vitest';
import { Anchor } from '../../src/model/reading';
import { anchors } from '../../src/terms/anchors';
import { repeated, sharedNames } from './catalogues';

describe('anchors', () => {
  it('has every anchor of the model, once', () => {
    expect(anchors.map((a) => a.id).sort()).toEqual([...Anchor.options].sort());
  });

  it('gives no name to two rows', () => expect(sharedNames(anchors)).toEqual([]));

  it('writes names in lower case, each once', () => {
    const names = anchors.flatMap((a) => a.names);
    expect(names.filter((name) => name !== name.toLowerCase())).toEqual([]);
    expect(repeated(names)).toEqual([]);
  });

  it.each([
    ['baseline visit', 'baseline'],
    ['signing the informed consent', 'consent'],
    ['study entry', 'enrollment'],
    ['randomisation', 'randomization'],
    ['apheresis', 'leukapheresis'],
    ['blood collection period', 'leukapheresis'],
    ['conditioning', 'lymphodepletion'],
    ['清淋', 'lymphodepletion'],
    ['car t cell infusion', 'infusion'],
    ['回输', 'infusion'],
    ['day 1', 'first-dose'],
    ['dosing', 'first-dose'],
    ['start of study treatment', 'first-dose'],
    ['首次给药', 'first-dose'],
    ['初回投与', 'first-dose'],
    ['末次给药', 'last-dose'],
    ['同意取得', 'consent'],
    ['スクリーニング', 'screening'],
  ])('takes %s for %s', (name, id) => {
    expect(anchors.find((a) => a.names.includes(name))?.id).toBe(id);
  });
});
