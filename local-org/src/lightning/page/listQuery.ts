// SOQL of lists: columns, condition, order and one page of rows.
import type { FieldModel } from '../model/types.ts';
import { pathsOf } from './cells.ts';

export interface ListQuery {
  readonly object: string;
  readonly columns: readonly FieldModel[];
  readonly where: string;
  /** `CloseDate DESC`; empty: none. */
  readonly orderBy: string;
  readonly limit: number;
  readonly offset: number;
}

export function listSoql({ object, columns, where, orderBy, limit, offset }: ListQuery): string {
  const select = [...new Set(['Id', ...pathsOf(columns)])].join(', ');
  return [
    `SELECT ${select} FROM ${object}`,
    where && `WHERE ${where}`,
    orderBy && `ORDER BY ${orderBy}`,
    `LIMIT ${limit}`,
    offset > 0 && `OFFSET ${offset}`
  ]
    .filter(Boolean)
    .join(' ');
}

export const countSoql = ({ object, where }: Pick<ListQuery, 'object' | 'where'>): string =>
  `SELECT COUNT() FROM ${object}${where && ` WHERE ${where}`}`;

/** A reference is sorted by what it shows. */
export const sortPath = ({ name, reference }: FieldModel): string =>
  reference ? `${reference.relationshipName}.${reference.nameField}` : name;

/** Long text cannot be sorted or filtered. */
export const isSortable = ({ type }: FieldModel): boolean => type !== 'textarea' && type !== 'multipicklist';

export const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** Text that contains what was typed; wildcards are letters here. */
export const contains = (path: string, typed: string): string =>
  `${path} LIKE '%${typed.replace(/[\\'%_]/g, '\\$&')}%'`;

/** Joins conditions with AND; empty ones count for nothing. */
export const allOf = (...conditions: readonly string[]): string => {
  const given = conditions.filter(Boolean);
  return given.length > 1 ? given.map((condition) => `(${condition})`).join(' AND ') : (given[0] ?? '');
};

const TEXTS: readonly string[] = ['string', 'picklist', 'email', 'phone', 'url'];

/** A condition that finds the typed text in the text columns shown. */
export function filterCondition(columns: readonly FieldModel[], typed: string): string {
  if (!typed.trim()) return '';
  const texts = columns.filter(({ type, reference }) => reference !== null || TEXTS.includes(type));
  const conditions = texts.map((field) => contains(sortPath(field), typed.trim()));
  return conditions.length > 0 ? `(${conditions.join(' OR ')})` : '';
}
