/**
 * The first step of a save: fields of the request are found, checked for access, converted and laid over the row.
 * Source: REST API Developer Guide, "Status Codes and Error Responses"; Salesforce Help, "Field Permissions".
 */
import { defaultFormula, FormulaError, type RecordFormulas } from '../formula/index.ts';
import { toId18 } from '../schema/index.ts';
import type { FieldDef, FieldValue } from '../schema/types.ts';
import { convert } from './convert.ts';
import { fieldListsOf } from './fieldLists.ts';
import { fail, type Job, type Save } from './job.ts';
import { emptyTotal } from './rollUps.ts';

/** Fields that name the record instead of giving it a value: the Id, and the key of an upsert that found its record. */
function isKey({ externalIdField }: Save, { operation }: Job, field: FieldDef): boolean {
  return field.type === 'id' || (operation === 'update' && field.name.toLowerCase() === externalIdField?.toLowerCase());
}

export function readInput(save: Save, job: Job): void {
  for (const [name, value] of Object.entries(job.record.values)) {
    const field = job.object.fields.get(name.toLowerCase());
    if (field === undefined || isHidden(save, job, field)) {
      fail(job, 'INVALID_FIELD', `No such column '${name}' on sobject of type ${job.object.name}`);
      continue;
    }
    if (isKey(save, job, field)) continue;
    const conversion = convert(field, value);
    if ('value' in conversion) job.given.set(field, conversion.value);
    else fail(job, conversion.statusCode, conversion.message, [field.name]);
  }
}

function isHidden({ mode, context }: Save, { object }: Job, field: FieldDef): boolean {
  return mode === 'user' && !context.access.mayReadField(object, field);
}

/** May the user create, edit or delete records of the object at all? */
export function checkObjectAccess({ mode, context }: Save, job: Job): void {
  const { object, operation } = job;
  const { access } = context;
  const supported = { insert: object.createable, update: object.updateable, delete: object.deletable, undelete: true };
  if (object.kind === 'customMetadata' || !supported[operation]) {
    const verb = { insert: 'inserted', update: 'updated', delete: 'deleted', undelete: 'undeleted' }[operation];
    fail(job, 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', `entity type cannot be ${verb}: ${object.label}`);
  } else if (mode === 'user' && !mayDo()) {
    if (operation === 'insert') {
      fail(job, 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', `entity type cannot be inserted: ${object.label}`);
    } else {
      fail(job, 'INSUFFICIENT_ACCESS_OR_READONLY', 'insufficient access rights on object id');
    }
  }

  function mayDo(): boolean {
    if (!access.mayRead(object)) return false;
    if (isSetup(object.name)) return access.modifyAllData;
    if (operation === 'insert') return access.mayCreate(object);
    if (operation === 'update') return access.mayEdit(object);
    return access.mayDelete(object);
  }
}

const SETUP_OBJECTS = [
  'User',
  'UserRole',
  'Profile',
  'PermissionSet',
  'PermissionSetAssignment',
  'Organization',
  'Group',
  'GroupMember'
];

/** Users and their rights: only administrators change them, whatever a permission set says. */
const isSetup = (objectName: string): boolean => SETUP_OBJECTS.includes(objectName);

/**
 * Lays the given values over the row. A value that the field already has is no change, so that a record that was
 * queried can be saved as it is.
 */
export function applyInput({ mode, context }: Save, job: Job): void {
  const locked: string[] = [];
  for (const [field, value] of job.given) {
    const writable = job.operation === 'insert' ? field.createable : field.updateable;
    const unchanged = job.old !== null && job.old[field.name] === value;
    const editable = mode === 'system' || context.access.mayEditField(job.object, field);
    if ((!writable && !unchanged) || (writable && !editable)) locked.push(field.name);
    else if (writable) job.next[field.name] = value;
  }
  if (locked.length > 0) {
    fail(
      job,
      'INVALID_FIELD_FOR_INSERT_UPDATE',
      `Unable to create/update fields: ${locked.join(', ')}. Please check the security settings of this field and verify that it is read/write for your profile or permission set.`,
      locked
    );
  }
}

/** Values of a new record before any code runs: constants, what default formulas give, the owner. */
export function applyDefaults({ context }: Save, job: Job, formulas: RecordFormulas): void {
  job.next.Id = null;
  for (const field of fieldListsOf(job.object).stored) {
    const value: FieldValue = field.defaultValue ?? (field.type === 'boolean' ? false : emptyTotal(field));
    job.next[field.name] = field.defaultFormula === null ? value : computed(field);
  }
  if (job.object.fields.has('ownerid')) job.next.OwnerId = context.access.userId;
  // A setting that names no owner is the organization's.
  if (job.object.setting !== undefined) job.next.SetupOwnerId = context.store.organizationId;

  function computed(field: FieldDef): FieldValue {
    try {
      return formulas.result(defaultFormula(context.store.schema, job.object, field), field, job.next);
    } catch (error) {
      if (error instanceof FormulaError) return null;
      throw error;
    }
  }
}

/** Text of an Id as the request has it, in 18 characters; null when it is none. */
export function idOf(job: Job): string | null {
  const { values } = job.record;
  const fromValues = values[Object.keys(values).find((name) => name.length === 2 && name.toLowerCase() === 'id') ?? ''];
  const text = job.record.id ?? (typeof fromValues === 'string' ? fromValues : null);
  if (text === null || text === '') return null;
  try {
    return toId18(text);
  } catch {
    fail(job, 'MALFORMED_ID', `malformed id ${text}`, ['Id']);
    return null;
  }
}
