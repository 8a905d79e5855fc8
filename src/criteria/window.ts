// A period with its subject, event and type: what the windows grammar finds.
import type { Anchor, WindowType } from '../model/reading';
import type { Period } from './periods';

/** A window with the pieces [from, to) that it was read from. */
export type FoundWindow = {
  type: WindowType;
  agents: string[];
  value?: number;
  unit?: Period['unit'];
  halfLives?: number;
  whichever?: 'longer' | 'shorter';
  ever?: boolean;
  anchor: Anchor | null;
  from: number;
  to: number;
  rule: string;
};

/** The window without the parts that are not stated. */
export function clean(w: { [K in keyof FoundWindow]: FoundWindow[K] | undefined }): FoundWindow {
  const made: Partial<FoundWindow> = { type: w.type as WindowType, agents: w.agents as string[] };
  if (w.value !== undefined) made.value = w.value;
  if (w.unit !== undefined) made.unit = w.unit;
  if (w.halfLives !== undefined) made.halfLives = w.halfLives;
  if (w.whichever !== undefined) made.whichever = w.whichever;
  if (w.ever !== undefined) made.ever = w.ever;
  made.anchor = w.anchor as Anchor | null;
  made.from = w.from as number;
  made.to = w.to as number;
  made.rule = w.rule as string;
  return made as FoundWindow;
}

/** What the item above says that holds for the items below it. */
export type Above = {
  anchor: Anchor | null;
  /** A period stated once for the list below ("… any of the following within 4 weeks:"). */
  period: Period | null;
  /** The item above asks for periods ("within the following time periods prior to …:"). */
  asksPeriods: boolean;
  /** The item above excludes any earlier use of what is listed. */
  ever: boolean;
  /** The item above says that a treatment must be, or have been, absent. */
  off: boolean;
  /** The item above is about contraception. */
  contraception: boolean;
  agents: readonly string[];
};
