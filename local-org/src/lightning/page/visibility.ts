// Component visibility: whether a component of a FlexiPage shows for this record, user and screen.
// Source: Salesforce Help, "Dynamic Lightning Pages"; Metadata API Developer Guide, "FlexiPage: UiFormulaRule".
import type { VisibilityRule } from '../model/types.ts';

/** What the left side of a criterion may ask for. */
export interface Surroundings {
  /** Value of a field of the record, `Account.Segment__c`; undefined before the record is there. */
  record(path: string): unknown;
  customPermission(name: string): boolean;
  readonly formFactor: string;
  readonly user: Readonly<Record<string, unknown>>;
}

/** @throws Error naming an expression or operator that is not supported */
export function isVisible(rule: VisibilityRule | null, surroundings: Surroundings): boolean {
  if (!rule) return true;
  const results = rule.criteria.map(({ left, operator, right }) => holds(valueOf(left, surroundings), operator, right));
  return rule.booleanFilter ? combine(rule.booleanFilter, results) : results.every(Boolean);
}

/** Paths of the record that the rules of a page ask for, so that they can be read with it. */
export const recordPaths = (rules: readonly (VisibilityRule | null)[]): string[] =>
  rules.flatMap((rule) => rule?.criteria ?? []).flatMap(({ left }) => RECORD.exec(left)?.[1] ?? []);

const RECORD = /^\{!Record\.([\w.]+)\}$/;

function valueOf(expression: string, surroundings: Surroundings): unknown {
  const path = RECORD.exec(expression)?.[1];
  if (path) return surroundings.record(path);
  const permission = /^\{!\$Permission\.(?:CustomPermission\.)?(\w+)\}$/.exec(expression)?.[1];
  if (permission) return surroundings.customPermission(permission);
  if (expression === '{!$Client.FormFactor}') return surroundings.formFactor;
  const userField = /^\{!\$User\.(\w+)\}$/.exec(expression)?.[1];
  if (userField && userField in surroundings.user) return surroundings.user[userField];
  throw new Error(`The local org does not support the visibility expression ${expression}.`);
}

function holds(value: unknown, operator: string, right: string): boolean {
  const text = value === null || value === undefined ? '' : String(value);
  switch (operator) {
    case 'EQUAL':
      return same(text, right);
    case 'NE':
      return !same(text, right);
    case 'CONTAINS':
      return text.toLowerCase().includes(right.toLowerCase());
    case 'GT':
      return text !== '' && compare(text, right) > 0;
    case 'GE':
      return text !== '' && compare(text, right) >= 0;
    case 'LT':
      return text !== '' && compare(text, right) < 0;
    case 'LE':
      return text !== '' && compare(text, right) <= 0;
    default:
      throw new Error(`The local org does not support the visibility operator ${operator}.`);
  }
}

const same = (a: string, b: string): boolean =>
  a.toLowerCase() === b.toLowerCase() || (a !== '' && b !== '' && Number(a) === Number(b));

/** Numbers as numbers; dates in ISO form order as text does. */
function compare(a: string, b: string): number {
  const [x, y] = [Number(a), Number(b)];
  if (!Number.isNaN(x) && !Number.isNaN(y)) return x - y;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `1 AND (2 OR NOT 3)` over the criteria's results. */
function combine(filter: string, results: readonly boolean[]): boolean {
  const tokens = filter.toUpperCase().match(/\d+|AND|OR|NOT|[()]/g) ?? [];
  let at = 0;
  const either = (): boolean => {
    let result = both();
    while (tokens[at] === 'OR') {
      at += 1;
      const next = both();
      result = result || next;
    }
    return result;
  };
  const both = (): boolean => {
    let result = one();
    while (tokens[at] === 'AND') {
      at += 1;
      const next = one();
      result = result && next;
    }
    return result;
  };
  const one = (): boolean => {
    const token = tokens[at];
    at += 1;
    if (token === 'NOT') return !one();
    if (token === '(') {
      const result = either();
      at += 1;
      return result;
    }
    const result = results[Number(token) - 1];
    if (result === undefined) throw new Error(`The visibility filter ${filter} names a criterion that does not exist.`);
    return result;
  };
  return either();
}
