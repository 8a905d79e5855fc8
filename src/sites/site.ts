// The shape of a site: when an address is a trial's page, and where its criteria stand on it.

/** A place in a page: before a node, or inside a text node at an offset. */
export type Boundary = { node: Node; offset?: number };
/** Where to start and to stop reading inside an element; from its beginning, to its end, where absent. */
export type Bounds = { start?: Boundary | undefined; end?: Boundary | undefined };

/** A part of a page that holds criteria. */
export type Block = {
  root: Element;
  /** What the whole block is, where the page says so outside of it; absent where headings stand inside. */
  kind?: 'inclusion' | 'exclusion';
  /** Where the criteria share `root` with other text. */
  bounds?: Bounds;
};

/** What a site's adapter says of one page. */
export type SiteRead = {
  title: string | null;
  /** Registry ids found on the page, the trial's own first; those of the address need not be among them. */
  ids: string[];
  blocks: Block[];
  /** True where the site prints "=" for a lost "≥" or "≤". */
  losesSigns?: boolean;
};

/** The part of a site that the check of an address needs; small, for it runs on every page of the site. */
export type Address = {
  id: string;
  name: string;
  /** Match patterns for the manifest: no wider than the site's trial pages need. */
  hosts: readonly string[];
  /** The ids that the address carries (none where it has only an internal number), or null: not a trial's page. */
  detect(url: URL): { ids: string[] } | null;
};

/** Addresses to test with: `trial` pages are this site's and no other's, `other` pages are nobody's. */
export type Examples = { trial: readonly string[]; other: readonly string[] };

/** One site: the exports of its file. */
export type Site = { address: Address; examples: Examples; read(doc: Document, url: string): SiteRead };
