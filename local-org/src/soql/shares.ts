/**
 * Share objects as they are queried: beside the shares that somebody gave, each record's owner has full access by one that
 * the org keeps. A share is as deleted as what it shares. Source: Object Reference, "AccountShare" (RowCause Owner).
 */
import { toId18 } from '../schema/index.ts';
import type { ObjectDef, Schema } from '../schema/types.ts';
import { quoteName } from '../store/index.ts';
import type { Store } from '../store/types.ts';

const SUFFIXED = 15;

/** What a query reads from. */
export function tableOf(schema: Schema, object: ObjectDef): string {
  const parent = object.share && schema.object(object.share.object);
  if (!object.share || !parent?.fields.has('ownerid')) return quoteName(object.name);
  const { parentField, levelField } = object.share;
  const values: Readonly<Record<string, string>> = {
    Id: `owner_share('${object.keyPrefix}', p."Id")`,
    [parentField]: 'p."Id"',
    UserOrGroupId: 'p."OwnerId"',
    [levelField]: `'All'`,
    RowCause: `'Owner'`,
    LastModifiedDate: 'p."LastModifiedDate"',
    LastModifiedById: 'p."LastModifiedById"',
    IsDeleted: 'p."IsDeleted"'
  };
  const columns = [...object.fields.values()].map((field) => field.name);
  const given = columns.map((name) => (name === 'IsDeleted' ? 'p."IsDeleted"' : `s.${quoteName(name)}`)).join(', ');
  const owned = columns.map((name) => `${values[name] ?? `'None'`} AS ${quoteName(name)}`).join(', ');
  return `(SELECT ${given} FROM ${quoteName(object.name)} s JOIN ${quoteName(parent.name)} p ON p."Id" = s.${quoteName(parentField)} UNION ALL SELECT ${owned} FROM ${quoteName(parent.name)} p)`;
}

const installed = new WeakSet<Store>();

/** The Id of an owner's share follows from that of the record. */
export function installShares(store: Store): void {
  if (installed.has(store)) return;
  installed.add(store);
  store.defineFunction('owner_share', (prefix, id) => toId18(`${String(prefix)}o${String(id).slice(4, SUFFIXED)}`));
}
