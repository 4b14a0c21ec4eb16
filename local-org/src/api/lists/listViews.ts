// List views: columns by API name and the filter as a SOQL condition.
// Source: Metadata API Developer Guide, "ListView".
import { createHash } from 'node:crypto';
import { children, text, type MetadataComponent, type ProjectMetadata, type XmlElement } from '../../metadata/index.ts';
import { toId18 } from '../../schema/index.ts';
import type { FieldDef, ObjectDef } from '../../schema/types.ts';
import { listedField } from './listedField.ts';

export interface ListFilter {
  readonly field: string;
  /** As the metadata has it: `equals`, `notContain`. */
  readonly operation: string;
  readonly values: readonly string[];
}

export interface ListView {
  readonly id: string;
  /** `All`, `Open_Gardens`. */
  readonly name: string;
  readonly label: string;
  /** API names of fields. */
  readonly columns: readonly string[];
  readonly filters: readonly ListFilter[];
  /** `1 AND (2 OR 3)`; null: all of them. */
  readonly filterLogic: string | null;
  /** Only what the user owns. */
  readonly isMine: boolean;
  /** SOQL condition in which `{user}` stands for the Id of the user; empty: all records. */
  readonly where: string;
  /** What of its definition the local org does not understand; null when all is well. */
  readonly problem: string | null;
}

/** What an object's lists show to a user. */
export interface Shown {
  isVisible(field: string): boolean;
  /** Columns of the list of all records that every object has. */
  readonly standing: readonly string[];
}

/** The project's list views of the object, and one of all records where it has none of that name. */
export function listViewsOf(project: ProjectMetadata, object: ObjectDef, shown: Shown): ListView[] {
  const views = project
    .all('ListView')
    .filter(({ fullName }) => fullName.startsWith(`${object.name}.`))
    .map((component) => listView(component, object, shown));
  if (views.some(({ name }) => name === 'All')) return views;
  return [...views, { ...plain(object, 'All', `All ${object.labelPlural}`), columns: shown.standing }];
}

const plain = (object: ObjectDef, name: string, label: string): ListView => ({
  id: idOf(object, name),
  name,
  label,
  columns: [],
  filters: [],
  filterLogic: null,
  isMine: false,
  where: '',
  problem: null
});

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** List views are no records here: their Ids follow from their names, so that they stay what they are. */
function idOf({ name: object }: ObjectDef, name: string): string {
  const bytes = createHash('sha256').update(`${object}.${name}`.toLowerCase()).digest();
  return toId18(`00B${[...bytes.subarray(0, 12)].map((byte) => LETTERS.charAt(byte % LETTERS.length)).join('')}`);
}

function listView({ fullName, xml }: MetadataComponent, object: ObjectDef, shown: Shown): ListView {
  const head = plain(object, fullName.slice(object.name.length + 1), text(xml, 'label') ?? fullName);
  try {
    const columns = children(xml, 'columns').map((column) => listedField(column.text, object).name);
    return {
      ...head,
      columns: columns.filter((column) => shown.isVisible(column)),
      filters: children(xml, 'filters').map((filter) => ({
        field: listedField(text(filter, 'field') ?? '', object).name,
        operation: text(filter, 'operation') ?? '',
        values: valuesOf(filter)
      })),
      filterLogic: text(xml, 'booleanFilter') ?? null,
      isMine: text(xml, 'filterScope') === 'Mine',
      where: conditionOf(xml, object)
    };
  } catch (error) {
    return { ...head, problem: (error as Error).message };
  }
}

const valuesOf = (filter: XmlElement): string[] =>
  (text(filter, 'value') ?? '').split(',').map((value) => value.trim());

function conditionOf(view: XmlElement, object: ObjectDef): string {
  const filters = children(view, 'filters').map((filter) => filterCondition(filter, object));
  const logic = text(view, 'booleanFilter');
  const combined = logic ? logic.replace(/\d+/g, (number) => filters[Number(number) - 1] ?? '') : filters.join(' AND ');
  const scope = text(view, 'filterScope') ?? 'Everything';
  if (scope === 'Everything') return combined;
  if (scope !== 'Mine') throw new Error(`The local org does not support the list scope ${scope}.`);
  return [`OwnerId = '{user}'`, ...(combined ? [`(${combined})`] : [])].join(' AND ');
}

const COMPARISONS: Readonly<Record<string, string>> = {
  equals: '=',
  notEqual: '!=',
  lessThan: '<',
  greaterThan: '>',
  lessOrEqual: '<=',
  greaterOrEqual: '>='
};

function filterCondition(filter: XmlElement, object: ObjectDef): string {
  const field = listedField(text(filter, 'field') ?? '', object);
  const operation = text(filter, 'operation') ?? '';
  const values = valuesOf(filter);
  const comparison = COMPARISONS[operation];
  const like = { contains: '%?%', notContain: '%?%', startsWith: '?%' }[operation];
  const conditions = values.map((value) => {
    if (comparison) return `${field.name} ${comparison} ${literal(value, field)}`;
    if (!like) throw new Error(`The local org does not support the list filter ${operation}.`);
    const pattern = `${field.name} LIKE ${quoted(like.replace('?', value.replace(/[%_\\]/g, '\\$&')))}`;
    return operation === 'notContain' ? `(NOT ${pattern})` : pattern;
  });
  const joint = operation === 'notEqual' || operation === 'notContain' ? ' AND ' : ' OR ';
  return conditions.length > 1 ? `(${conditions.join(joint)})` : (conditions[0] ?? '');
}

function literal(value: string, field: FieldDef): string {
  if (value === '') return 'null';
  switch (field.type) {
    case 'boolean':
      return value === '1' || value.toLowerCase() === 'true' ? 'true' : 'false';
    case 'int':
    case 'double':
    case 'currency':
    case 'percent':
      return String(Number(value));
    case 'date':
    case 'datetime':
      return dateLiteral(value);
    default:
      return quoted(value);
  }
}

/** List metadata writes dates as `12/31/2026` or as the date literals of SOQL. */
function dateLiteral(value: string): string {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value) ?? [];
  if (year) return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  if (!/^(\d{4}-\d{2}-\d{2}|[A-Z_]+(:\d+)?)$/.test(value)) {
    throw new Error(`The local org does not understand the date ${value} of a list filter.`);
  }
  return value;
}

const quoted = (value: string): string => `'${value.replace(/[\\']/g, '\\$&').replace(/\\\\([%_])/g, '\\$1')}'`;
