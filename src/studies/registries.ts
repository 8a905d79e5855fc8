// The registries that can be asked for a study by its number.
import { clinicalTrialsGov } from './clinicaltrials-gov';
import { ctis } from './ctis';
import type { RegistryClient } from './registry';

const REGISTRIES: readonly RegistryClient[] = [clinicalTrialsGov, ctis];

/** The registry for the first of these ids that one takes; ClinicalTrials.gov's first. */
export function registryFor(ids: readonly string[]): { client: RegistryClient; id: string } | undefined {
  for (const client of REGISTRIES) {
    const id = ids.find(client.takes);
    if (id !== undefined) return { client, id: id.trim().toUpperCase() };
  }
  return undefined;
}
