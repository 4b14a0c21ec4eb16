/** Pieces of SQL with the values that they bind, put together in the order of their text. */
import type { ObjectDef } from '../schema/index.ts';
import { quoteName } from '../store/index.ts';
import type { SqlValue } from '../store/index.ts';

export interface Sql {
  readonly text: string;
  readonly params: readonly SqlValue[];
}

function joined(parts: readonly Sql[], glue: 'AND' | 'OR'): Sql {
  const [only, ...others] = parts;
  if (only && others.length === 0) return only;
  return {
    text: `(${parts.map(({ text }) => `(${text})`).join(` ${glue} `)})`,
    params: parts.flatMap(({ params }) => params)
  };
}

/** None is never true. */
export const anyOf = (parts: readonly Sql[]): Sql =>
  parts.length === 0 ? { text: '0', params: [] } : joined(parts, 'OR');

export const allOf = (parts: readonly Sql[]): Sql =>
  parts.length === 0 ? { text: '1', params: [] } : joined(parts, 'AND');

export const not = ({ text, params }: Sql): Sql => ({ text: `NOT COALESCE((${text}), 0)`, params });

/** One parameter for the whole list, so that the same statement serves lists of any length. */
export const inList = (column: string, values: readonly string[]): Sql =>
  values.length === 1
    ? { text: `${column} = ?`, params: [values[0] ?? null] }
    : { text: `${column} IN (SELECT value FROM json_each(?))`, params: [JSON.stringify(values)] };

/** The column has the value that a field has in a row of the object for which `where` holds. */
export const inRows = (column: string, object: ObjectDef, alias: string, field: string, where: Sql): Sql => ({
  text: `${column} IN (SELECT ${alias}.${quoteName(field)} FROM ${quoteName(object.name)} ${alias} WHERE ${where.text})`,
  params: where.params
});
