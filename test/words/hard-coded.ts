// Finds what a program says in words of its own: texts of elements and attributes, and strings that read like a sentence.
import ts from 'typescript';
import { walk } from './source';

export type HardCoded = { line: number; text: string };

const LETTERS = /\p{L}/u;
/** Two words, a word that begins with a capital letter, or a script without blanks. */
const SENTENCE =
  /\p{L}{2,}[,;:.]?\s+\p{L}{2,}|(?:^|[\s("“])\p{Lu}\p{Ll}{2,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** The same in a template, after what is filled in: there a capital letter may go on with a key. */
const SENTENCE_AFTER =
  /\p{L}{2,}[,;:.]?\s+\p{L}{2,}|[\s("“]\p{Lu}\p{Ll}{2,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Names that are the same in every language: keys of a keyboard, formats of files. */
const NAMES = /^(?:Enter|Escape|Tab|Home|End|Page(?:Up|Down)|Arrow(?:Up|Down|Left|Right)|[A-Z]{2,5})$/;
/** A word between what is filled in: " of ", " kg". */
const WORD_IN_TEMPLATE = /(?:^|\s)\p{L}{2,}(?=[\s.,;:)]|$)/u;

/** Attributes whose text is seen or heard. */
const SPOKEN = new Set([
  'title',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'placeholder',
  'alt',
  'label',
  'lead',
  'prompt',
  'summary',
  'abbr',
]);

/** Calls whose texts are for the machine: selectors, names of events and attributes, the developers' console. */
const SILENT_CALLS = new Set([
  'querySelector',
  'querySelectorAll',
  'closest',
  'matches',
  'addEventListener',
  'removeEventListener',
  'getPropertyValue',
  'setProperty',
  'RegExp',
  'log',
  'warn',
  'error',
  'info',
  'debug',
]);

const nameOf = (node: ts.Expression): string =>
  ts.isPropertyAccessExpression(node) ? node.name.text : ts.isIdentifier(node) ? node.text : '';

const isComparison = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node) &&
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken, ts.SyntaxKind.InKeyword].includes(
    node.operatorToken.kind,
  );

/** Whether a string at this place is never shown: names, addresses, types, errors, what is compared with. */
function isSilent(node: ts.Node): boolean {
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isImportTypeNode(parent)) return true;
    if (ts.isTypeNode(parent) || ts.isCaseClause(parent) || isComparison(parent))
      return at === node || ts.isTypeNode(parent);
    if (ts.isPropertyAssignment(parent) && parent.name === at) return true;
    if (ts.isElementAccessExpression(parent) && parent.argumentExpression === at) return true;
    if (ts.isThrowStatement(parent)) return true;
    if (ts.isNewExpression(parent) && /Error$|^RegExp$/.test(nameOf(parent.expression))) return true;
    if (ts.isCallExpression(parent) && parent.expression !== at) {
      if (parent.expression.kind === ts.SyntaxKind.ImportKeyword) return true;
      return SILENT_CALLS.has(nameOf(parent.expression));
    }
    if (ts.isJsxAttribute(parent)) return !SPOKEN.has(parent.name.getText());
    if (
      ts.isBinaryExpression(parent) &&
      parent.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      ts.isPropertyAccessExpression(parent.left) &&
      /^(?:className|cssText|type|name)$/.test(parent.left.name.text)
    )
      return true;
    if (ts.isStatement(parent) || ts.isJsxElement(parent)) return false;
  }
  return false;
}

/** The literal pieces of a template, with its holes as "$". */
const templateText = (node: ts.TemplateExpression): string =>
  [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('$');

/** What of a file is said in words of its own. */
export function hardCoded(tree: ts.SourceFile): HardCoded[] {
  const found: HardCoded[] = [];
  const add = (node: ts.Node, text: string) =>
    found.push({
      line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1,
      text: text.replace(/\s+/g, ' ').trim(),
    });
  walk(tree, (node) => {
    if (ts.isJsxText(node)) {
      const text = node.text.replace(/&[a-z]+;/g, '').trim();
      if (LETTERS.test(text) && !NAMES.test(text)) add(node, node.text);
    } else if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      const isSpoken = ts.isJsxAttribute(node.parent) && SPOKEN.has(node.parent.name.getText());
      if (NAMES.test(node.text)) return;
      if (isSpoken ? LETTERS.test(node.text) && !isKey(node.text) : SENTENCE.test(node.text) && !isSilent(node))
        add(node, node.text);
    } else if (ts.isTemplateExpression(node)) {
      const pieces = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
      const isWords = (p: string, i: number) =>
        (i === 0 ? SENTENCE : SENTENCE_AFTER).test(p) || (/\s/.test(p) && WORD_IN_TEMPLATE.test(p));
      if (pieces.some(isWords) && !isSilent(node)) add(node, templateText(node));
    }
  });
  return found;
}

/** "panel.title": a key, said where it is shown. */
const isKey = (text: string): boolean => /^[a-z]\w*(?:\.\w+)+$/.test(text);
