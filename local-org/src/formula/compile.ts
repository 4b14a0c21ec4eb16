/** Formula text to code: `formulon` reads the grammar, names are looked up in the schema, types are checked once. */
import { ast, type FormulaCall, type FormulaLiteral, type FormulaTree } from 'formulon';
import type { ObjectDef, Schema } from '../schema/types.ts';
import { blank, type Code, expect, invalid, unsupported } from './code.ts';
import { dateFunctions } from './dateFunctions.ts';
import { globalVariable } from './globals.ts';
import { logicFunctions, SAVE_ONLY } from './logicFunctions.ts';
import { numberFunctions } from './numberFunctions.ts';
import { add, compare, divide, equal, exponentiate, multiply, subtract, unequal } from './operators.ts';
import { formulaType, resolveReference, toFormula } from './references.ts';
import { readSource } from './source.ts';
import { textFunctions } from './textFunctions.ts';
import type { CompiledFormula, FormulaType, Reference } from './types.ts';

export interface CompileOptions {
  readonly schema: Schema;
  /** Whose records the formula runs on. */
  readonly object: ObjectDef;
  readonly formula: string;
  /** Whether missing numbers count as zero; otherwise what is made of them is missing too. */
  readonly blanksAsZero: boolean;
  /** `save`: a validation rule, which may ask what has changed. */
  readonly place: 'field' | 'save';
  /** The types that the result may have. */
  readonly result: readonly FormulaType[];
}

type Pair = readonly [Code, Code];

const OPERATORS: Readonly<Record<string, (pair: Pair) => Code>> = {
  add,
  subtract,
  multiply,
  divide,
  exponentiate,
  equal: (pair) => equal(pair),
  unequal,
  greaterThan: compare((a, b) => a > b, '>'),
  greaterThanOrEqual: compare((a, b) => a >= b, '>='),
  lessThan: compare((a, b) => a < b, '<'),
  lessThanOrEqual: compare((a, b) => a <= b, '<=')
};

const FUNCTIONS = { ...logicFunctions, ...numberFunctions, ...textFunctions, ...dateFunctions };

/**
 * @throws OrgError FIELD_INTEGRITY_EXCEPTION with the platform's words for what is wrong
 * @throws NotSupportedError naming a function or variable that the local org lacks
 */
export function compileFormula(options: CompileOptions): CompiledFormula {
  const references: Reference[] = [];
  const byName = new Map<string, Code>();
  const { text, literals } = readSource(options.formula);
  const tree = ast(text);
  if (tree.type === 'error') throw invalid('Syntax error.');
  const [wanted = 'text', ...others] = options.result;
  const code = resultOf(options.result, tree.type === undefined ? blank(wanted) : compile(tree), wanted, others);
  return { text: options.formula, type: code.type, references, run: code.run };

  function compile(node: FormulaTree): Code {
    if (node.type === 'literal') return literal(node);
    return node.type === 'identifier' ? variable(node.name) : call(node);
  }

  function literal({ value, dataType }: FormulaLiteral): Code {
    if (dataType === 'null') return { type: 'null', run: () => null };
    if (dataType === 'text') {
      const written = literals.get(String(value)) ?? String(value);
      return { type: 'text', run: () => written, literal: written };
    }
    const constant = value as number | boolean;
    return { type: dataType, run: () => constant };
  }

  function variable(name: string): Code {
    const known = byName.get(name.toLowerCase());
    if (known !== undefined) return known;
    const made = name.startsWith('$') ? global(name) : reference(name);
    byName.set(name.toLowerCase(), made);
    return made;
  }

  /** The record type of the record itself is a path like any other. */
  function global(name: string): Code {
    if (/^\$recordtype\./i.test(name)) return reference(name.slice(1));
    return globalVariable(options.schema, name, options.blanksAsZero);
  }

  function reference(name: string): Code {
    const found = resolveReference(options.schema, options.object, name);
    const index = references.push(found) - 1;
    const { field } = found;
    return {
      type: formulaType(field.type),
      run: (scope) => toFormula(field, scope.value(index) ?? null, options.blanksAsZero),
      reference: index
    };
  }

  function call({ id, arguments: parameters }: FormulaCall): Code {
    const codes = parameters.map(compile);
    const operator = Object.hasOwn(OPERATORS, id) ? OPERATORS[id] : undefined;
    if (operator !== undefined) return operator(codes as unknown as Pair);
    const known = Object.hasOwn(FUNCTIONS, id) ? FUNCTIONS[id] : undefined;
    if (known === undefined) throw unsupported(id.toUpperCase());
    // Source: Salesforce Help, "ISCHANGED", "PRIORVALUE", "ISNEW", "REGEX": not available in formula fields.
    if (options.place === 'field' && SAVE_ONLY.has(id)) {
      throw invalid(`Function ${id.toUpperCase()} may not be used in this type of formula`);
    }
    const [least, most] = known.counts;
    if (codes.length < least || codes.length > most) {
      throw invalid(
        `Incorrect number of parameters for function '${id.toUpperCase()}()'. Expected ${least}, received ${codes.length}`
      );
    }
    return known.make(codes);
  }
}

function resultOf(
  wanted: readonly FormulaType[],
  code: Code,
  first: FormulaType,
  others: readonly FormulaType[]
): Code {
  if (code.type !== 'null' && !wanted.includes(code.type)) {
    throw invalid(
      `Formula result is data type (${code.type}), incompatible with expected data type (${[first, ...others].join(', ')}).`
    );
  }
  return expect('formula', code, first, ...others);
}
