// A catalogue's row without the ways in which it is written.
import type { Agent, Analyte } from './shapes';

export type SaidAnalyte = Pick<Analyte, 'id' | 'name' | 'group' | 'units' | 'bareUnit' | 'plain'>;
export type SaidAgent = Pick<Agent, 'id' | 'name' | 'as' | 'classes' | 'isClass' | 'plain'>;

/** The rows as JSON leaves out what is undefined, and so do these. */
export function saidAnalyte({ id, name, group, units, bareUnit, plain }: Analyte): SaidAnalyte {
  return { id, name, group, plain, ...(units ? { units } : {}), ...(bareUnit === undefined ? {} : { bareUnit }) };
}

export function saidAgent({ id, name, as, classes, isClass, plain }: Agent): SaidAgent {
  return {
    id,
    name,
    ...(as === undefined ? {} : { as }),
    ...(classes ? { classes } : {}),
    ...(isClass === undefined ? {} : { isClass }),
    ...(plain === undefined ? {} : { plain }),
  };
}
