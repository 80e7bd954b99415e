/**
 * Writes signatures.json from the official type declarations (@types/google-apps-script, MIT): for each class its
 * methods with the kinds of their parameters, its enum fields and what it extends, and for each enum its members.
 * Run with `node src/local/google/generateSignatures.mjs` and the formatter after the
 * declarations change; a test compares.
 *
 * Kinds: s string, n number, b boolean, a anything, d date, o record of strings, null; a kind in `[ ]` is an array of it;
 * `@Namespace.Name` is a class or an enum; `=text` is a literal string; `|` joins alternatives; `?` before a kind makes
 * it optional and `*` repeats it. A method is its overloads joined with `;`, an overload its kinds joined with `,`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-5';

const FOLDER = fileURLToPath(new URL('../../../node_modules/@types/google-apps-script/', import.meta.url));
const NAMESPACES = new Set(
  'Base Cache Charts Document Drive HTML Lock Mail Properties Script Spreadsheet URL_Fetch Utilities'.split(' '),
);
const NUMBERS = new Set(['Byte', 'Integer', 'BigNumber']);

const nameOf = (node) => (ts.isIdentifier(node) || ts.isStringLiteral(node) ? node.text : node.getText());

function referenceKind(node, namespace) {
  const text = node.typeName.getText();
  const last = text.split('.').pop();
  if (NUMBERS.has(last)) return last === 'BigNumber' ? 'a' : 'n';
  if (last === 'Char') return 's';
  if (last === 'Date') return 'd';
  if (last === 'Object' || last === 'Record') return 'o';
  if (last === 'Array') return `[${kindOf(node.typeArguments[0], namespace)}]`;
  const full = text.replace(/^GoogleAppsScript\./, '');
  return `@${full.includes('.') ? full : `${namespace}.${full}`}`;
}

function kindOf(node, namespace) {
  if (node === undefined) return 'a';
  if (ts.isParenthesizedTypeNode(node)) return kindOf(node.type, namespace);
  if (ts.isArrayTypeNode(node)) {
    return `[${kindOf(node.elementType, namespace)}]`;
  }
  if (ts.isUnionTypeNode(node)) return node.types.map((part) => kindOf(part, namespace)).join('|');
  if (ts.isLiteralTypeNode(node)) return literalKind(node.literal);
  if (ts.isTypeReferenceNode(node)) return referenceKind(node, namespace);
  return plainKind(node);
}

function literalKind(literal) {
  if (literal.kind === ts.SyntaxKind.NullKeyword) return 'null';
  if (ts.isStringLiteral(literal)) return `=${literal.text}`;
  return literal.kind === ts.SyntaxKind.TrueKeyword || literal.kind === ts.SyntaxKind.FalseKeyword ? 'b' : 'n';
}

function plainKind(node) {
  const kinds = new Map([
    [ts.SyntaxKind.StringKeyword, 's'],
    [ts.SyntaxKind.NumberKeyword, 'n'],
    [ts.SyntaxKind.BooleanKeyword, 'b'],
    [ts.SyntaxKind.TypeLiteral, 'o'],
    [ts.SyntaxKind.UndefinedKeyword, 'null'],
  ]);
  return kinds.get(node.kind) ?? 'a';
}

const parameterKind = (parameter, namespace) => {
  if (parameter.dotDotDotToken) return `*${kindOf(parameter.type, namespace).slice(1, -1)}`;
  return `${parameter.questionToken ? '?' : ''}${kindOf(parameter.type, namespace)}`;
};

function readMember(member, entry, namespace) {
  if (ts.isMethodSignature(member)) {
    const name = nameOf(member.name);
    const overload = member.parameters.map((parameter) => parameterKind(parameter, namespace)).join(',');
    const known = entry.methods[name];
    entry.methods[name] = known === undefined ? overload : `${known};${overload}`;
  } else if (ts.isPropertySignature(member)) {
    const type = member.type?.getText() ?? '';
    const path = type.replace(/^typeof /, '').replace(/^GoogleAppsScript\./, '');
    if (type.startsWith('typeof '))
      entry.fields[nameOf(member.name)] = path.includes('.') ? path : `${namespace}.${path}`;
    else entry.fields[nameOf(member.name)] = '';
  }
}

function readInterface(node, namespace, classes) {
  const key = `${namespace}.${node.name.text}`;
  classes[key] ??= { extends: [], methods: Object.create(null), fields: {} };
  const entry = classes[key];
  for (const clause of node.heritageClauses ?? []) {
    for (const type of clause.types) {
      const text = type.expression.getText().replace(/^GoogleAppsScript\./, '');
      entry.extends.push(text.includes('.') ? text : `${namespace}.${text}`);
    }
  }
  for (const member of node.members) readMember(member, entry, namespace);
}

function readNamespace(block, namespace, table) {
  for (const node of block.statements) {
    if (ts.isInterfaceDeclaration(node)) readInterface(node, namespace, table.classes);
    else if (ts.isEnumDeclaration(node))
      table.enums[`${namespace}.${node.name.text}`] = node.members.map((member) => nameOf(member.name));
    else if (ts.isTypeAliasDeclaration(node))
      table.aliases[`@${namespace}.${node.name.text}`] = kindOf(node.type, namespace);
  }
}

function visit(node, table) {
  if (ts.isModuleDeclaration(node) && node.body) {
    const inner = node.body;
    if (node.name.text === 'GoogleAppsScript') ts.forEachChild(inner, (child) => visit(child, table));
    else if (NAMESPACES.has(node.name.text)) readNamespace(inner, node.name.text, table);
  }
}

const unalias = (overloads, aliases) =>
  overloads.replace(/@[A-Za-z_]+\.[A-Za-z_]+/g, (reference) => aliases[reference] ?? reference);

/** The whole table, read from the installed declarations. */
export function readSignatures() {
  const table = { classes: {}, enums: {}, aliases: {} };
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.d.ts'))) {
    const source = ts.createSourceFile(file, readFileSync(FOLDER + file, 'utf8'), ts.ScriptTarget.Latest, true);
    ts.forEachChild(source, (node) => visit(node, table));
  }
  for (const entry of Object.values(table.classes))
    for (const [name, overloads] of Object.entries(entry.methods))
      entry.methods[name] = unalias(overloads, table.aliases);
  return { classes: table.classes, enums: table.enums };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('signatures.json', import.meta.url), `${JSON.stringify(readSignatures(), null, 2)}\n`);
