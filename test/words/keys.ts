// Which keys of the English file the program says.
import ts from 'typescript';
import { type SourceFile, walk } from './source';

/** What a program says by key: whole keys, and patterns for keys that it puts together. */
export type SaidKeys = { whole: Set<string>; patterns: RegExp[]; endings: Set<string> };

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Collects the strings and templates that can be keys. */
export function saidKeys(sources: readonly SourceFile[]): SaidKeys {
  const said: SaidKeys = { whole: new Set(), patterns: [], endings: new Set() };
  for (const { tree } of sources)
    walk(tree, (node) => {
      if (ts.isStringLiteralLike(node)) said.whole.add(node.text);
      if (!ts.isTemplateExpression(node)) return;
      const pieces = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
      // `verdict.${word}`: the room at least is named; one hole stands for one step of the way.
      if (/^[a-z]\w*\./.test(node.head.text)) said.patterns.push(new RegExp(`^${pieces.map(escaped).join('\\w+')}$`));
      // `${key}Short`: beside a key that is said whole.
      else if (node.head.text === '' && pieces.length === 2 && /^\w+$/.test(pieces[1] ?? ''))
        said.endings.add(pieces[1] ?? '');
    });
  return said;
}

/** Whether the program says a key. */
export const isSaid = (key: string, { whole, patterns, endings }: SaidKeys): boolean =>
  whole.has(key) ||
  patterns.some((p) => p.test(key)) ||
  [...endings].some((end) => key.endsWith(end) && whole.has(key.slice(0, -end.length)));
