// The browser's messaging as a content script has it, without a polyfill: both browsers' own promises do.
import type { Message } from '../messages';

type Listener = (message: Message, sender: unknown, reply: (value: unknown) => void) => void;

type Scope = { runtime?: Runtime; i18n?: { getMessage(name: string, args: string[]): string } };

type Runtime = {
  id?: string;
  sendMessage(message: Message): Promise<unknown>;
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
};

const scopeNow = (): Scope | undefined => {
  const scope = globalThis as { browser?: Scope; chrome?: Scope };
  return scope.browser?.runtime ? scope.browser : scope.chrome;
};

const runtimeNow = (): Runtime | undefined => scopeNow()?.runtime;

/** A message in the browser's language; "" once the extension is gone. */
export function messageNow(name: string, args: string[]): string {
  try {
    return scopeNow()?.i18n?.getMessage(name, args) ?? '';
  } catch {
    return '';
  }
}

/** False once the extension was updated, switched off or removed while the page stayed open. */
export const isConnected = (): boolean => runtimeNow()?.id !== undefined;

/** Sends to the background. Resolves to its reply; to undefined where nobody answers. Never rejects. */
export async function send(message: Message): Promise<unknown> {
  try {
    return await runtimeNow()?.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** Answers messages until the signal. What `answer` returns is the reply; undefined leaves the answer to other frames. */
export function listen(answer: (message: Message) => unknown, signal: AbortSignal): void {
  const listener: Listener = (message, _sender, reply) => {
    const value = answer(message);
    if (value !== undefined) reply(value);
  };
  runtimeNow()?.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (isConnected()) runtimeNow()?.onMessage.removeListener(listener);
  });
}
