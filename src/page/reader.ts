// What is injected into a trial's page: one visit at a time, opened and ended by the gate.
import type { Message } from '../messages';
import type { PageReader } from './gate';
import { Visit, type VisitOptions } from './visit';

export type ReaderOptions = Pick<VisitOptions, 'win' | 'read' | 'send' | 'canOpenPanel' | 'units'>;

/**
 * The reader of one frame.
 * @returns the gate's handle, and `answer` for messages from the background and the panel; it gives undefined for what
 * is not meant for this frame
 */
export function createReader(options: ReaderOptions): PageReader & { answer(message: Message): unknown } {
  let visit: Visit | undefined;
  return {
    open(url, inPlace) {
      const before = inPlace ? visit?.reading : undefined;
      visit?.end();
      visit = new Visit({ ...options, url, before });
    },
    moved: (url) => visit?.moved(url),
    leave() {
      visit?.end();
      visit = undefined;
    },
    report: () => visit?.report(),
    answer(message) {
      switch (message.type) {
        case 'show-finding':
          return visit?.show(message.ref);
        case 'step-finding':
          return visit?.step(message.by);
        case 'report-page':
          visit?.report();
          return visit ? true : undefined;
      }
    },
  };
}
