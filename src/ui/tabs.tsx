// Tabs with the keyboard's usual ways: arrows, Home and End move among them; only the chosen one is in the tab order.
import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { type Key, t } from '../words/words';

export type TabItem<Id extends string> = { id: Id; label: Key };

type TabListProps<Id extends string> = {
  tabs: readonly TabItem<Id>[];
  selected: Id;
  select: (id: Id) => void;
  label: string;
  children?: ComponentChildren;
};

/** The row of tabs; `children` stand at its end. */
export function TabList<Id extends string>({ tabs, selected, select, label, children }: TabListProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const at = tabs.findIndex((tab) => tab.id === selected);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    select(next.id);
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <div class="tabbar">
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`tab-${tab.id}`}
            aria-selected={tab.id === selected}
            aria-controls={tab.id === selected ? `panel-${tab.id}` : undefined}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => select(tab.id)}
          >
            {t(tab.label)}
          </button>
        ))}
      </div>
      {children}
    </div>
  );
}

export const TabPanel = ({ id, children }: { id: string; children: ComponentChildren }) => (
  <div role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`} class="tabpanel">
    {children}
  </div>
);
