/**
 * AuthSession and LoginHistory: the session of the running user, whose rows are made for the query and taken away
 * again. Other sessions are not known here: a token has no end, and nobody signs in with a password.
 * Source: Object Reference, "AuthSession"
 * (https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_authsession.htm).
 */
import { NotSupportedError } from '../schema/errors.ts';
import { toId18 } from '../schema/index.ts';
import type { ObjectDef, RowValues } from '../schema/types.ts';
import type { ExecutionContext } from '../security/types.ts';
import type { Store } from '../store/types.ts';
import type { Select } from './ast.ts';

/** Where everybody comes from who reaches the org. */
const HERE = '127.0.0.1';
/** The usual timeout of a session, two hours. Source: Salesforce Help, "Modify Session Security Settings". */
const VALID = 7200;

export const asksForSession = ({ from }: Select): boolean => /^(authsession|loginhistory)$/i.test(from.text);

/** Runs the query with the rows of the session. */
export function withSession<T>({ store, access }: ExecutionContext, run: () => T): T {
  const rows = rowsOf(store, access.userId);
  return store.transaction(() => {
    for (const [object, row] of rows) store.insert(object, [row]);
    try {
      return run();
    } finally {
      for (const [object, { Id }] of rows) store.remove(object, [String(Id)]);
    }
  });
}

/** The Ids follow from the user's, so that a second query finds the same session. */
function rowsOf(store: Store, userId: string): [ObjectDef, RowValues][] {
  const [session, login] = [named(store, 'AuthSession'), named(store, 'LoginHistory')];
  const idOf = ({ keyPrefix }: ObjectDef): string => toId18(`${keyPrefix}${userId.slice(3, 15)}`);
  const now = new Date(store.clock.now()).toISOString();
  return [
    [
      login,
      {
        Id: idOf(login),
        UserId: userId,
        LoginTime: now,
        LoginType: 'Application',
        SourceIp: HERE,
        Status: 'Success',
        Application: 'Browser',
        Browser: 'Unknown',
        Platform: 'Unknown'
      }
    ],
    [
      session,
      {
        Id: idOf(session),
        UsersId: userId,
        CreatedDate: now,
        LastModifiedDate: now,
        NumSecondsValid: VALID,
        UserType: 'Standard',
        SourceIp: HERE,
        LoginType: 'Application',
        SessionType: 'UI',
        SessionSecurityLevel: 'STANDARD',
        LoginHistoryId: idOf(login),
        IsCurrent: true
      }
    ]
  ];
}

function named(store: Store, name: string): ObjectDef {
  const object = store.schema.object(name);
  if (object === undefined) throw new NotSupportedError(name);
  return object;
}
