/** Triggers: which run for a save, and what `Trigger.new` and its kin are while they do. */
import type { SaveHooks, TriggerEvent, TriggerRecord } from '../../dml/types.ts';
import { triggerBody } from '../compiler/compile-class.ts';
import type { Place } from '../compiler/code.ts';
import type { TriggerInfo } from '../compiler/program.ts';
import type { Scope } from '../compiler/scope.ts';
import { BOOLEAN, ID, INTEGER, SOBJECT, type ApexType } from '../compiler/type.ts';
import type { ClassInfo } from '../compiler/class-info.ts';
import { ApexCompileError } from '../compiler/errors.ts';
import { ApexList, ApexMap, toStored } from '../library/index.ts';
import { ApexThrow, type ApexSObject } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { enumConstant } from './enums.ts';
import { ExceptionObject, isCatchable } from './exception-types.ts';
import { runBody } from './invoke.ts';
import { recordOfRow } from './sobjects.ts';
import type { Thread } from './thread.ts';

export interface TriggerState {
  readonly event: TriggerEvent;
  readonly newRecords: readonly ApexSObject[] | null;
  readonly oldRecords: readonly ApexSObject[] | null;
  /** Values of the context variables by lower-case name. */
  readonly values: ReadonlyMap<string, ApexValue>;
}

export function triggerHooks(thread: Thread): SaveHooks {
  return { fire: (event) => fire(thread, event) };
}

function fire(thread: Thread, event: TriggerEvent): void {
  thread.locks.saving(event, thread.testStatement);
  const name = event.timing + event.operation;
  const triggers = thread.program
    .triggers()
    .filter((trigger) => trigger.object === event.object && trigger.declaration.events.includes(name));
  if (triggers.length > 0) fireAll(thread, event, triggers);
}

/** Of a platform event: each of its triggers is a subscriber of its own. */
export const fireTrigger = (thread: Thread, event: TriggerEvent, trigger: TriggerInfo): void =>
  fireAll(thread, event, [trigger]);

function fireAll(thread: Thread, event: TriggerEvent, triggers: readonly TriggerInfo[]): void {
  const outer = thread.trigger;
  const state = stateOf(thread, event);
  thread.trigger = state;
  try {
    for (const trigger of triggers) run(thread, trigger, event);
  } finally {
    thread.trigger = outer;
  }
  handBack(state, event);
}

function run(thread: Thread, trigger: TriggerInfo, event: TriggerEvent): void {
  const { name } = trigger.declaration;
  try {
    const body = triggerBody(thread.program, trigger);
    runBody(
      thread,
      body,
      { file: trigger.file, label: `Trigger.${name}`, sharing: 'without', isTest: false },
      null,
      []
    );
  } catch (error) {
    if (!(error instanceof ApexThrow) || !(error.exception instanceof ExceptionObject)) {
      if (error instanceof ApexCompileError) thread.fatal ??= error;
      throw error;
    }
    const { exception } = error;
    if (!isCatchable(exception.type as ClassInfo)) thread.fatal ??= error;
    const cause = `${exception.shownType}: ${exception.text}`;
    const when = `${capital(event.timing)}${capital(event.operation)}`;
    throw new Error(`${name}: execution of ${when}\n\ncaused by: ${cause}\n\n${exception.trace}`, { cause: error });
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function stateOf(thread: Thread, event: TriggerEvent): TriggerState {
  const isBefore = event.timing === 'before';
  const make = (side: 'next' | 'old', readOnly: boolean): ApexSObject[] | null => {
    const rows = event.records.map((record) => record[side]);
    if (rows.some((row) => row === null)) return null;
    return rows.map((row) => {
      const record = recordOfRow(event.object, { ...row, ...event.computed?.(row ?? {}) });
      record.readOnly = readOnly;
      return record;
    });
  };
  const newRecords = make('next', !isBefore);
  const oldRecords = make('old', true);
  return { event, newRecords, oldRecords, values: valuesOf(thread, event, newRecords, oldRecords) };
}

function valuesOf(
  thread: Thread,
  event: TriggerEvent,
  newRecords: readonly ApexSObject[] | null,
  oldRecords: readonly ApexSObject[] | null
): Map<string, ApexValue> {
  const isBefore = event.timing === 'before';
  const ref = { name: event.object.name, args: [] };
  const list = (records: readonly ApexSObject[] | null): ApexValue =>
    records ? new ApexList(ref, [...records]) : null;
  const byId = (records: readonly ApexSObject[] | null): ApexValue => {
    if (!records) return null;
    const map = new ApexMap(ID.ref, ref);
    for (const record of records) map.put(thread, record.fields.get('id') ?? null, record);
    return map;
  };
  // Records have no Ids yet before an insert: the map is then null.
  const hasNewMap = !(isBefore && event.operation === 'insert');
  const operationType = `${event.timing}_${event.operation}`.toUpperCase();
  return new Map<string, ApexValue>([
    ['new', list(newRecords)],
    ['old', list(oldRecords)],
    ['newmap', hasNewMap ? byId(newRecords) : null],
    ['oldmap', byId(oldRecords)],
    ['isbefore', isBefore],
    ['isafter', !isBefore],
    ['isinsert', event.operation === 'insert'],
    ['isupdate', event.operation === 'update'],
    ['isdelete', event.operation === 'delete'],
    ['isundelete', event.operation === 'undelete'],
    ['isexecuting', true],
    ['size', event.records.length],
    ['operationtype', enumConstant(thread.program, 'System.TriggerOperation', operationType) ?? null]
  ]);
}

/** What code changed in Trigger.new, and the errors it added, go back to the save. */
function handBack(state: TriggerState, event: TriggerEvent): void {
  const writable = event.timing === 'before';
  event.records.forEach((target: TriggerRecord, index) => {
    const changed = state.newRecords?.[index];
    const errors = [...(changed?.errors ?? []), ...(state.oldRecords?.[index]?.errors ?? [])];
    target.errors.push(...errors);
    if (!writable || !changed || !target.next) return;
    for (const key of changed.written) {
      const field = event.object.fields.get(key);
      if (field) target.next[field.name] = toStored(field, changed.fields.get(key) ?? null);
    }
  });
}

const BOOLEANS = ['isbefore', 'isafter', 'isinsert', 'isupdate', 'isdelete', 'isundelete', 'isexecuting'];

/** `Trigger.<name>`; outside a trigger its values are null and its flags false. */
export function triggerVariable(scope: Scope, name: string): Place | null {
  const lower = name.toLowerCase();
  const type = variableType(scope, lower);
  if (!type) return null;
  const missing = type === BOOLEAN ? false : null;
  return {
    type,
    base: null,
    index: null,
    read: (frame) => frame.thread.trigger?.values.get(lower) ?? missing,
    write: null,
    readOnlyReason: `Variable is not writeable: Trigger.${name}`
  };
}

function variableType(scope: Scope, name: string): ApexType | null {
  const { program } = scope;
  const record = scope.triggerObject ? program.sObjectType(scope.triggerObject) : SOBJECT;
  if (BOOLEANS.includes(name)) return BOOLEAN;
  if (name === 'new' || name === 'old') return program.listOf(record);
  if (name === 'newmap' || name === 'oldmap') return program.mapOf(ID, record);
  if (name === 'size') return INTEGER;
  return name === 'operationtype' ? program.library('System.TriggerOperation') : null;
}
