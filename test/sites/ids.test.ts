import { expect, test } from 'vitest';
import { findIds, oneOfEach, registryOf } from '../../src/sites/ids';

const ONE_EACH: [string, string, string][] = [
  ['nct06010472', 'NCT06010472', 'ClinicalTrials.gov'],
  ['ISRCTN 19887766', 'ISRCTN19887766', 'ISRCTN'],
  ['2015-001234-11', '2015-001234-11', 'EudraCT'],
  ['2023-505936-19-00', '2023-505936-19-00', 'CTIS'],
  ['chictr2300071234', 'ChiCTR2300071234', 'ChiCTR'],
  ['ChiCTR-IOR-17012345', 'ChiCTR-IOR-17012345', 'ChiCTR'],
  ['ACTRN12621000123456', 'ACTRN12621000123456', 'ANZCTR'],
  ['DRKS00031234', 'DRKS00031234', 'DRKS'],
  ['jRCTs051230045', 'jRCTs051230045', 'jRCT'],
  ['UMIN000012345', 'UMIN000012345', 'UMIN'],
  ['CTRI/2023/01/049999', 'CTRI/2023/01/049999', 'CTRI'],
  ['KCT0009999', 'KCT0009999', 'CRIS'],
  ['IRCT20120215009014N450', 'IRCT20120215009014N450', 'IRCT'],
  ['PACTR202301234567890', 'PACTR202301234567890', 'PACTR'],
  ['RBR-6abc12', 'RBR-6abc12', 'ReBEC'],
  ['TCTR20230101001', 'TCTR20230101001', 'TCTR'],
];

test.each(ONE_EACH)('%s', (written, id, registry) => {
  expect(findIds(`see ${written}, please`)).toEqual([id]);
  expect(registryOf(id)).toBe(registry);
});

test('ids stand in the order of the text, each once', () => {
  expect(findIds('ISRCTN19887766 (NCT06010472; EudraCT 2015-001234-11-DE), NCT06010472')).toEqual([
    'ISRCTN19887766',
    'NCT06010472',
    '2015-001234-11',
  ]);
});

test('numbers that only look like ids are none', () => {
  expect(findIds('NCT0601047 NCT060104722 XNCT06010472 2015-001234-115 12015-001234-11 phone 2015-5551234')).toEqual(
    [],
  );
});

test('one id of each registry is kept, the first', () => {
  expect(oneOfEach(['NCT06010472', '2015-001234-11', 'NCT06010473'])).toEqual(['NCT06010472', '2015-001234-11']);
});
