// The hover card: the one element of ours in the page, with a closed shadow root, there only while it is open.

import { language, t } from '../words/words';
import css from './card.css?inline';
import type { CardContent, CardSection } from './card-content';

export type CardActions = {
  /** Absent where the browser can't open the panel from a page: then there is no button. */
  showInPanel?: () => void;
  /** Puts text on the clipboard; resolves to whether it is there. */
  copy(text: string): Promise<boolean>;
};

/** A box of the viewport. */
export type Box = { left: number; top: number; right: number; bottom: number };

const HOST = 'lupus-trial-lens-card';
/** Distance to the mark and to the viewport's edges, in CSS pixels. */
const GAP = 8;
/** The least height that is worth reading in: where a mark leaves less on either side, the card covers it. */
const LEAST = 140;

export class Card {
  readonly #doc: Document;
  readonly #host: HTMLElement;
  readonly #box: HTMLElement;
  readonly #onClose: () => void;
  /** What had the focus before the card took it. */
  #before: Element | null = null;
  #held = false;

  /**
   * @param onClose called when the user closed the card by Escape
   * @param signal takes the card away for good
   */
  constructor(doc: Document, onClose: () => void, signal: AbortSignal) {
    this.#doc = doc;
    this.#onClose = onClose;
    this.#host = doc.createElement(HOST);
    this.#host.style.cssText =
      'all: initial; position: fixed; margin: 0; padding: 0; border: 0; inset: auto; z-index: 2147483647;';
    const root = this.#host.attachShadow({ mode: 'closed' });
    const style = doc.createElement('style');
    style.textContent = css;
    this.#box = doc.createElement('div');
    this.#box.className = 'card';
    this.#box.tabIndex = -1;
    this.#box.setAttribute('role', 'dialog');
    this.#box.lang = language();
    root.append(style, this.#box);
    doc.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !this.isOpen) return;
        // The page must not close something of its own with the same key press.
        event.stopPropagation();
        event.preventDefault();
        this.close();
        this.#onClose();
      },
      { capture: true, signal },
    );
    signal.addEventListener('abort', () => this.close());
  }

  get isOpen(): boolean {
    return this.#host.isConnected;
  }

  /** Whether the card was opened by keyboard and has had the focus: then the pointer's leaving does not close it. */
  get isHeld(): boolean {
    return this.isOpen && this.#held;
  }

  /** Whether an event of the page comes from the card. */
  owns(target: EventTarget | null): boolean {
    return target === this.#host;
  }

  /**
   * Opens the card, or fills it anew.
   * @param place the box that it explains; the card stands below, or above where there is no room
   * @param focus gives it the focus (opened by keyboard); the page does not move
   */
  open(content: CardContent, place: Box, actions: CardActions, focus: boolean): void {
    this.#fill(content, actions);
    if (!this.isOpen) {
      this.#before = this.#doc.activeElement;
      this.#doc.documentElement.append(this.#host);
      // The top layer: above everything, and measured from the viewport whatever the page does to its root.
      this.#host.popover = 'manual';
      this.#host.showPopover?.();
    }
    this.place(place);
    this.#held = focus;
    if (focus) this.#box.focus({ preventScroll: true });
  }

  /** Moves the open card to a box of the viewport. Where it fits on neither side it is made shorter and scrolls. */
  place(place: Box): void {
    const view = this.#doc.documentElement;
    const { scrollTop } = this.#box;
    this.#box.style.maxHeight = '';
    const { width, height } = this.#box.getBoundingClientRect();
    const left = Math.max(GAP, Math.min(place.left, view.clientWidth - width - GAP));
    const end = this.#doc.defaultView!.innerHeight - GAP;
    const below = end - place.bottom - GAP;
    const above = place.top - 2 * GAP;
    const isBelow = height <= below || (height > above && below >= above);
    const shown = Math.min(height, Math.max(isBelow ? below : above, LEAST));
    if (shown < height) this.#box.style.maxHeight = `${shown}px`;
    this.#box.scrollTop = scrollTop;
    const top = isBelow ? place.bottom + GAP : place.top - GAP - shown;
    this.#host.style.left = `${left}px`;
    this.#host.style.top = `${Math.max(GAP, Math.min(top, end - shown))}px`;
  }

  /** Takes the card out of the page and gives the focus back where it was. */
  close(): void {
    if (!this.isOpen) return;
    const hadFocus = this.#doc.activeElement === this.#host;
    this.#host.remove();
    this.#held = false;
    if (hadFocus && this.#before instanceof HTMLElement && this.#before !== this.#doc.body) {
      this.#before.focus({ preventScroll: true });
    }
    this.#before = null;
  }

  #fill(content: CardContent, actions: CardActions): void {
    const nodes: Node[] = content.sections.map((section) => this.#section(section));
    const foot = this.#element('div', 'foot');
    if (actions.showInPanel) foot.append(this.#button(t('card.showInPanel'), actions.showInPanel));
    const copy = this.#button(t('card.copy'), async () => {
      const done = await actions.copy(content.copyText);
      copy.textContent = t(done ? 'card.copied' : 'card.copyRefused');
    });
    copy.setAttribute('aria-live', 'polite');
    foot.append(copy);
    if (content.position) {
      const { at, of } = content.position;
      foot.append(this.#element('span', 'at', t('card.position', [at, of])));
    }
    nodes.push(foot);
    this.#box.replaceChildren(...nodes);
    this.#box.setAttribute('aria-label', content.sections.map((s) => t('card.line', [s.label, s.headline])).join('; '));
    this.#box.scrollTop = 0;
  }

  #section(section: CardSection): HTMLElement {
    const element = this.#element('section', section.tone);
    element.append(this.#element('h2', '', section.label), this.#element('p', 'headline', section.headline));
    if (section.otherUnit) element.append(this.#element('p', 'unit', section.otherUnit));
    for (const meaning of section.meanings) element.append(this.#element('p', 'meaning', meaning));
    if (section.asWritten) element.append(this.#element('p', 'small', t('card.asWritten', [section.asWritten])));
    if (section.unsure) element.append(this.#element('p', 'unsure', t('trial.notSure', [section.unsure])));
    return element;
  }

  #button(label: string, onClick: () => void): HTMLButtonElement {
    const button = this.#element('button', '', label) as HTMLButtonElement;
    button.type = 'button';
    button.addEventListener('click', (event) => {
      if (event.isTrusted) onClick(); // not for the page's scripts
    });
    return button;
  }

  #element(tag: string, className: string, text = ''): HTMLElement {
    const element = this.#doc.createElement(tag);
    if (className) element.className = className;
    element.textContent = text;
    return element;
  }
}
