// Follows a page's address while the page navigates in place.

type Navigation = EventTarget & { currentEntry: unknown };

/** How often the address is looked at in browsers without the Navigation API, in milliseconds. */
const POLL = 1000;

/**
 * Calls `onChange` with the new address each time it changes without a new document: pushState, replaceState, back,
 * forward, a fragment. At that time the DOM may still show what was there before.
 * @param win the page's window
 * @param signal ends the watch
 */
export function followAddress(win: Window, onChange: (url: string) => void, signal: AbortSignal): void {
  let last = win.location.href;
  const look = () => {
    const url = win.location.href;
    if (url === last) return;
    last = url;
    onChange(url);
  };
  const navigation = (win as { navigation?: Navigation }).navigation;
  if (navigation?.addEventListener) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  win.addEventListener('popstate', look, { signal });
  win.addEventListener('hashchange', look, { signal });
  const timer = win.setInterval(look, POLL);
  signal.addEventListener('abort', () => win.clearInterval(timer));
}

/** An address without its fragment: what tells one document from another. */
export const withoutFragment = (url: string): string => url.split('#', 1)[0]!;
