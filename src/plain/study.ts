// A study's registry fields in words: status, phase, size, dates.
import type { Dose, Study } from '../model/study';
import { type Key, t } from '../words/words';
import { byLanguage, regional } from './by-language';
import { capital } from './names';
import { numberShown } from './quantity';

/** ClinicalTrials.gov API v2's statuses as people read them. */
const statuses: Readonly<Record<string, Key>> = {
  RECRUITING: 'status.recruiting',
  NOT_YET_RECRUITING: 'status.notYetRecruiting',
  ENROLLING_BY_INVITATION: 'status.byInvitation',
  ACTIVE_NOT_RECRUITING: 'status.activeNotRecruiting',
  COMPLETED: 'status.completed',
  SUSPENDED: 'status.suspended',
  TERMINATED: 'status.terminated',
  WITHDRAWN: 'status.withdrawn',
  UNKNOWN: 'status.unknown',
};

/** "Recruiting" for RECRUITING; an unknown code as words. */
export function statusShown(code: string): string {
  const key = statuses[code];
  return key === undefined ? capital(code.toLowerCase().replace(/_/g, ' ')) : t(key);
}

/** Whether people can join now, later, or no longer: decides the chip's colour. */
export function statusTone(code: string): 'open' | 'soon' | 'closed' {
  if (code === 'RECRUITING' || code === 'ENROLLING_BY_INVITATION') return 'open';
  return code === 'NOT_YET_RECRUITING' ? 'soon' : 'closed';
}

/** "Phase 1", "Phase 1/2", "Early Phase 1"; undefined where the registry has no phase for the study. */
export function phaseShown(phases: readonly string[]): string | undefined {
  const numbers = phases.map((p) => /^(EARLY_)?PHASE(\d)$/.exec(p)).filter((m) => m !== null);
  if (numbers.length === 0) return undefined;
  const early = numbers.length === 1 && numbers[0]?.[1] !== undefined;
  return t(early ? 'plain.earlyPhase' : 'plain.phase', [numbers.map((m) => m[2]).join('/')]);
}

const dates = byLanguage((tag) => {
  const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return {
    day: new Intl.DateTimeFormat(regional(tag), { day: 'numeric', ...month }),
    month: new Intl.DateTimeFormat(regional(tag), month),
  };
});

/** "29 May 2025" for 2025-05-29 (or a full time stamp), "May 2025" for 2025-05; anything else as it is. */
export function dateShown(iso: string): string {
  const parts = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(iso);
  if (!parts) return iso;
  const date = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3] ?? 1)));
  if (Number.isNaN(date.getTime())) return iso;
  return dates()[parts[3] === undefined ? 'month' : 'day'].format(date);
}

/** "18 people". */
export const sizeShown = (count: number): string => t('plain.people', [count]);

/** A product's name without what explains it: "NK510, a gene-modified NK cell" → "NK510". */
const shortened = (agent: string): string =>
  agent
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/,.*$/s, '')
    .replace(/^./, (first) => first.toUpperCase())
    .trim();

/** The short name that a column or a list shows: what is given, else the acronym, title or id. */
export const studyName = (study: Study): string =>
  (study.agent && shortened(study.agent.value)) ||
  study.acronym?.value ||
  study.briefTitle?.value ||
  study.ids[0] ||
  '';

/** The page of a registry record, where the id tells it. */
export function registryUrl(id: string): string | undefined {
  if (/^NCT\d{8}$/.test(id)) return `https://clinicaltrials.gov/study/${id}`;
  if (/^ISRCTN\d{8}$/.test(id)) return `https://www.isrctn.com/${id}`;
  if (/^20\d\d-5\d{5}-\d\d-\d\d$/.test(id)) return `https://euclinicaltrials.eu/ctis-public/view/${id}`;
  if (/^DRKS\d{8}$/.test(id)) return `https://drks.de/search/en/trial/${id}`;
  return undefined;
}

/** Kilograms at which doses per kg are also given as cells, beside the words that say so. */
export const assumedWeight = 60;

/** "2.5–7.5 ×10⁹", "4×10⁷–1.2×10⁸", "5 ×10⁸". */
export function cellsShown(least: number, most: number): string {
  if (least === most) return numberShown(least);
  const [low, high] = [numberShown(least), numberShown(most)];
  const [lowPower, highPower] = [low.split(' ')[1], high.split(' ')[1]];
  if (lowPower !== undefined && lowPower === highPower) return `${low.split(' ')[0]}–${high}`;
  return `${numberShown(least, true)}–${numberShown(most, true)}`;
}

/** Dose levels of one product, least and greatest. */
export type DoseRange = {
  label?: string;
  least: number;
  most: number;
  levels: number;
  perKg: boolean;
  days?: readonly number[];
};

/** What dose levels are called beside their product: "NK010, dose level 1" → "NK010"; "lowest, CAR-positive" → "CAR-positive". */
const levelWords = /[\s,:(-]*\b((dose\s+)?(level|cohort|dl|group)[\s-]*[\dIVX]+|lowest|highest)\b[\s,)]*/i;

/** Dose levels gathered by product, and by whether they are counted per kg; in the order of the record. */
export function doseRanges(doses: readonly Dose[]): DoseRange[] {
  const ranges = new Map<string, DoseRange>();
  for (const dose of doses) {
    const label = dose.label?.replace(levelWords, '').trim() || undefined;
    const key = `${label ?? ''}|${dose.perKg}`;
    const range = ranges.get(key);
    if (!range) {
      ranges.set(key, {
        ...(label === undefined ? {} : { label }),
        least: dose.cells,
        most: dose.cells,
        levels: 1,
        perKg: dose.perKg,
        ...(dose.days === undefined ? {} : { days: dose.days }),
      });
      continue;
    }
    range.least = Math.min(range.least, dose.cells);
    range.most = Math.max(range.most, dose.cells);
    range.levels += 1;
  }
  return [...ranges.values()];
}

/** "NK010: 2.5–7.5 ×10⁹ cells", "4×10⁷–1.2×10⁸ cells per kg". */
export function doseShown(r: DoseRange): string {
  const dose = t(r.perKg ? 'plain.dose.perKg' : 'plain.dose.cells', [cellsShown(r.least, r.most)]);
  return r.label === undefined ? dose : t('plain.labelled', [capital(r.label), dose]);
}

/** "≈ 2.4–7.2 ×10⁹ cells at 60 kg" for a dose per kg, else undefined. */
export const doseAtWeight = (r: DoseRange, kg = assumedWeight): string | undefined =>
  r.perKg ? t('plain.dose.atWeight', [cellsShown(r.least * kg, r.most * kg), numberShown(kg)]) : undefined;
