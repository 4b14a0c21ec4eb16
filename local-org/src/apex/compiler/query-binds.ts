/**
 * Whether a value of the program can be compared with a field of a query.
 * Source: Apex Developer Guide, "Using Apex Variables in SOQL and SOSL Queries".
 */
import type { FieldType } from '../../schema/types.ts';
import type { ComparedBind } from '../../soql/index.ts';
import { BOOLEAN, DATE, DATETIME, ID, NULL, OBJECT, STRING, TIME, isNumber, type ApexType } from './type.ts';

/** The error of a bind that cannot be; null when it can. */
export function bindProblem({ type: column }: ComparedBind, type: ApexType): string | null {
  // `=` takes a collection, too, as IN does; a map stands for its keys.
  const item = ['list', 'set', 'map'].includes(type.base) ? (type.args[0] ?? OBJECT) : type;
  if (fits(column, item)) return null;
  return `Invalid bind expression type of ${shown(item)} for column of type ${COLUMNS[column] ?? 'String'}`;
}

function fits(column: FieldType, type: ApexType): boolean {
  if (type.native?.lacks || type === NULL) return true;
  switch (COLUMNS[column]) {
    case 'Id':
      return type === ID || type === STRING || type.kind === 'sobject';
    case 'Boolean':
      return type === BOOLEAN;
    case 'Integer':
    case 'Double':
    case 'Decimal':
      return isNumber(type);
    case 'Date':
    case 'Datetime':
      return type === DATE || type === DATETIME;
    case 'Time':
      return type === TIME;
    default:
      return type === STRING || type === ID;
  }
}

/** As the platform names what is no primitive. */
function shown(type: ApexType): string {
  if (type === OBJECT) return 'ANY';
  return type.kind === 'class' || type.kind === 'native' ? 'APEX_OBJECT' : type.name;
}

/** What is not listed is text. */
const COLUMNS: Partial<Record<FieldType, string>> = {
  id: 'Id',
  reference: 'Id',
  boolean: 'Boolean',
  int: 'Integer',
  double: 'Double',
  percent: 'Decimal',
  currency: 'Decimal',
  date: 'Date',
  datetime: 'Datetime',
  time: 'Time'
};
