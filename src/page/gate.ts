// The first look at a page: by its address alone. Only on a trial's page is the reader fetched and set to work.
import type { Message } from '../messages';
import { followAddress, withoutFragment } from './address';

/** What the injected reader offers to the gate; both live in the extension's own world of the frame. */
export type PageReader = {
  /** A trial's page is open at this address; `inPlace` where it was navigated to without a new document. */
  open(url: string, inPlace: boolean): void;
  /** The address changed, the trial did not. */
  moved(url: string): void;
  /** The page is no trial's any more. */
  leave(): void;
  /** Says again what was read. */
  report(): void;
};

/** The place where gate and reader find each other, and where a newer gate finds an older one. */
export type World = { lupusTrialLens?: { reader?: PageReader; signal: AbortSignal; stop(): void } };

export type GateOptions = {
  win: Window;
  world: World;
  detect(url: string): { site: string; ids: string[] } | null;
  /** To the background; never rejects. */
  send(message: Message): Promise<unknown>;
  isConnected(): boolean;
};

/** Watches a frame's address for as long as the page lives, or until a newer gate takes over. */
export function watchGate({ win, world, detect, send, isConnected }: GateOptions): void {
  world.lupusTrialLens?.stop();
  const control = new AbortController();
  const { signal } = control;
  const shared: NonNullable<World['lupusTrialLens']> = { signal, stop: () => control.abort() };
  world.lupusTrialLens = shared;
  signal.addEventListener('abort', () => shared.reader?.leave());

  /** The trial that is open, so that `?tab=…` of the same trial is no new page. */
  let open: string | null = null;
  let opened = false;

  const look = async (url: string) => {
    if (!isConnected()) {
      control.abort();
      return;
    }
    const trial = detect(url);
    const now = trial && `${trial.site} ${trial.ids.length > 0 ? trial.ids.join(' ') : withoutFragment(url)}`;
    if (!now) {
      if (open) {
        shared.reader?.leave();
        void send({ type: 'page-left', url });
      }
      open = null;
      opened = true;
      return;
    }
    const inPlace = opened;
    opened = true;
    if (now === open) {
      shared.reader?.moved(url);
      return;
    }
    open = now;
    const ready = await send({ type: 'page-opened', url, needsReader: !shared.reader });
    if (signal.aborted || open !== now) return;
    if (ready) shared.reader?.open(win.location.href, inPlace);
    else open = null; // the next change of address tries again
  };

  followAddress(win, (url) => void look(url), signal);
  // Back from the cache of pages: another page was shown in this tab meanwhile.
  win.addEventListener('pageshow', (event) => event.persisted && shared.reader?.report(), { signal });
  void look(win.location.href);
}
