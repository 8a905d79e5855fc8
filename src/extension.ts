// Names that the manifest, the background, the pages and the browser tests share.

/** The Firefox add-on's id. It has the form of an address and belongs to no domain. */
export const GECKO_ID = 'lupus-trial-lens@lupus-trial-lens';

/** Bundles by their paths in the built extension: the gate runs on the known hosts, the others on trials' pages alone. */
export const GATE_SCRIPT = '/gate.js';
export const READER_SCRIPT = '/reader.js';
/** Say, before the gate runs, that the user wants this page read, or this site always. */
export const READ_HERE_SCRIPT = '/read-here.js';
export const READ_ALWAYS_SCRIPT = '/read-always.js';
export const MARKS_STYLE = '/assets/marks.css';

/** Keyboard commands of the manifest, by their names there. */
export const COMMANDS = { next: 'next-finding', previous: 'previous-finding' } as const;
