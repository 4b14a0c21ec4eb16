/**
 * The record type of a new record, and what it lets be chosen.
 * Source: Salesforce Help, "Record Types" and "Picklists by Record Type"; Object Reference, "RecordType".
 */
import { MASTER_RECORD_TYPE } from '../schema/index.ts';
import type { RecordTypeInfo } from '../schema/index.ts';
import type { ObjectDef, RecordType } from '../schema/types.ts';
import type { Store } from '../store/types.ts';
import { fail, type Job, type Save, succeeds } from './job.ts';

/** Record types of an object by the Id of their row. */
export function recordTypesById(store: Store, object: ObjectDef): Map<string, RecordType> {
  if (object.recordTypes.length === 0) return new Map();
  const sql = 'SELECT "Id", "DeveloperName" FROM "RecordType" WHERE "SobjectType" = ?';
  const names = new Map(
    store.select(sql, [object.name]).map((row) => [String(row['DeveloperName']), String(row['Id'])])
  );
  return new Map(object.recordTypes.map((type) => [names.get(type.developerName) ?? '', type]));
}

/** An object's record types as describe lists them: the project's by name, then Master. */
export function recordTypeInfos(store: Store, object: ObjectDef): RecordTypeInfo[] {
  const own = [...recordTypesById(store, object)].map(
    ([recordTypeId, { active, developerName, label }]): RecordTypeInfo => ({
      active,
      available: active,
      defaultRecordTypeMapping: false,
      developerName,
      master: false,
      name: label,
      recordTypeId
    })
  );
  const preset = own.findIndex(({ available }) => available);
  return [
    ...own.map((info, index) => (index === preset ? { ...info, defaultRecordTypeMapping: true } : info)),
    {
      active: true,
      available: true,
      defaultRecordTypeMapping: preset < 0,
      developerName: 'Master',
      master: true,
      name: 'Master',
      recordTypeId: MASTER_RECORD_TYPE
    }
  ];
}

/**
 * A new record without a record type gets the user's default, with its picklists' defaults: all profiles of the local
 * org see all active record types, and the first by name is their default.
 */
export function applyRecordTypes({ context }: Save, jobs: readonly Job[]): void {
  const object = jobs[0]?.object;
  if (object === undefined || object.recordTypes.length === 0) return;
  const types = recordTypesById(context.store, object);
  const preset = [...types].find(([, { active }]) => active)?.[0] ?? null;
  const reference = object.fields.get('recordtypeid');
  if (reference === undefined) return;
  for (const job of jobs) {
    const given = job.given.get(reference) ?? preset;
    job.next['RecordTypeId'] = given;
    for (const [name, { defaultValue }] of types.get(String(given))?.picklists ?? []) {
      const field = object.fields.get(name);
      if (field !== undefined) job.next[field.name] = defaultValue;
    }
  }
}

/** The record type must be one of the object's, active when it is chosen; a restricted list has its values alone. */
export function checkRecordTypes({ context }: Save, jobs: readonly Job[]): void {
  const object = jobs[0]?.object;
  if (object === undefined || object.recordTypes.length === 0) return;
  const types = recordTypesById(context.store, object);
  for (const job of jobs.filter(succeeds)) {
    const id = job.next['RecordTypeId'] ?? null;
    const type = id === null ? undefined : types.get(String(id));
    const isChosen = id !== null && id !== (job.old?.['RecordTypeId'] ?? null);
    if (isChosen && type?.active !== true) {
      fail(
        job,
        'INVALID_CROSS_REFERENCE_KEY',
        "Record Type ID: this ID value isn't valid for the user: " + String(id),
        ['RecordTypeId']
      );
    } else if (type !== undefined) checkPicklists(job, type, isChosen);
  }
}

function checkPicklists(job: Job, type: RecordType, isChosen: boolean): void {
  for (const [name, { values }] of type.picklists) {
    const field = job.object.fields.get(name);
    const value = field === undefined ? null : (job.next[field.name] ?? null);
    if (field?.restrictedPicklist !== true || value === null) continue;
    if (!isChosen && job.old !== null && job.old[field.name] === value) continue;
    const bad = String(value)
      .split(field.type === 'multipicklist' ? ';' : '\0')
      .filter((one) => !values.has(one));
    if (bad.length === 0) continue;
    fail(
      job,
      'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
      `${field.label}: bad value for restricted picklist field: ${bad.join(';')}`,
      [field.name]
    );
  }
}
