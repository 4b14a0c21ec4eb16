// Records that a lookup field may point to, by the letters typed so far.
// Source: User Interface API Developer Guide, "Lookups".
import type { ObjectDef } from '../../schema/types.ts';
import { notFound } from '../errors.ts';
import { pageNumber } from '../paging.ts';
import { readableField, readableObject } from '../records.ts';
import type { Routes } from '../routes.ts';
import type { Call, Reply } from '../types.ts';
import { fieldTree, readRecords } from '../ui-record.ts';
import { objectOf } from './describe.ts';

export function addLookups(routes: Routes): void {
  routes.add('/data/ui-api/lookups/:object/:field', { GET: lookUp });
  routes.add('/data/ui-api/lookups/:object/:field/:target', { GET: lookUp });
}

function lookUp(call: Call): Reply {
  const field = readableField(call.context, objectOf(call), call.params['field'] ?? '');
  const asked = call.params['target'];
  const target = field.referenceTo.find((name) => !asked || name.toLowerCase() === asked.toLowerCase());
  if (target === undefined) throw notFound(`${field.name} does not point to ${asked ?? 'another record'}`);
  const object = readableObject(call.context, target);
  const { records, count } = search(call, object, call.query.get('q') ?? '');
  return { status: 200, body: { count, currentPageToken: '0', lookupResults: {}, nextPageToken: null, records } };
}

function search(call: Call, object: ObjectDef, typed: string): { records: readonly unknown[]; count: number } {
  const name = object.nameField?.name;
  if (name === undefined) throw notFound(`${object.name} has no name to search by`);
  const size = pageNumber(call.query.get('pageSize'), 'pageSize', { preset: 25, least: 1, most: 2000 });
  const tree = fieldTree(object);
  tree.fields.add('Id').add(name);
  // Wildcards that the user typed are meant as letters.
  const pattern = `%${typed.replace(/[\\%_]/g, '\\$&')}%`;
  const records = readRecords(call.context, tree, `WHERE ${name} LIKE :pattern ORDER BY ${name} LIMIT ${size}`, {
    pattern
  });
  return { records, count: records.length };
}
