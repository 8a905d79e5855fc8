// Which units make sense for which analyte: the guard against giving a number to the wrong name.
import { analytes } from '../terms/analytes';
import { units } from '../terms/units';

const quantityOf = new Map(units.map((u) => [u.ucum, u.quantity ?? u.ucum]));
const LAB = new Set(['hematology', 'liver', 'kidney', 'coagulation', 'serology', 'metabolic', 'infection']);
const PERCENT = new Set(['hematology', 'heart-lung', 'coagulation', 'infection', 'activity']);

/** Quantities that are used for one another in print. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  clearance: ['clearance-by-surface'],
  'clearance-by-surface': ['clearance'],
  'mass-concentration': ['molar-concentration'],
  'molar-concentration': ['mass-concentration'],
  'international-units': ['activity-concentration', 'copies', 'count'],
  'activity-concentration': ['international-units'],
  copies: ['international-units', 'count'],
  'mass-ratio': ['mass-per-amount', 'fraction'],
};
/** Cardiac and other markers that are reported against a limit of normal though their group is not a laboratory's. */
const MARKERS = new Set(['troponin', 'bnp', 'nt-probnp', 'qtc']);
/** Analytes whose value is never printed without its unit. */
const PHYSICAL = new Set(['life-expectancy']);
/** Further quantities by analyte. */
const EXTRA: Readonly<Record<string, readonly string[]>> = {
  creatinine: ['fraction'],
  egfr: ['clearance', 'clearance-by-surface'],
  crcl: ['clearance', 'clearance-by-surface'],
  qtc: ['time'],
  pt: ['time', 'fraction'],
  aptt: ['time'],
  esr: ['speed', 'mm', 'length'],
  'urine-protein-24h': ['mass', 'mass-per-time', 'mass-ratio', 'mass-concentration'],
  upcr: ['mass-ratio', 'mass-per-amount', 'mass-per-time', 'fraction'],
  weight: ['fraction'],
  fev1: ['volume'],
  fvc: ['volume'],
  wheal: ['length'],
  ppd: ['length'],
};

/** Units of cell counts as some print them: "1.5 G/l" (giga), "1,500 µ/L" (per microlitre). */
const MISPRINTS = new Map([
  ['g/L', '10*9/L'],
  ['U/L', '/uL'],
  ['U/mL', '/uL'],
  ['10*9/dL', '10*9/L'],
]);
const COUNTS = new Set(
  analytes.filter((a) => a.group === 'hematology' && a.id !== 'hemoglobin' && a.id !== 'hematocrit').map((a) => a.id),
);
const isCount = (analyte: string) => COUNTS.has(analyte);

/** The unit as meant, where a cell count is printed with a unit that cell counts don't have. */
export const meantUnit = (analyte: string, unit: string | null): string | null =>
  unit !== null && isCount(analyte) ? (MISPRINTS.get(unit) ?? unit) : unit;

/** Quantities of treatments and time, which are no analyte's unless its row says so. */
const NEVER_MEASURED = new Set([
  'time',
  'mass',
  'mass-per-time',
  'mass-per-weight-time',
  'mass-per-area',
  'mass-per-area-time',
  'volume',
  'mass-per-area-of-body',
  'amount-per-mass',
  '{score}',
]);

type Fit = { quantities: ReadonlySet<string>; bare: boolean; periods: boolean };
const fitOf = new Map<string, Fit>();
for (const a of analytes) {
  const quantities = new Set<string>();
  const add = (unit: string | undefined) => {
    const quantity = unit === undefined ? undefined : (quantityOf.get(unit) ?? unit);
    if (quantity !== undefined) for (const q of [quantity, ...(ALSO[quantity] ?? [])]) quantities.add(q);
  };
  add(a.units?.conventional);
  add(a.units?.si);
  add(a.bareUnit);
  const scored = a.bareUnit === '{score}';
  if ((LAB.has(a.group) && !scored) || MARKERS.has(a.id)) {
    quantities.add('[ULN]');
    quantities.add('[LLN]');
  }
  if (a.group === 'serology' || a.group === 'infection')
    for (const q of [
      '{titer}',
      'international-units',
      'copies',
      'activity-concentration',
      'mass-concentration',
      'amount-per-mass',
    ])
      quantities.add(q);
  if (a.id === 'karnofsky' || a.id === 'lansky') quantities.add('fraction');
  if (a.id === 'karnofsky' || a.id === 'lansky' || (PERCENT.has(a.group) && !scored)) quantities.add('fraction');
  if (a.group === 'hematology') quantities.add(isCount(a.id) ? 'count' : 'mass-concentration');
  if (isCount(a.id)) for (const unit of MISPRINTS.keys()) quantities.add(unit);
  if (a.id === 'hemoglobin') quantities.add('molar-concentration');
  for (const q of EXTRA[a.id] ?? []) quantities.add(q);
  if (!a.units && !a.bareUnit && !EXTRA[a.id]) quantities.add('any');
  // a wheal is measured in millimetres only
  if (EXTRA[a.id]?.includes('length') && a.id !== 'esr') {
    quantities.clear();
    quantities.add('length');
  }
  const periods = a.bareUnit === 'a' || a.bareUnit === 'wk' || a.id === 'age' || a.id === 'life-expectancy';
  fitOf.set(a.id, { quantities, bare: !PHYSICAL.has(a.id), periods });
}

/**
 * True where a value in `unit` (UCUM or null) can be one of the analyte; `period` for durations (age, life expectancy).
 * An analyte that the catalogue does not know fits any measured unit.
 */
export function fits(analyte: string, unit: string | null, period: boolean): boolean {
  const fit = fitOf.get(analyte);
  if (!fit) return !period;
  if (period) return fit.periods;
  if (unit === null) return fit.bare && analyte !== 'life-expectancy';
  const quantity = quantityOf.get(unit) ?? unit;
  return (
    fit.quantities.has(quantity) ||
    fit.quantities.has(unit) ||
    (fit.quantities.has('any') && !NEVER_MEASURED.has(quantity))
  );
}
