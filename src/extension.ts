// Names that the manifest, the background, the pages and the browser tests share.

/** The Firefox add-on's id. It has the form of an address and belongs to no domain. */
export const GECKO_ID = 'lupus-trial-lens@lupus-trial-lens';

/** Bundles that are injected only into a trial's page, by their paths in the built extension. */
export const READER_SCRIPT = '/reader.js';
export const MARKS_STYLE = '/marks.css';

/** Keyboard commands of the manifest, by their names there. */
export const COMMANDS = { next: 'next-finding', previous: 'previous-finding' } as const;
