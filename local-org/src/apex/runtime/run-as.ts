/** `System.runAs(user) { ... }`: the rights of another user, in tests. Source: Apex Developer Guide, "Using the runAs Method". */
import { contextFor } from '../../security/index.ts';
import type { Completion } from '../compiler/code.ts';
import { ApexSObject } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { idOf } from './sobjects.ts';
import type { Thread } from './thread.ts';

export function runAs(thread: Thread, user: ApexValue, body: () => Completion): Completion {
  if (!thread.testing) thread.throwApex('UnexpectedException', 'System.runAs is only allowed in test methods');
  if (!(user instanceof ApexSObject))
    return thread.throwApex('NullPointerException', 'Attempt to de-reference a null object');
  // Each call counts as a DML statement: "Running Apex within a Governor Execution Limit", "Using the runAs Method".
  thread.countDml(0);
  const id = idOf(user) ?? insertUser(thread, user);
  const before = thread.context;
  thread.context = contextFor(before.store, thread.project, id);
  try {
    return body();
  } finally {
    thread.context = before;
  }
}

/** A user who is not saved yet is saved by runAs. */
function insertUser(thread: Thread, user: ApexSObject): string {
  thread.save('insert', [user], { allOrNone: true });
  return idOf(user) ?? thread.throwApex('UnexpectedException', 'The user of System.runAs has no Id');
}
