// What the catalogues' rows say of themselves, without the thousands of ways in which they are written: all that plain
// words and comparisons need. The panel's build has these rows worked out beforehand (wxt.config.ts), so that opening it
// does not wait for the whole catalogues; everything else makes them from the catalogues.
import { agents } from './agents';
import { analytes } from './analytes';
import { type SaidAgent, type SaidAnalyte, saidAgent, saidAnalyte } from './said-rows';

export const saidAnalytes: readonly SaidAnalyte[] = analytes.map(saidAnalyte);
export const saidAgents: readonly SaidAgent[] = agents.map(saidAgent);
