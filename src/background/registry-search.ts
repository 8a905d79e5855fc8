// A search of the registry for one page of the extension: what comes is handed on and kept nowhere.
import { REGISTRY_SEARCH, type RegistryStep, type RegistryWish } from '../messages';
import { SEARCHABLE, type SearchOptions, searchStudies } from '../studies/clinicaltrials-gov';
import { problemOf } from './studies';

/** The part of a browser's port that is used. */
export type SearchPort = {
  name: string;
  postMessage: (step: RegistryStep) => void;
  disconnect: () => void;
  onMessage: { addListener: (heard: (wish: unknown) => void) => void };
  onDisconnect: { addListener: (gone: () => void) => void };
};

const isStrings = (x: unknown): x is string[] => Array.isArray(x) && x.every((one) => typeof one === 'string');

const isWish = (x: unknown): x is RegistryWish =>
  typeof x === 'object' &&
  x !== null &&
  isStrings((x as RegistryWish).kinds) &&
  isStrings((x as RegistryWish).statuses);

/**
 * Answers a port: one wish, then steps until the end; a page that shuts the port stops the search. Other ports are left
 * alone. A wish for a kind of treatment that the registry can't be asked for asks for all kinds.
 */
export function serveSearch(port: SearchPort, options: SearchOptions = {}): void {
  if (port.name !== REGISTRY_SEARCH) return;
  const stop = new AbortController();
  port.onDisconnect.addListener(() => stop.abort());
  port.onMessage.addListener((wish) => {
    if (isWish(wish)) void search(wish, port, stop.signal, options);
  });
}

async function search(wish: RegistryWish, port: SearchPort, signal: AbortSignal, options: SearchOptions) {
  const say = (step: RegistryStep) => {
    if (!signal.aborted) port.postMessage(step);
  };
  const kinds = SEARCHABLE.filter((kind) => wish.kinds.includes(kind));
  try {
    for await (const { studies, unreadable, seen, total } of searchStudies(
      {
        kinds: kinds.length === wish.kinds.length ? kinds : [],
        statuses: wish.statuses.filter((status) => /^[A-Z_]+$/.test(status)),
      },
      { ...options, signal },
    ))
      say({
        type: 'found',
        studies: studies.map(({ study }) => study),
        unreadable,
        seen,
        ...(total === undefined ? {} : { total }),
      });
    say({ type: 'ended' });
  } catch (error) {
    say({ type: 'failed', problem: problemOf(error) });
  }
  if (!signal.aborted) port.disconnect();
}
