// Lets work that a busy page asks for again and again run seldom enough not to be felt.

export type PaceOptions = {
  /** Milliseconds of quiet to wait for after a request. */
  quiet: number;
  /** The longest that a request waits while others keep coming, in milliseconds. */
  atMost: number;
  /** The part of the time that the work may take: after a run of t ms the next starts no sooner than t / share later. */
  share: number;
  signal: AbortSignal;
};

/**
 * Returns a function that asks for one run of `work`. Requests that come close together are one run, in an idle moment.
 * Nothing runs after the signal. Work that goes on for a while returns a promise: what is asked meanwhile runs after it.
 */
export function paced(work: () => void | Promise<void>, { quiet, atMost, share, signal }: PaceOptions): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstAsked: number | undefined;
  let notBefore = 0;
  /** Waiting for an idle moment: that run will see what is asked now, too. */
  let isDue = false;

  /** Work is going on; undefined while it is not, else whether it was asked for again. */
  let askedMeanwhile: boolean | undefined;

  const run = () => {
    isDue = false;
    firstAsked = undefined;
    const began = performance.now();
    const rest = () => {
      const ended = performance.now();
      notBefore = ended + (ended - began) / share;
      const again = askedMeanwhile;
      askedMeanwhile = undefined;
      if (again) ask();
    };
    askedMeanwhile = false;
    let ongoing: void | Promise<void>;
    try {
      ongoing = work();
    } finally {
      if (!ongoing!) rest();
    }
    ongoing?.then(rest, rest);
  };

  signal.addEventListener('abort', () => clearTimeout(timer));
  const ask = () => {
    if (signal.aborted || isDue) return;
    if (askedMeanwhile !== undefined) {
      askedMeanwhile = true;
      return;
    }
    const now = performance.now();
    firstAsked ??= now;
    const wait = Math.max(Math.min(quiet, firstAsked + atMost - now), notBefore - now, 0);
    clearTimeout(timer);
    timer = setTimeout(() => {
      isDue = true;
      whenIdle(run, signal);
    }, wait);
  };
  return ask;
}

/** Runs `work` in the next idle moment, at the latest after half a second; at once where the page has no idle moments to tell. */
function whenIdle(work: (deadline: { timeRemaining(): number }) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const run = (deadline: { timeRemaining(): number }) => {
    // A visit goes on for long: what is over must not stay at its signal.
    signal.removeEventListener('abort', cancel);
    work(deadline);
  };
  let cancel: () => void;
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(run, { timeout: 500 });
    cancel = () => cancelIdleCallback(id);
  } else {
    const timer = setTimeout(() => run({ timeRemaining: () => SLICE }), 0);
    cancel = () => clearTimeout(timer);
  }
  signal.addEventListener('abort', cancel, { once: true });
}

/** Milliseconds that one slice of piecewise work may take: well under a frame. */
const SLICE = 8;

/**
 * Goes through `items` in slices of a few milliseconds, giving the page its turn between them. The first slice runs at
 * once, so that short lists are done when this returns. `done` is called at the end, not after the signal.
 */
export function inSlices<T>(
  items: readonly T[],
  each: (item: T, index: number) => void,
  done: () => void,
  signal: AbortSignal,
): void {
  let next = 0;
  const slice = () => {
    if (signal.aborted) return;
    const end = performance.now() + SLICE;
    while (next < items.length) {
      each(items[next]!, next);
      next += 1;
      if (next % 16 === 0 && performance.now() > end) break;
    }
    if (next < items.length) whenIdle(slice, signal);
    else done();
  };
  slice();
}

/** Runs work that comes in steps to its end, in one go. */
export function toEnd<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Milliseconds that steps may take at first: a usual page is read without a pause. */
const AT_ONCE = 40;

/**
 * Runs work that comes in steps: what is done soon at once, the rest in slices of a few milliseconds with the page's turn
 * between them. `done` gets the result, or `failed` what a step threw; neither is called after the signal.
 */
export function stepwise<T>(
  steps: Generator<void, T>,
  done: (result: T) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): void {
  const slice = (milliseconds: number) => {
    if (signal.aborted) return;
    const end = performance.now() + milliseconds;
    let step: IteratorResult<void, T>;
    try {
      do step = steps.next();
      while (!step.done && performance.now() < end);
    } catch (error) {
      failed(error);
      return;
    }
    if (step.done) done(step.value);
    else whenIdle((deadline) => slice(Math.max(SLICE, deadline.timeRemaining())), signal);
  };
  slice(AT_ONCE);
}
