/** Small helpers that the builders of the syntax tree share: lines, type names, modifiers, text literals. */
import type {
  ApexParserRuleContext,
  CreatedNameContext,
  FormalParametersContext,
  ModifierContext,
  TypeListContext,
  TypeNameContext,
  TypeRefContext
} from '@apexdevtools/apex-parser';
import { SourceError } from '../sourceError.ts';
import type { TypeRef } from '../values.ts';
import type { Annotation, Modifiers, Parameter } from './ast.ts';

/** Raised for source that does not parse. */
export class ApexSyntaxError extends SourceError {
  override readonly name = 'ApexSyntaxError';
}

export const lineOf = (context: ApexParserRuleContext): number => context.start.line;

const listOf = (element: TypeRef): TypeRef => ({ name: 'List', args: [element] });

export function typeRef(context: TypeRefContext): TypeRef {
  const names = context.typeName_list();
  const last = names[names.length - 1];
  let type: TypeRef = { name: names.map(typeNameText).join('.'), args: last ? typeArguments(last) : [] };
  const arrays = context.arraySubscripts()?.LBRACK_list().length ?? 0;
  for (let depth = 0; depth < arrays; depth++) type = listOf(type);
  return type;
}

function typeNameText(context: TypeNameContext): string {
  if (context.LIST()) return 'List';
  if (context.SET()) return 'Set';
  if (context.MAP()) return 'Map';
  return context.id().getText();
}

function typeArguments(context: TypeNameContext): TypeRef[] {
  const list = context.typeArguments()?.typeList();
  return list ? typeRefs(list) : [];
}

export const typeRefs = (list: TypeListContext | null): TypeRef[] => (list ? list.typeRef_list().map(typeRef) : []);

/** The type after `new`. */
export function createdType(context: CreatedNameContext): TypeRef {
  const pairs = context.idCreatedNamePair_list();
  const list = pairs[pairs.length - 1]?.typeList() ?? null;
  return { name: pairs.map((pair) => pair.anyId().getText()).join('.'), args: typeRefs(list) };
}

export const arrayOf = listOf;

export function modifiers(contexts: readonly ModifierContext[]): Modifiers {
  const words: string[] = [];
  const annotations: Annotation[] = [];
  for (const context of contexts) {
    const annotation = context.annotation();
    if (!annotation) {
      words.push(context.getText().toLowerCase());
      continue;
    }
    const values: Record<string, string> = {};
    for (const pair of annotation.elementValuePairs()?.elementValuePair_list() ?? [])
      values[pair.id().getText().toLowerCase()] = unquote(pair.elementValue().getText());
    const single = annotation.elementValue();
    if (single) values['value'] = unquote(single.getText());
    annotations.push({ name: annotation.id().getText().toLowerCase(), values });
  }
  return { words, annotations };
}

export function parameters(context: FormalParametersContext): Parameter[] {
  const list = context.formalParameterList();
  return list
    ? list.formalParameter_list().map((item) => ({
        name: item.id().getText(),
        type: typeRef(item.typeRef()),
        isFinal: item.modifier_list().some((modifier) => Boolean(modifier.FINAL()))
      }))
    : [];
}

const unquote = (text: string): string => (text.startsWith("'") ? text.slice(1, -1) : text);

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** The value of a text literal: `'It\\'s'`, `\\u00e9`. */
export function stringValue(literal: string): string {
  return literal
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_all, unicode: string | undefined, other: string | undefined) =>
      unicode ? String.fromCharCode(parseInt(unicode, 16)) : (ESCAPES[other ?? ''] ?? other ?? '')
    );
}

/** The value of a `'''` literal: the text between, without the line break that follows the opening quotes. */
export function multilineValue(literal: string): string {
  return literal.slice(3, -3).replace(/^\r?\n/, '');
}
