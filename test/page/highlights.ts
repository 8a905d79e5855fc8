// Stand-ins for what happy-dom lacks: Highlight, its registry, and boxes. As in Firefox's content scripts, neither a
// highlight nor the registry can be iterated.
import { vi } from 'vitest';

class OneWay<T> {
  readonly items = new Set<T>();
  priority = 0;
  constructor(...items: T[]) {
    for (const item of items) this.items.add(item);
  }
  add(item: T) {
    this.items.add(item);
    return this;
  }
  has = (item: T) => this.items.has(item);
  delete = (item: T) => this.items.delete(item);
  clear() {
    this.items.clear();
  }
  get size() {
    return this.items.size;
  }
  [Symbol.iterator](): never {
    throw new Error('Permission denied to iterate');
  }
  forEach(): never {
    throw new Error('Permission denied to iterate');
  }
}

type Stand = OneWay<AbstractRange>;

/** The registry as the test sees it. */
export type Registry = {
  names(): string[];
  /** What stands in a highlight's ranges; ranges of removed text, which paint nothing, are left out. */
  texts(name: string): string[];
  clear(): void;
};

/** Puts the stand-ins in place for one test. */
export function standInForHighlights(): Registry {
  const entries = new Map<string, Stand>();
  const highlights = {
    set: (name: string, highlight: Stand) => void entries.set(name, highlight),
    get: (name: string) => entries.get(name),
    has: (name: string) => entries.has(name),
    delete: (name: string) => entries.delete(name),
    clear: () => entries.clear(),
    get size() {
      return entries.size;
    },
    [Symbol.iterator](): never {
      throw new Error('Permission denied to iterate');
    },
  };
  vi.stubGlobal('Highlight', OneWay);
  vi.stubGlobal('CSS', { ...globalThis.CSS, highlights });
  Object.assign(window, { Highlight: OneWay, CSS: globalThis.CSS });
  return {
    names: () => [...entries.keys()],
    texts: (name) =>
      [...(entries.get(name)?.items ?? [])].filter((range) => range.startContainer.isConnected).map(String),
    clear: () => entries.clear(),
  };
}

/** The range of some words in an element's text; throws where they are not. */
export function rangeOfWords(root: Node, words: string): Range {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  throw new Error(`“${words}” is not there`);
}

/** Gives every range one box of this size and place. */
export function boxesAt(box: { x: number; y: number; width: number; height: number }): void {
  const rect = { ...box, left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([rect] as unknown as DOMRectList);
}
