// Text → items: headings, bullets, numbers, wraps, and texts that a site ran together.
import { describe, expect, it } from 'vitest';
import { readCriteria } from '../../src/criteria/read';

const shape = (text: string) => readCriteria(text).map((c) => `${c.kind.slice(0, 3)} ${c.level} ${c.text}`);

describe('headings', () => {
  it.each([
    ['Inclusion Criteria:', 'Exclusion Criteria:'],
    ['INCLUSION CRITERIA', 'EXCLUSION CRITERIA'],
    ['Inclusion', 'Exclusion'],
    ['* INCLUSION CRITERIA:', '* EXCLUSION CRITERIA:'],
    ['Inclusion Criteria：', 'Exclusion Criteria：'],
    ['Key Inclusion Criteria', 'Key Exclusion Criteria with:'],
    ['1.2. Inclusion criteria: Substudy 4', '1.3. Exclusion criteria: Substudy 4'],
    ['Criteria for inclusion:', 'Criteria for exclusion:'],
    ['Inclusion Criteria for Part B (adults)', 'Exclusion Criteria for Part B (adults)'],
    ['You can join if…', "You CAN'T join if…"],
    ['Inclusion criteria:', 'Subjects who meet any of the following will be excluded:'],
    ['Inclusion criteria:', 'Non-inclusion criteria:'],
    ['纳入标准：', '排除标准：'],
    ['選択基準', '除外基準'],
  ])('%s / %s', (inclusion, exclusion) => {
    expect(shape(`${inclusion}\n\n* Has lupus\n\n${exclusion}\n\n* Has an infection`)).toEqual([
      'inc 0 Has lupus',
      'exc 0 Has an infection',
    ]);
  });

  it.each([
    'Inclusion in another clinical trial within 30 days',
    'Exclusion criteria will be assessed by the investigator at each visit',
    'Meets inclusion criteria 3 and 4 of the parent study',
  ])('%s is an item', (line) => {
    expect(shape(`Inclusion Criteria:\n\n* ${line}\n* Has lupus`)).toEqual([`inc 0 ${line}`, 'inc 0 Has lupus']);
  });

  it('says unknown where nothing tells', () => {
    expect(shape('* Has lupus\n* Has an infection')).toEqual(['unk 0 Has lupus', 'unk 0 Has an infection']);
  });

  it.each([
    ['* Adults\n* Weight of 45 to 120 kg Exclusion Criteria\n* Breast feeding', 'Weight of 45 to 120 kg'],
    ['* Adults\n* Signed consent EXCLUSION CRITERIA:\n* Breast feeding', 'Signed consent'],
    ['Adults\nBMI ≥ 18 Key Exclusion Criteria\nBreast feeding', 'BMI ≥ 18'],
    ['Adults\nAble to attend all visits Exclusion Criteria:\nBreast feeding', 'Able to attend all visits'],
  ])('a heading glued to the end of an item leaves the item: %s', (text, item) => {
    expect(shape(`Inclusion Criteria:\n${text}`)).toEqual(['inc 0 Adults', `inc 0 ${item}`, 'exc 0 Breast feeding']);
  });

  it('a heading that is only referred to is none', () => {
    expect(shape('Inclusion Criteria:\n* Asymptomatic lesions are allowed (see also Exclusion Criterion 3.2)')).toEqual(
      ['inc 0 Asymptomatic lesions are allowed (see also Exclusion Criterion 3.2)'],
    );
  });

  it.each([
    ['Solid tumour Exclusion Criteria\nBreast feeding'],
    ['* Myeloma cohort specific Exclusion Criteria\n* Breast feeding'],
    ['* Those in part two have the following additional exclusion criteria\n* Breast feeding'],
  ])('words that say whose criteria they are belong to the heading: %s', (text) => {
    expect(shape(text)).toEqual(['exc 0 Breast feeding']);
  });

  it('what stands before a first heading "Exclusion" is the inclusion part', () => {
    expect(shape('* Has lupus\n\nExclusion Criteria:\n\n* Has an infection')).toEqual([
      'inc 0 Has lupus',
      'exc 0 Has an infection',
    ]);
  });

  it('a page that labels its cells gives the kind', () => {
    expect(readCriteria('Has lupus', { kind: 'exclusion' })[0]?.kind).toBe('exclusion');
  });

  it('several cohorts in one text', () => {
    expect(
      shape(
        'Part A\n\nInclusion Criteria:\n* One\n\nExclusion Criteria:\n* Two\n\nPart B Inclusion Criteria:\n* Three\n\nPart B Exclusion Criteria:\n* Four',
      ).filter((s) => /One|Two|Three|Four/.test(s)),
    ).toEqual(['inc 0 One', 'exc 0 Two', 'inc 0 Three', 'exc 0 Four']);
  });
});

describe('items', () => {
  it('nests by indent', () => {
    expect(shape('Inclusion Criteria:\n\n* Organ function:\n\n  * ALT ≤ 3 × ULN\n  * LVEF ≥ 50 %\n* Consent')).toEqual([
      'inc 0 Organ function:',
      'inc 1 ALT ≤ 3 × ULN',
      'inc 1 LVEF ≥ 50 %',
      'inc 0 Consent',
    ]);
  });
  it('a numbered list behind a colon lies below', () => {
    expect(shape('Inclusion Criteria:\n\n* Organ function:\n\n1. ALT ≤ 3 × ULN\n2. LVEF ≥ 50 %\n* Consent')).toEqual([
      'inc 0 Organ function:',
      'inc 1 ALT ≤ 3 × ULN',
      'inc 1 LVEF ≥ 50 %',
      'inc 0 Consent',
    ]);
  });
  it('joins wrapped lines', () => {
    expect(
      shape(
        'Inclusion Criteria:\n\n          -  Body mass index between 18\n             and 32 kg/m2\n\n          -  Consent',
      ),
    ).toEqual(['inc 0 Body mass index between 18 and 32 kg/m2', 'inc 0 Consent']);
  });
  it('reads everything in one paragraph', () => {
    expect(
      shape(
        'Inclusion Criteria: 1. Age 18 to 65 years; 2. Has lupus; 3. Consent. Exclusion Criteria: 1. Infection; 2. Pregnancy; 3. Cancer',
      ),
    ).toEqual([
      'inc 0 Age 18 to 65 years;',
      'inc 0 Has lupus;',
      'inc 0 Consent.',
      'exc 0 Infection;',
      'exc 0 Pregnancy;',
      'exc 0 Cancer',
    ]);
  });
  it('splits bullets that a site ran together', () => {
    expect(shape('Inclusion Criteria: • Has lupus • Consent Exclusion Criteria: • Infection • Cancer')).toEqual([
      'inc 0 Has lupus',
      'inc 0 Consent',
      'exc 0 Infection',
      'exc 0 Cancer',
    ]);
  });
  it('inline enumerations stay inside their item', () => {
    expect(shape('Inclusion Criteria:\n* Function: ① ALT ≤ 3 × ULN; ② LVEF ≥ 50 %; (3) SpO2 ≥ 92 %')).toHaveLength(1);
  });
  it('a value is not the next number of the list', () => {
    expect(shape('Inclusion Criteria:\n1. ECOG 0 to 2. Life expectancy of 12 weeks\n2. Consent')).toHaveLength(2);
  });
  it('nothing gives nothing', () => {
    expect(shape('')).toEqual([]);
    expect(shape(' \n\t\n ')).toEqual([]);
    expect(shape('Inclusion Criteria:\n\nExclusion Criteria:')).toEqual([]);
  });
});
