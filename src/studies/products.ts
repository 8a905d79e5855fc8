// Cell products by name, as the library's studies describe them: what a title or an intervention means by them.
import type { CellSource, Modality } from '../model/study';

export type Product = {
  names: readonly string[];
  modality: Modality;
  targets?: readonly string[];
  cellSource?: readonly CellSource[];
};

/** One row a product. What no study says of it stays out. */
export const products: readonly Product[] = [
  { names: ['NK010', 'NK042'], modality: 'NK', cellSource: ['allogeneic'] },
  { names: ['NK510'], modality: 'NK', cellSource: ['allogeneic'] },
  { names: ['AB-101', 'AlloNK'], modality: 'NK', cellSource: ['allogeneic', 'cord blood'] },
  { names: ['AXA-NK02', 'ES-NK'], modality: 'NK' },
  { names: ['AD-PluReceptor'], modality: 'NK', cellSource: ['cord blood'] },
  { names: ['KN5501'], modality: 'CAR-NK', targets: ['CD19'], cellSource: ['allogeneic'] },
  { names: ['KN5601', 'KN5601-K'], modality: 'CAR-NK', targets: ['CD19', 'BCMA'] },
  { names: ['NKX019'], modality: 'CAR-NK', targets: ['CD19'], cellSource: ['allogeneic'] },
  { names: ['CNTY-101'], modality: 'CAR-NK', targets: ['CD19'], cellSource: ['allogeneic', 'iPSC'] },
  { names: ['TAK-007'], modality: 'CAR-NK', targets: ['CD19'], cellSource: ['cord blood'] },
  { names: ['LUCAR-DKS1'], modality: 'CAR-NK' },
  { names: ['NEUK203-215'], modality: 'CAR-NK', targets: ['CD19', 'BCMA'], cellSource: ['allogeneic'] },
  {
    names: ['CABA-201', 'rese-cel', 'resecabtagene'],
    modality: 'CAR-T',
    targets: ['CD19'],
    cellSource: ['autologous'],
  },
  { names: ['YTB323', 'rapcabtagene'], modality: 'CAR-T', targets: ['CD19'], cellSource: ['autologous'] },
  { names: ['KYV-101'], modality: 'CAR-T', targets: ['CD19'], cellSource: ['autologous'] },
  {
    names: ['CC-97540', 'BMS-986353', 'zola-cel', 'NEX-T'],
    modality: 'CAR-T',
    targets: ['CD19'],
    cellSource: ['autologous'],
  },
  { names: ['FT819'], modality: 'CAR-T', targets: ['CD19'], cellSource: ['allogeneic', 'iPSC'] },
  { names: ['BRL-301'], modality: 'CAR-T', targets: ['CD19'], cellSource: ['allogeneic'] },
  { names: ['GC012F'], modality: 'CAR-T' },
  { names: ['ADI-001', 'prula-cel', 'prulacabtagene'], modality: 'CAR-T' },
  { names: ['MB-CART19.1'], modality: 'CAR-T', targets: ['CD19'], cellSource: ['autologous'] },
  { names: ['CHT101'], modality: 'CAR-T', targets: ['CD70'], cellSource: ['allogeneic'] },
];

/** A hyphen may be missing or a blank in a code with digits ("KYV 101"), never in a word ("NEX-T" is not "next"). */
const escaped = (name: string) =>
  name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/-/g, /\d/.test(name) ? '[- ]?' : '-');
const rows = products.map((product) => ({
  product,
  pattern: new RegExp(`(?<![A-Za-z0-9])(?:${product.names.map(escaped).join('|')})(?![0-9])`, 'i'),
}));

/** The products that a text names, each once, in the table's order. */
export function productsIn(text: string): Product[] {
  return rows.filter(({ pattern }) => pattern.test(text)).map(({ product }) => product);
}
