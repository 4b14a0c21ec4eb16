// Gate: every metadata XML of the package against the Metadata API's own types (@salesforce/types, made from the WSDL).
// source-deploy-retrieve does not validate; an org would refuse the deploy.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ts from 'typescript';
import { filesBelow, ROOT, type Findings } from './files.ts';

type Parsed = string | { readonly [element: string]: readonly Parsed[] };

const parser = new XMLParser({
  ignoreAttributes: true,
  ignoreDeclaration: true,
  parseTagValue: false,
  isArray: (_name, jpath) => String(jpath).includes('.')
});

/** Checks all `-meta.xml` files of force-app. */
export function checkMetadata(): Findings {
  const schema = metadataTypes();
  const files = filesBelow('force-app', /-meta\.xml$/);
  const problems = files.flatMap((file) =>
    problemsOf(readFileSync(path.join(ROOT, file), 'utf8'), schema).map((problem) => `${file}: ${problem}`)
  );
  return { looked: `${files.length} metadata files`, problems };
}

/** The Metadata API types as the TypeScript checker sees them. */
export interface MetadataTypes {
  readonly checker: ts.TypeChecker;
  readonly source: ts.SourceFile;
  readonly types: ReadonlyMap<string, ts.Symbol>;
}

export function metadataTypes(): MetadataTypes {
  // The package exports only the module, not its folder: the declarations lie beside it.
  const declarations = createRequire(import.meta.url)
    .resolve('@salesforce/types/metadata')
    .replace(/\.js$/, '.d.ts');
  const program = ts.createProgram([declarations], { lib: ['lib.es5.d.ts'], types: [] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(declarations);
  const symbol = source && checker.getSymbolAtLocation(source);
  if (!source || !symbol) throw new Error(`${declarations} declares no module`);
  const types = new Map(checker.getExportsOfModule(symbol).map((type) => [type.name, type]));
  return { checker, source, types };
}

/** Findings in one document: malformed XML, unknown types and elements, values outside their type. */
export function problemsOf(xml: string, schema: MetadataTypes): string[] {
  const wellFormed = XMLValidator.validate(xml);
  if (wellFormed !== true) return [`line ${wellFormed.err.line}: ${wellFormed.err.msg}`];
  const document = parser.parse(xml) as Record<string, Parsed>;
  const [root = '', content = ''] = Object.entries(document)[0] ?? [];
  const type = schema.types.get(root);
  if (!type) return [`unknown metadata type ${root}`];
  const problems: string[] = [];
  check(content, schema.checker.getDeclaredTypeOfSymbol(type), root, schema, problems);
  return problems;
}

function check(value: Parsed, declared: ts.Type, at: string, schema: MetadataTypes, problems: string[]): void {
  const { checker } = schema;
  const type = elementType(declared, checker);
  // xsd:anyType, the value of a custom metadata record: text whose type is an attribute.
  if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return;
  const values = stringLiterals(type);
  if (values) {
    if (!values.includes(String(value)))
      problems.push(`${at}: '${String(value)}' is not one of ${values.slice(0, 8).join(', ')}`);
  } else if (type.flags & ts.TypeFlags.BooleanLike || checker.typeToString(type) === 'boolean') {
    if (value !== 'true' && value !== 'false') problems.push(`${at}: '${String(value)}' is not true or false`);
  } else if (type.flags & ts.TypeFlags.NumberLike) {
    if (typeof value !== 'string' || !/^-?\d+(\.\d+)?$/.test(value))
      problems.push(`${at}: '${String(value)}' is not a number`);
  } else if (type.flags & ts.TypeFlags.StringLike) {
    if (typeof value !== 'string') problems.push(`${at}: text expected, elements found`);
  } else if (typeof value === 'string') {
    if (value !== '') problems.push(`${at}: elements expected, text found`);
  } else {
    checkElements(value, type, at, schema, problems);
  }
}

function checkElements(
  value: Exclude<Parsed, string>,
  type: ts.Type,
  at: string,
  schema: MetadataTypes,
  problems: string[]
): void {
  const { checker } = schema;
  const properties = new Map(checker.getPropertiesOfType(type).map((property) => [property.name, property]));
  for (const [name, items] of Object.entries(value)) {
    const property = properties.get(name);
    if (!property) {
      problems.push(`${at}: unknown element <${name}>`);
      continue;
    }
    const propertyType = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(property, schema.source));
    if (!checker.isArrayType(propertyType) && items.length > 1) problems.push(`${at}.${name}: stands more than once`);
    // The Metadata API carries them encoded as text; source files hold the elements.
    if (name === 'targetConfigs') continue;
    for (const item of items) check(item, propertyType, `${at}.${name}`, schema, problems);
  }
}

function elementType(declared: ts.Type, checker: ts.TypeChecker): ts.Type {
  const type = checker.getNonNullableType(declared);
  return checker.isArrayType(type) ? (checker.getTypeArguments(type as ts.TypeReference)[0] ?? type) : type;
}

function stringLiterals(type: ts.Type): string[] | undefined {
  if (!type.isUnion() || !type.types.every((part) => part.isStringLiteral())) return undefined;
  return type.types.map((part) => String((part as ts.StringLiteralType).value));
}
