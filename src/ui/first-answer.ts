// The answer to what was asked before the panel's scripts were there (entrypoints/first-question.ts).

/** The background's answer to `get-state`, and all settings; neither checked yet. */
export type FirstAnswer = { state: unknown; settings: Record<string, unknown> };

export type FirstAnswerWorld = { lupusTrialLensFirst?: Promise<FirstAnswer | null> };

/** What was asked ahead; null where nothing was, or it failed. */
export const firstAnswer = (): Promise<FirstAnswer | null> =>
  (globalThis as FirstAnswerWorld).lupusTrialLensFirst ?? Promise.resolve(null);
