/**
 * Report types: which objects a report is over and what its columns are.
 * Source: Metadata API Developer Guide, "ReportType"
 * (https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_reporttype.htm).
 */
import { child, children, isTrue, text } from '../metadata/index.ts';
import type { MetadataComponent, ProjectMetadata, XmlElement } from '../metadata/index.ts';
import { NotSupportedError, OrgError } from '../schema/errors.ts';
import type { FieldDef, ObjectDef, Schema } from '../schema/types.ts';
import type { ReportColumn, ReportTable, ReportTypeDef } from './types.ts';

export const invalid = (message: string): OrgError => new OrgError('FIELD_INTEGRITY_EXCEPTION', message);

const key = (name: string): string => name.replaceAll('$', '.').toLowerCase();

/**
 * The type that a report names.
 * @throws OrgError for what is not there; NotSupportedError for the platform's own types of standard objects
 */
export function reportTypeOf(project: ProjectMetadata, schema: Schema, name: string): ReportTypeDef {
  const custom = project.find('ReportType', name.replace(/__c$/, ''));
  if (custom) return customType(custom, schema);
  const [, entity] = /^CustomEntity\$(\w+)$/.exec(name) ?? [];
  const object = entity === undefined ? undefined : schema.object(entity);
  if (object?.kind === 'custom') return entityType(name, object, schema);
  if (entity !== undefined || name.endsWith('__c')) throw invalid(`Invalid report type: ${name}`);
  throw new NotSupportedError(`the standard report type ${name} (custom report types and CustomEntity$ are there)`);
}

/** A type as the project's metadata has it. @throws OrgError naming what is unknown */
export function customType({ fullName, xml }: MetadataComponent, schema: Schema): ReportTypeDef {
  const base = schema.object(text(xml, 'baseObject') ?? '');
  if (!base) throw invalid(`Invalid base object: ${text(xml, 'baseObject') ?? ''}`);
  const { chain, outer } = joined(base, child(xml, 'join'), schema);
  const tables = tablesOf(chain);
  const columns = children(xml, 'sections').flatMap((section) =>
    children(section, 'columns').map((column) => typeColumn(column, tables, schema))
  );
  return typeOf({ name: `${fullName}__c`, label: text(xml, 'label') ?? fullName, tables, outer, columns });
}

function typeOf(parts: Omit<ReportTypeDef, 'column'>): ReportTypeDef {
  const byName = new Map(parts.columns.map((column) => [key(column.name), column]));
  return { ...parts, column: (name) => byName.get(key(name)) };
}

interface Step {
  readonly name: string;
  readonly object: ObjectDef;
  /** Of the child, to the object before. */
  readonly foreignKey: FieldDef | null;
}

function joined(
  base: ObjectDef,
  join: XmlElement | undefined,
  schema: Schema
): { chain: readonly Step[]; outer: ReportTypeDef['outer'] } {
  const chain: Step[] = [{ name: base.name, object: base, foreignKey: null }];
  let outer: ReportTypeDef['outer'] = null;
  for (let next = join; next; next = child(next, 'join')) {
    const parent = chain.at(-1) as Step;
    const named = text(next, 'relationship') ?? '';
    const relation = parent.object.children.find(({ relationshipName }) => same(relationshipName, named));
    const object = relation && schema.object(relation.childObject);
    const foreignKey = object?.fields.get(relation?.field.toLowerCase() ?? '');
    if (!relation || !object || !foreignKey) throw invalid(`Invalid relationship of ${parent.name}: ${named}`);
    if (isTrue(next, 'outerJoin')) {
      if (chain.length > 1 || child(next, 'join'))
        throw new NotSupportedError('outer joins of report types with more than two objects');
      outer = { foreignKey: foreignKey.name };
    }
    chain.push({ name: `${parent.name}.${relation.relationshipName}`, object, foreignKey });
  }
  return { chain, outer };
}

/** Every object before the last is a parent of the one after it. */
function tablesOf(chain: readonly Step[]): ReportTable[] {
  let prefix = '';
  return [...chain]
    .reverse()
    .map(({ name, object, foreignKey }) => {
      const table = { name, object, prefix };
      prefix += foreignKey ? `${foreignKey.relationshipName}.` : '';
      return table;
    })
    .reverse();
}

function typeColumn(element: XmlElement, tables: readonly ReportTable[], schema: Schema): ReportColumn {
  const named = text(element, 'table') ?? '';
  const table = tables.find(({ name }) => same(name, named));
  if (!table) throw invalid(`Invalid table of a report type's column: ${named}`);
  const path = text(element, 'field') ?? '';
  return columnAt(table, path, schema, text(element, 'displayNameOverride'));
}

const same = (a: string | null, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

/** @param path `Amount__c`, or through lookups `Account__c.Owner.Name`. @throws OrgError */
function columnAt(table: ReportTable, path: string, schema: Schema, label?: string): ReportColumn {
  const written = path.split('.');
  const last = written.pop() ?? '';
  const lookups: { object: ObjectDef; field: FieldDef }[] = [];
  let { object } = table;
  let place = table.prefix;
  for (const part of written) {
    const field = [...object.fields.values()].find(
      (one) => one.type === 'reference' && (same(one.name, part) || (!one.custom && same(one.relationshipName, part)))
    );
    const parent = field && schema.object(parentOf(field));
    if (!field || !parent) throw invalid(`Invalid field name: ${table.name}.${path}`);
    lookups.push({ object, field });
    place += `${field.relationshipName}.`;
    object = parent;
  }
  const field = object.fields.get(last.toLowerCase()) ?? standardLookup(object, last);
  if (!field) throw invalid(`Invalid field name: ${table.name}.${path}`);
  if (field.type === 'base64') throw invalid(`Field cannot be reported: ${table.name}.${path}`);
  return {
    name: `${table.name}.${[...written, last].join('.')}`,
    label: label ?? labelOf(table, lookups, field),
    table,
    ...pathsOf(place, field, schema),
    object,
    field,
    lookups
  };
}

/** Reports call a standard lookup by its relationship: `Owner`, `Account`. */
const standardLookup = (object: ObjectDef, name: string): FieldDef | undefined =>
  [...object.fields.values()].find((field) => !field.custom && same(field.relationshipName, name));

function labelOf({ object }: ReportTable, lookups: ReportColumn['lookups'], field: FieldDef): string {
  const [lookup] = lookups.slice(-1);
  if (lookup) return `${trimmed(lookup.field.label)}: ${trimmed(field.label)}`;
  return field.nameField && field.label === 'Name' ? `${object.label}: ${field.label}` : trimmed(field.label);
}

/** `Owner ID` is shown as the owner's name. */
const trimmed = (label: string): string => label.replace(/ ID$/, '');

/** A record's name stands for the record, as a lookup does: two of the same name are two. */
function pathsOf(place: string, field: FieldDef, schema: Schema): Pick<ReportColumn, 'path' | 'namePath'> {
  if (field.nameField) return { path: `${place}Id`, namePath: place + field.name };
  const parent = field.type === 'reference' ? schema.object(parentOf(field))?.nameField : undefined;
  const isShown = parent && field.relationshipName !== null;
  return {
    path: place + field.name,
    namePath: isShown ? `${place}${field.relationshipName}.${parent.name}` : null
  };
}

const parentOf = (field: FieldDef): string =>
  field.referenceTo.includes('User') ? 'User' : (field.referenceTo[0] ?? '');

/** What the platform calls the standard fields in the type that comes with a custom object. */
const ENTITY_COLUMNS: Readonly<Record<string, string>> = {
  CUST_ID: 'Id',
  CUST_NAME: 'Name',
  CUST_OWNER_NAME: 'Owner.Name',
  CUST_CREATED_DATE: 'CreatedDate',
  CUST_CREATED_NAME: 'CreatedBy.Name',
  CUST_LAST_UPDATE: 'LastModifiedDate',
  CUST_LAST_UPDATE_NAME: 'LastModifiedBy.Name'
};

function entityType(name: string, object: ObjectDef, schema: Schema): ReportTypeDef {
  const table = { name: object.name, object, prefix: '' };
  const custom = [...object.fields.values()]
    .filter((field) => field.custom)
    .map((field) => columnAt(table, field.name, schema));
  const standard = Object.entries(ENTITY_COLUMNS)
    .filter(([, path]) => path !== 'Owner.Name' || object.fields.has('ownerid'))
    .map(([column, path]) => ({ ...columnAt(table, path, schema), name: column }));
  return typeOf({ name, label: object.labelPlural, tables: [table], outer: null, columns: [...standard, ...custom] });
}
