/** An org of the fixture project with records put straight into the store, for tests of queries. */
import { fixtureProject, fixtureStore, objectOf } from '../../test/fixture.ts';
import { buildSchema, isStored } from '../schema/index.ts';
import type { RowValues } from '../schema/index.ts';
import { contextFor } from '../security/index.ts';
import type { AccessMode, ExecutionContext } from '../security/index.ts';
import type { Store } from '../store/index.ts';
import { query } from './index.ts';
import type { BindValue, QueryRecord, QueryResult } from './index.ts';

export interface TestOrg {
  readonly store: Store;
  readonly admin: ExecutionContext;
  /** Inserts rows and returns their Ids; fields that are left out are null. */
  insert(objectName: string, ...rows: RowValues[]): string[];
  /** A user with the profile that gives no rights, and these permission sets. */
  user(username: string, ...permissionSets: string[]): ExecutionContext;
}

export function testOrg(): TestOrg {
  const project = fixtureProject();
  const store = fixtureStore(project, buildSchema(project));
  const idOf = (sql: string, ...params: string[]) => String(store.select(sql, params)[0]?.['Id']);
  const adminId = idOf('SELECT "Id" FROM "User"');

  function insert(objectName: string, ...rows: RowValues[]): string[] {
    const object = objectOf(store.schema, objectName);
    const empty: RowValues = {};
    for (const field of object.fields.values()) {
      if (isStored(field)) empty[field.name] = field.type === 'boolean' ? false : null;
    }
    const complete = rows.map((row) => ({ ...empty, ...row, Id: row.Id ?? store.nextId(object) }));
    store.insert(object, complete);
    return complete.map((row) => String(row.Id));
  }

  function user(username: string, ...permissionSets: string[]): ExecutionContext {
    const [id = ''] = insert('User', {
      Username: username,
      LastName: username,
      Name: username,
      IsActive: true,
      TimeZoneSidKey: 'America/Los_Angeles',
      ProfileId: idOf('SELECT "Id" FROM "Profile" WHERE "Name" = ?', 'Minimum Access - Salesforce')
    });
    for (const name of permissionSets) {
      insert('PermissionSetAssignment', {
        AssigneeId: id,
        PermissionSetId: idOf('SELECT "Id" FROM "PermissionSet" WHERE "Name" = ?', name)
      });
    }
    return contextFor(store, project, id);
  }

  return { store, admin: contextFor(store, project, adminId), insert, user };
}

export interface Asking {
  readonly mode?: AccessMode;
  readonly binds?: Readonly<Record<string, BindValue>>;
  readonly includeDeleted?: boolean;
}

export const ask = (context: ExecutionContext, soql: string, options: Asking = {}): QueryResult =>
  query(context, { soql, mode: 'user', ...options });

/** A result as plain values: parents as objects, children as lists. */
export const plain = (result: QueryResult): unknown[] => result.records.map(plainRecord);

function plainRecord(record: QueryRecord): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record.values).map(([name, value]) => {
      if (value === null || typeof value !== 'object') return [name, value];
      return [name, 'records' in value ? plain(value) : plainRecord(value)];
    })
  );
}

/** Values of one column. */
export const column = (context: ExecutionContext, soql: string, options?: Asking): unknown[] =>
  ask(context, soql, options).records.map((record) => Object.values(record.values)[0]);

/** Code and message of the error that `work` throws. */
export function refusal(work: () => unknown): { code: unknown; message: string } {
  try {
    work();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('nothing was refused');
}
