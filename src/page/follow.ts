// Tells when a page's criteria may have changed: they arrived late, a tab or "show more" was opened, or the host drew
// them anew. What changed is found out by reading again; here is only the hint.

/** How long after a visit's start the whole body is watched for what arrives late, in milliseconds. */
const SETTLING = 15_000;

/** Keys that open tabs and folded parts; others are typing. */
const OPENING_KEYS: ReadonlySet<string> = new Set(['Enter', ' ', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']);

export type Follow = {
  /** Where the criteria are now; none while they have not been found. */
  watch(roots: readonly Element[]): void;
};

/**
 * Calls `onChange` (often, and more often than needed: pace it) when the DOM changes where the criteria are.
 * While there are none, and in the first seconds of a visit, changes anywhere in the body count. Later only the
 * criteria's containers count, the elements above them (a container that is replaced), and the user's own clicks
 * and keys, which open tabs without changing the tree.
 * @param signal ends the watch
 */
export function followContent(doc: Document, onChange: () => void, signal: AbortSignal): Follow {
  const win = doc.defaultView!;
  const observer = new win.MutationObserver(onChange);
  const opened = (event: Event) => {
    if (!event.isTrusted || ('key' in event && !OPENING_KEYS.has(event.key as string))) return;
    onChange();
  };
  let roots: readonly Element[] = [];
  let settling = true;

  const observe = () => {
    observer.disconnect();
    if (signal.aborted) return;
    if (settling || roots.length === 0) {
      observer.observe(doc.body ?? doc.documentElement, { childList: true, characterData: true, subtree: true });
      return;
    }
    const above = new Set<Element>();
    for (const root of roots) {
      observer.observe(root, { childList: true, characterData: true, subtree: true });
      for (let e = root.parentElement; e && !above.has(e); e = e.parentElement) above.add(e);
    }
    // A later observe() of the same node would replace the options of an earlier one: roots go first.
    for (const element of above) if (!roots.includes(element)) observer.observe(element, { childList: true });
  };

  // A browser that translates the page says so here, and takes it back here.
  const language = new win.MutationObserver(onChange);
  language.observe(doc.documentElement, { attributeFilter: ['class', 'lang'] });

  const timer = setTimeout(() => {
    settling = false;
    observe();
  }, SETTLING);
  for (const type of ['click', 'keyup', 'toggle'])
    doc.addEventListener(type, opened, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
    language.disconnect();
  });
  observe();

  return {
    watch(now) {
      if (now.length === roots.length && now.every((root, i) => root === roots[i])) return;
      roots = now;
      observe();
    },
  };
}
