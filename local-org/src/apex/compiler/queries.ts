/** Compiles inline SOQL: its binds are expressions, its result is typed by the object it reads. */
import type { SoqlExpr, SoslExpr } from '../parser/ast.ts';
import { NotSupportedError, OrgError, UnknownNameError, type UnknownName } from '../../schema/index.ts';
import { checkQuery } from '../../soql/index.ts';
import { runQuery } from '../runtime/queries.ts';
import { runSosl } from '../runtime/searches.ts';
import type { ApexValue } from '../values.ts';
import { ApexNotSupportedError } from '../types.ts';
import type { Value } from './code.ts';
import { expression } from './expressions.ts';
import { bindProblem } from './query-binds.ts';
import type { QueryValue } from './coerce.ts';
import { isPlatformField } from './platform-catalog.ts';
import { isPlatformName } from './platform-names.ts';
import type { Scope } from './scope.ts';
import { INTEGER, SOBJECT } from './type.ts';

export function inlineQuery(scope: Scope, expr: SoqlExpr): Value {
  const values = expr.binds.map((bind) => expression(scope, bind));
  const binds = values.map((value, index) => [`apexbind${index}`, value.run] as const);
  const { text, line } = expr;
  checkLock(scope, text, line);
  checkNames(scope, text, line, values);
  const run: Value['run'] = (frame) => {
    const given = new Map<string, ApexValue>();
    for (const [name, bind] of binds) given.set(name, bind(frame));
    frame.line = line;
    return runQuery(frame.thread, text, { binds: given });
  };
  if (expr.shape === 'count') return { type: INTEGER, run };
  const value: QueryValue = { type: rowsType(scope, expr), run, isQuery: true };
  return value;
}

/** `[FIND :term ...]`: a list of records for each object. Source: Apex Developer Guide, "SOQL and SOSL Queries". */
export function inlineSearch(scope: Scope, expr: SoslExpr): Value {
  const { program } = scope;
  const { text, line } = expr;
  const binds = expr.binds.map((bind, index) => [`apexbind${index}`, expression(scope, bind).run] as const);
  return {
    type: program.listOf(program.listOf(SOBJECT)),
    run: (frame) => {
      const given = new Map<string, ApexValue>();
      for (const [name, bind] of binds) given.set(name, bind(frame));
      frame.line = line;
      return runSosl(frame.thread, text, { binds: given });
    }
  };
}

/** Objects, fields and relationships of an inline query are names of the program. Source: Apex Developer Guide, "SOQL and SOSL Queries". */
function checkNames(scope: Scope, text: string, line: number, values: readonly Value[]): void {
  try {
    checkQuery(scope.program.schema, text, (bind) => {
      const value = values[Number(bind.name.slice('apexBind'.length))];
      const problem = value ? bindProblem(bind, value.type) : null;
      if (problem !== null) scope.fail(line, problem);
    });
  } catch (error) {
    if (error instanceof NotSupportedError)
      throw new ApexNotSupportedError(`this query (${error.what})`, scope.file, line);
    if (!(error instanceof OrgError)) throw error;
    const lacking = error instanceof UnknownNameError ? lackingHere(scope, error.unknown) : null;
    if (lacking !== null) throw new ApexNotSupportedError(lacking, scope.file, line);
    scope.fail(line, error.message.split('\n').at(-1) ?? error.message);
  }
}

/** What the platform has and this org lacks is no mistake of the program. */
function lackingHere(scope: Scope, { object, field }: UnknownName): string | null {
  if (field === null) return isLackingObject(scope, object) ? `the object ${object}` : null;
  return isPlatformField(object, field) ? `the field ${object}.${field}` : null;
}

const isLackingObject = ({ program }: Scope, name: string): boolean =>
  (!name.includes('__') && isPlatformName(name)) || program.lacksObject(name);

/** The platform compiles no such query. Source: Apex Developer Guide, "Locking Statements". */
function checkLock(scope: Scope, text: string, line: number): void {
  const words = text.replace(/'(?:[^'\\]|\\.)*'/g, "''");
  if (/\bFOR\s+UPDATE\b/i.test(words) && /\bORDER\s+BY\b/i.test(words))
    scope.fail(line, 'FOR UPDATE cannot be used with ORDER BY');
}

function rowsType(scope: Scope, expr: SoqlExpr): Value['type'] {
  const { program } = scope;
  const object = program.schema.object(expr.from);
  if (!object) return scope.fail(expr.line, `sObject type '${expr.from}' is not supported.`);
  if (expr.shape === 'aggregate') return program.listOf(scope.type({ name: 'AggregateResult', args: [] }, expr.line));
  return program.listOf(program.sObjectType(object));
}
