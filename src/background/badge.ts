// The toolbar button's badge and tooltip for one tab.
import type { TabState } from '../messages';
import type { Reading } from '../model/reading';
import { limitKey, windowKey } from '../model/same';
import { t } from '../words/words';

export const BADGE_COLOUR = '#0a5fb4';

/** How many limits and washouts a reading has; the same statement made twice counts once. */
export function countFindings(reading: Reading): { limits: number; washouts: number } {
  const limits = new Set<string>();
  const washouts = new Set<string>();
  for (const { kind, thresholds, windows } of reading.criteria) {
    for (const t of thresholds) limits.add(limitKey({ ...t, kind }));
    for (const w of windows) if (w.type === 'washout') washouts.add(windowKey({ ...w, kind }));
  }
  return { limits: limits.size, washouts: washouts.size };
}

/** The badge's text: the number of findings; empty where no criteria were read. A badge has room for four characters. */
export function badgeOf(state: TabState): { text: string; title: string } {
  if (state.status === 'reading') return { text: '', title: t('badge.reading') };
  if (state.status === 'no-trial') return { text: '', title: t('extension.name') };
  if (state.reading.criteria.length === 0) return { text: '', title: t('badge.noCriteria') };
  const { limits, washouts } = countFindings(state.reading);
  const all = limits + washouts;
  return {
    text: all > 999 ? '999+' : String(all),
    title: t('badge.found', [t('badge.limits', [limits]), t('badge.washouts', [washouts])]),
  };
}
