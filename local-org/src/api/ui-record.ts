// Reads records in the UI API's shape: every field a value and how it reads, parents as records inside.
// Source: User Interface API Developer Guide, "Record" and "Field Value" response bodies.
import type { FieldValue, ObjectDef } from '../schema/types.ts';
import type { ExecutionContext } from '../security/types.ts';
import { NAME_OBJECT, query } from '../soql/index.ts';
import type { BindValue, QueryRecord } from '../soql/types.ts';
import { Display } from './display.ts';
import { noSuchField } from '../schema/errors.ts';
import { OrgError } from './errors.ts';
import { etag } from './etag.ts';
import { readableField, readableObject } from './records.ts';
import type { Json } from './types.ts';

/** The fields to read of an object, and of its parents by relationship name. */
export interface FieldTree {
  readonly object: ObjectDef;
  readonly fields: Set<string>;
  readonly parents: Map<string, FieldTree>;
  /** Reached by a reference to whatever has a name (the owner of a custom object): only fields of Name can be read. */
  readonly named: boolean;
}

/** Read with every record, for its envelope. */
const systemFields = ['Id', 'LastModifiedById', 'LastModifiedDate', 'RecordTypeId', 'SystemModstamp'];

export function fieldTree(object: ObjectDef, named = false): FieldTree {
  return { object, fields: new Set(), parents: new Map(), named };
}

const reads = (tree: FieldTree, name: string): boolean => !tree.named || NAME_OBJECT.fields.has(name.toLowerCase());

/**
 * Adds `Opportunity.Account.Name` to the tree of Opportunity.
 * @throws OrgError INVALID_FIELD for a path that does not exist or that the user may not read
 */
export function addPath(context: ExecutionContext, tree: FieldTree, path: string): void {
  const [objectName, ...steps] = path.split('.');
  if (objectName?.toLowerCase() !== tree.object.name.toLowerCase() || steps.length === 0) {
    throw new OrgError('INVALID_FIELD', `Field names must begin with the object, ${tree.object.name}: '${path}'`);
  }
  addSteps(context, tree, steps);
}

function addSteps(context: ExecutionContext, tree: FieldTree, [step = '', ...rest]: readonly string[]): void {
  if (rest.length === 0) {
    if (!reads(tree, step)) {
      throw noSuchField(NAME_OBJECT.name, step);
    }
    const field = readableField(context, tree.object, step);
    // The local org's UI API has addresses and locations by their parts alone.
    if (field.parts) throw noSuchField(tree.object.name, step);
    tree.fields.add(field.name);
    return;
  }
  const reference = [...tree.object.fields.values()].find(
    (field) => field.relationshipName?.toLowerCase() === step.toLowerCase()
  );
  const target = reference?.referenceTo[0];
  if (!reference?.relationshipName || target === undefined) {
    throw new OrgError('INVALID_FIELD', `No such relationship '${step}' on sobject of type ${tree.object.name}`);
  }
  readableField(context, tree.object, reference.name);
  const parent =
    tree.parents.get(reference.relationshipName) ??
    fieldTree(readableObject(context, target), reference.namePointing === true);
  tree.parents.set(reference.relationshipName, parent);
  addSteps(context, parent, rest);
}

/** Adds what is there and visible, passes over the rest: `optionalFields`. */
export function addOptionalPath(context: ExecutionContext, tree: FieldTree, path: string): void {
  try {
    addPath(context, tree, path);
  } catch (error) {
    if (!(error instanceof OrgError)) throw error;
  }
}

function selectList({ access }: ExecutionContext, tree: FieldTree, prefix: string): string[] {
  const names = new Set(tree.fields);
  for (const name of systemFields.filter((one) => reads(tree, one))) {
    const field = tree.object.fields.get(name.toLowerCase());
    if (field && access.mayReadField(tree.object, field)) names.add(field.name);
  }
  if (prefix !== '' && tree.object.nameField) names.add(tree.object.nameField.name);
  return [...names].map((name) => prefix + name);
}

function allSelected(context: ExecutionContext, tree: FieldTree, prefix = ''): string[] {
  const parents = [...tree.parents].flatMap(([name, parent]) => allSelected(context, parent, `${prefix}${name}.`));
  return [...selectList(context, tree, prefix), ...parents];
}

/** Records that a condition selects, in the UI API's shape. `rest` is all that follows FROM. */
export function readRecords(
  context: ExecutionContext,
  tree: FieldTree,
  rest: string,
  binds: Readonly<Record<string, BindValue>>
): Json[] {
  const soql = `SELECT ${allSelected(context, tree).join(', ')} FROM ${tree.object.name} ${rest}`;
  const display = new Display(context);
  return query(context, { soql, mode: 'user', binds }).records.map((record) => uiRecord(display, tree, record));
}

const isRecord = (value: QueryRecord['values'][string] | undefined): value is QueryRecord =>
  value !== null && typeof value === 'object' && 'values' in value;

function uiRecord(display: Display, tree: FieldTree, { values }: QueryRecord): Json {
  const fields: Record<string, Json> = {};
  for (const name of [...tree.fields].sort()) {
    const field = tree.object.fields.get(name.toLowerCase());
    const value = values[name];
    if (field && !(value !== null && typeof value === 'object')) {
      fields[name] = { displayValue: display.of(field, value ?? null), value: value ?? null };
    }
  }
  for (const [name, parentTree] of tree.parents) {
    const value = values[name];
    if (!isRecord(value)) {
      fields[name] = { displayValue: null, value: null };
      continue;
    }
    const nameField = parentTree.object.nameField?.name;
    const displayValue = (nameField !== undefined && value.values[nameField]) || null;
    fields[name] = { displayValue, value: uiRecord(display, parentTree, value) };
  }
  const modified = textOf(values['SystemModstamp']);
  return {
    apiName: tree.object.name,
    childRelationships: {},
    eTag: etag(fields),
    fields,
    id: textOf(values['Id']),
    lastModifiedById: textOf(values['LastModifiedById']),
    lastModifiedDate: textOf(values['LastModifiedDate']),
    recordTypeId: textOf(values['RecordTypeId']),
    recordTypeInfo: null,
    systemModstamp: modified,
    weakEtag: modified === null ? 0 : Date.parse(modified)
  };
}

const textOf = (value: FieldValue | object | undefined): string | null => (typeof value === 'string' ? value : null);
