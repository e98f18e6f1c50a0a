import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = new URL('../../renderer/', import.meta.url).pathname;

/** Attributes that a person reads or hears. */
const SPOKEN =
  /^(label|title|text|hint|todo|placeholder|description|alt|name|note|caption|message|aria-label|aria-description|aria-valuetext|addLabel)$/;

const hasWord = (text: string): boolean => /\p{L}{2}/u.test(text);

/** Combinations of keys as `aria-keyshortcuts` writes them. */
const isKeys = (text: string): boolean => text.split(' ').every((keys) => /^(\w+\+)+\w+$/.test(keys));

/** Two words with a space between them: a sentence, or the beginning of one, and never a key. */
const isSentence = (text: string): boolean => /\p{L}{2,}[,.:;!?]? \p{L}/u.test(text) && !isKeys(text);

/** What is called with a selector, a media query or a name for developers. */
const SELECTING = /(^|\.)(matches|closest|querySelector(All)?(<\w+>)?|matchMedia|Symbol)$/;

/** Texts that no person reads: what a program error says to its developers, class names, addresses of modules. */
const isUnseen = (node: ts.Node): boolean => {
  for (let at = node.parent as ts.Node | undefined; at; at = at.parent as ts.Node | undefined) {
    if (ts.isNewExpression(at) && /Error$|Conflict$/.test(at.expression.getText())) return true;
    if (ts.isJsxAttribute(at))
      return /^(className|style|d|viewBox|transform|preserveAspectRatio|placement)$/.test(at.name.getText());
    if (ts.isCallExpression(at) && SELECTING.test(at.expression.getText())) return true;
    // The indexes of a store.
    if (ts.isPropertyAssignment(at) && at.name.getText() === 'stores') return true;
    if (ts.isImportDeclaration(at) || ts.isLiteralTypeNode(at)) return true;
  }
  return false;
};

const textOf = (node: ts.Node): string | null => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('0');
  }
  return null;
};

/** The texts of one source that a person would read and that no catalogue holds. */
const hardCoded = (source: ts.SourceFile): string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && hasWord(node.text)) found.push(node.text.trim());
    const text = textOf(node);
    if (text !== null && !isUnseen(node)) {
      const isSpoken = ts.isJsxAttribute(node.parent) && SPOKEN.test(node.parent.name.getText());
      if (isSentence(text) || (isSpoken && hasWord(text))) found.push(text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

const parse = (path: string, text: string): ts.SourceFile =>
  ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

it('finds texts in markup, in spoken attributes and in sentences', () => {
  const source = parse(
    'x.tsx',
    'const x = <p title="Hello" className="a b">Save {n} <Icon label={t.save} text={`Step ${n} of ten`} /></p>; throw new Error("the list is empty");',
  );
  expect(hardCoded(source)).toEqual(['Hello', 'Save', 'Step 0 of ten']);
});

it('every text that a person reads stands in the catalogue of languages', () => {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => path !== 'vite.config.ts');
  const found = files.flatMap((path) =>
    hardCoded(parse(path, readFileSync(join(root, path), 'utf8'))).map((text) => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
});
