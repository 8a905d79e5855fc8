// What the reader made of a text, piece by piece: for development, never shipped in a reading by default.
import { Is, type Piece, piecesOf } from './pieces';

const NAMES = Object.entries(Is).filter(([name]) => name !== 'word' && name !== 'punct');

/** One piece as `text{what it is: what it says}`. */
function explainPiece(p: Piece): string {
  const is = NAMES.filter(([, bit]) => p.is & bit).map(([name]) => name);
  const says = [
    p.analytes.join('+'),
    p.op,
    Number.isNaN(p.value) ? '' : String(p.value),
    p.unit ?? '',
    p.anchor,
    p.limit,
    p.test,
    p.result,
  ].filter(Boolean);
  return is.length || says.length ? `${p.text}{${[is.join('+'), says.join(' ')].filter(Boolean).join(': ')}}` : p.text;
}

/** The pieces of a criterion's text, in one line, parted by " | ". */
export const explain = (text: string): string => piecesOf(text).list.map(explainPiece).join(' | ');
