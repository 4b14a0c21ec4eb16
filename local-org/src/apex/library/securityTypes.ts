/**
 * AccessLevel, Security.stripInaccessible and FeatureManagement.
 * Source: Apex Reference, "AccessLevel Class", "Security Class", "SObjectAccessDecision Class", "FeatureManagement Class".
 */
import { ApexEnum, ApexSObject, NativeObject, type NativeCall, type NativeType } from '../native.ts';
import type { AccessMode } from '../../security/types.ts';
import type { FieldDef, ObjectDef } from '../../schema/types.ts';
import type { ApexValue } from '../values.ts';
import { bool, dataOf, instance, list, record, text } from './arguments.ts';
import { ApexList, ApexMap, ApexSet } from './collections.ts';
import { cloneRecord } from './sobjectClone.ts';
import { INTEGER, namedType, STRING } from './typeText.ts';

/** Data of AccessLevel values. */
export class Level {
  readonly mode: AccessMode;

  constructor(mode: AccessMode) {
    this.mode = mode;
  }

  get key(): string {
    return this.mode;
  }
}

const USER_MODE = new NativeObject('System.AccessLevel', new Level('user'));
const SYSTEM_MODE = new NativeObject('System.AccessLevel', new Level('system'));

export const accessLevelType: NativeType = {
  name: 'System.AccessLevel',
  staticProperties: {
    'System.AccessLevel USER_MODE': { get: () => USER_MODE },
    'System.AccessLevel SYSTEM_MODE': { get: () => SYSTEM_MODE }
  }
};

const ACCESS_TYPES = ['CREATABLE', 'READABLE', 'UPDATABLE', 'UPSERTABLE'] as const;
type AccessType = (typeof ACCESS_TYPES)[number];

export const accessTypeType: NativeType = { name: 'System.AccessType', kind: 'enum', enumValues: ACCESS_TYPES };

class Decision {
  readonly records: ApexList;
  /** Names of the fields that were taken away, by object. */
  readonly removed = new Map<string, Set<string>>();
  readonly modified = new Set<number>();

  constructor(records: ApexList) {
    this.records = records;
  }
}

function mayUse(call: NativeCall, type: AccessType, object: ObjectDef): boolean {
  const { access } = call.thread.context;
  switch (type) {
    case 'READABLE':
      return access.mayRead(object);
    case 'CREATABLE':
      return access.mayCreate(object);
    case 'UPDATABLE':
      return access.mayEdit(object);
    case 'UPSERTABLE':
      return access.mayCreate(object) && access.mayEdit(object);
  }
}

function mayUseField(call: NativeCall, type: AccessType, object: ObjectDef, field: FieldDef): boolean {
  const { access } = call.thread.context;
  if (type === 'READABLE') return access.mayReadField(object, field);
  const creatable = field.createable && access.mayEditField(object, field);
  const updatable = field.updateable && access.mayEditField(object, field);
  if (type === 'CREATABLE') return creatable;
  return type === 'UPDATABLE' ? updatable : creatable && updatable;
}

/** A copy of the record without what the user may not use; parents and children are judged as well. */
function stripped(
  call: NativeCall,
  type: AccessType,
  source: ApexSObject,
  decision: Decision,
  index: number
): ApexSObject {
  const { object } = source;
  const copy = cloneRecord(source, {
    preserveId: true,
    deep: false,
    preserveReadonlyTimestamps: true,
    preserveAutonumber: true
  });
  const remove = (name: string): void => {
    const names = decision.removed.get(object.name) ?? new Set<string>();
    decision.removed.set(object.name, names.add(name));
    decision.modified.add(index);
  };
  for (const name of source.fields.keys()) {
    const field = object.fields.get(name);
    if (name === 'id' || !field || mayUseField(call, type, object, field)) continue;
    copy.fields.delete(name);
    // A field that was taken away reads like one that was not selected.
    copy.selected ??= new Set(source.fields.keys());
    copy.selected.delete(name);
    remove(field.name);
  }
  for (const [name, parent] of source.parents) {
    if (!parent) continue;
    if (mayUse(call, 'READABLE', parent.object)) copy.parents.set(name, stripped(call, type, parent, decision, index));
    else {
      copy.parents.delete(name);
      remove(name);
    }
  }
  for (const [name, children] of source.children) {
    if (!(children instanceof ApexList)) continue;
    const kept = children.items.flatMap((child) =>
      child instanceof ApexSObject && mayUse(call, type, child.object)
        ? [stripped(call, type, child, decision, index)]
        : []
    );
    if (kept.length < children.items.length) remove(name);
    copy.children.set(name, new ApexList(children.elementType, kept));
  }
  return copy;
}

function stripInaccessible(
  call: NativeCall,
  accessType: ApexValue | undefined,
  sources: ApexValue | undefined,
  enforceRoot: ApexValue | undefined
): ApexValue {
  const { name } = instance(call, accessType, ApexEnum);
  const type = ACCESS_TYPES.find((candidate) => candidate === name) ?? call.thread.notSupported(`AccessType.${name}`);
  const source = list(call, sources, 2);
  const decision = new Decision(new ApexList(source.elementType));
  for (const [index, item] of source.items.entries()) {
    const row = record(call, item);
    if ((enforceRoot === undefined || bool(call, enforceRoot, 3)) && !mayUse(call, type, row.object)) {
      call.thread.throwApex('NoAccessException', `No access to entity: ${row.object.name}`);
    }
    decision.records.items.push(stripped(call, type, row, decision, index));
  }
  return new NativeObject('System.SObjectAccessDecision', decision);
}

export const securityType: NativeType = {
  name: 'System.Security',
  statics: {
    'System.SObjectAccessDecision stripInaccessible(System.AccessType, List<SObject>)': stripInaccessible,
    'System.SObjectAccessDecision stripInaccessible(System.AccessType, List<SObject>, Boolean)': stripInaccessible
  }
};

const decisionOf = (call: NativeCall): Decision => dataOf(call, call.receiver, Decision);

export const sObjectAccessDecisionType: NativeType = {
  name: 'System.SObjectAccessDecision',
  methods: {
    'Set<Integer> getModifiedIndexes()': (call) => ApexSet.of(call.thread, INTEGER, decisionOf(call).modified),
    'List<SObject> getRecords()': (call) => decisionOf(call).records,
    'Map<String, Set<String>> getRemovedFields()': (call) => {
      const removed = new ApexMap(STRING, namedType('Set', STRING));
      for (const [object, names] of decisionOf(call).removed) {
        removed.put(call.thread, object, ApexSet.of(call.thread, STRING, names));
      }
      return removed;
    }
  }
};

export const featureManagementType: NativeType = {
  name: 'System.FeatureManagement',
  statics: {
    'Boolean checkPermission(String)': (call, name) => call.thread.context.access.hasCustomPermission(text(call, name))
  }
};
