/**
 * Roll-up summary fields: what they aggregate, from `CustomField` metadata.
 * Source: Metadata API Developer Guide, "CustomField" (summarizedField, summaryForeignKey, summaryOperation,
 * summaryFilterItems); Salesforce Help, "About Roll-Up Summary Fields".
 */
import { children, text } from '../metadata/index.ts';
import type { XmlElement } from '../metadata/index.ts';
import { NotSupportedError, OrgError } from './errors.ts';
import type { FieldDef, FieldType, ObjectDef, Summary, SummaryFilter } from './types.ts';

const OPERATIONS: ReadonlySet<string> = new Set(['count', 'sum', 'min', 'max']);
const FILTERS: ReadonlySet<string> = new Set([
  'equals',
  'notEqual',
  'lessThan',
  'greaterThan',
  'lessOrEqual',
  'greaterOrEqual',
  'contains',
  'notContain',
  'startsWith',
  'includes',
  'excludes'
]);

const refuse = (name: string, message: string): OrgError =>
  new OrgError('FIELD_INTEGRITY_EXCEPTION', `${name}: ${message}`);

/** @param name `Order__c.Total__c`, for errors */
export function summaryOf(name: string, xml: XmlElement): Summary {
  const operation = text(xml, 'summaryOperation') ?? '';
  if (!OPERATIONS.has(operation)) throw refuse(name, `a roll-up summary cannot be '${operation}'`);
  const [childObject = '', foreignKey = ''] = (text(xml, 'summaryForeignKey') ?? '').split('.');
  const [, field = null] = (text(xml, 'summarizedField') ?? '').split('.');
  if (foreignKey === '') throw refuse(name, 'a roll-up summary needs <summaryForeignKey>');
  if (operation !== 'count' && field === null) throw refuse(name, 'a roll-up summary needs <summarizedField>');
  return {
    operation: operation as Summary['operation'],
    childObject,
    foreignKey,
    field: operation === 'count' ? null : field,
    filters: children(xml, 'summaryFilterItems').map((item) => filterItem(`the roll-up summary ${name}`, item))
  };
}

/** @param of what it filters, for errors. @throws NotSupportedError */
export function filterItem(of: string, item: XmlElement): SummaryFilter {
  const operation = text(item, 'operation') ?? '';
  if (!FILTERS.has(operation)) throw new NotSupportedError(`the filter '${operation}' of ${of}`);
  if (text(item, 'valueField') !== undefined) {
    throw new NotSupportedError(`a filter by another field in ${of}`);
  }
  return {
    field: (text(item, 'field') ?? '').split('.').at(-1) ?? '',
    operation: operation as SummaryFilter['operation'],
    value: text(item, 'value') ?? ''
  };
}

const NUMBERS: readonly FieldType[] = ['int', 'double', 'currency', 'percent'];
const ORDERED: readonly FieldType[] = [...NUMBERS, 'date', 'datetime'];

/** Standard lookups that roll up like a master-detail. Source: Salesforce Help, "About Roll-Up Summary Fields". */
const STANDARD: ReadonlySet<string> = new Set(['Opportunity.AccountId', 'OpportunityLineItem.OpportunityId']);

/** Properties that a roll-up takes from what it aggregates, once all objects are known. */
export function summaryType(
  name: string,
  summary: Summary,
  parent: string,
  object: (name: string) => Pick<ObjectDef, 'name' | 'fields'> | undefined
): Partial<FieldDef> {
  const child = object(summary.childObject);
  const key = child?.fields.get(summary.foreignKey.toLowerCase());
  if (child === undefined || key === undefined || !key.referenceTo.includes(parent)) {
    throw refuse(name, `${summary.childObject}.${summary.foreignKey} does not lead to ${parent}`);
  }
  if (!key.masterDetail && !STANDARD.has(`${child.name}.${key.name}`)) {
    throw refuse(name, `${child.name}.${key.name} is no master-detail relationship`);
  }
  for (const filter of summary.filters) {
    if (!child.fields.has(filter.field.toLowerCase())) throw refuse(name, `${child.name} has no field ${filter.field}`);
  }
  if (summary.field === null) return { type: 'double', precision: 18, scale: 0 };
  const field = child.fields.get(summary.field.toLowerCase());
  if (field === undefined) throw refuse(name, `${child.name} has no field ${summary.field}`);
  if (!(summary.operation === 'sum' ? NUMBERS : ORDERED).includes(field.type)) {
    throw refuse(name, `${child.name}.${field.name} cannot be summarized by ${summary.operation.toUpperCase()}`);
  }
  return { type: field.type, precision: field.precision, scale: field.scale };
}
