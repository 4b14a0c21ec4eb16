// Parents with their children in one request, all or none; what `sf data import tree` sends.
// Source: REST API Developer Guide, "sObject Tree".
import type { DmlError, DmlRecord } from '../../dml/types.ts';
import type { ObjectDef } from '../../schema/types.ts';
import { asArray, asObject } from '../body.ts';
import { noSuchField } from '../../schema/errors.ts';
import { OrgError } from '../errors.ts';
import { dmlRecord, readableObject } from '../records.ts';
import type { Routes } from '../routes.ts';
import { errorsJson, saveAll } from '../saving.ts';
import type { Call, Json, Reply } from '../types.ts';
import { maxRecords, typedObject } from './collections.ts';
import { objectOf } from './describe.ts';

interface Node {
  readonly referenceId: string;
  readonly object: ObjectDef;
  readonly record: DmlRecord;
  readonly children: readonly { readonly parentField: string; readonly nodes: readonly Node[] }[];
}

/** Levels of records, and objects that they are of. */
const maxDepth = 5;
const maxTypes = 5;

class TreeFailed extends Error {
  readonly results: readonly Json[];
  constructor(results: readonly Json[]) {
    super('A record of the tree was refused');
    this.results = results;
  }
}

export function addTree(routes: Routes): void {
  routes.add('/data/composite/tree/:object', { POST: createTree });
}

function createTree(call: Call): Reply {
  const object = objectOf(call);
  const seen: string[] = [];
  const roots = nodesOf(call, object, asObject(call.json(), 'sobject tree')['records'], seen, 1);
  if (seen.length > maxRecords) {
    throw new OrgError('EXCEEDED_ID_LIMIT', `A tree may hold no more than ${maxRecords} records`);
  }
  const types = typesOf(roots);
  if (types.size > maxTypes) {
    throw new OrgError('INVALID_INPUT', `A tree may hold records of no more than ${maxTypes} types`);
  }
  const twice = seen.filter((reference) => seen.indexOf(reference) !== seen.lastIndexOf(reference));
  if (twice.length > 0) return { status: 400, body: { hasErrors: true, results: twice.map(duplicate) } };
  try {
    const ids = new Map<string, string>();
    call.org.store.transaction(() => saveLevel(call, roots, ids));
    // In the order of the request, parents before their children.
    return {
      status: 201,
      body: { hasErrors: false, results: seen.map((referenceId) => ({ referenceId, id: ids.get(referenceId) })) }
    };
  } catch (error) {
    if (error instanceof TreeFailed) return { status: 400, body: { hasErrors: true, results: error.results } };
    throw error;
  }
}

const typesOf = (nodes: readonly Node[], types = new Set<string>()): Set<string> => {
  for (const { object, children } of nodes) {
    types.add(object.name);
    for (const child of children) typesOf(child.nodes, types);
  }
  return types;
};

/** One for each record that has the reference. */
const duplicate = (referenceId: string): Json => ({
  referenceId,
  errors: [{ statusCode: 'INVALID_INPUT', message: 'Duplicate ReferenceId provided in the request', fields: [] }]
});

function nodesOf(call: Call, object: ObjectDef, list: unknown, seen: string[], depth: number): Node[] {
  if (depth > maxDepth) throw new OrgError('INVALID_INPUT', `A tree may have no more than ${maxDepth} levels`);
  return asArray(list, 'records').map((item) => {
    const body = asObject(item, 'sobject');
    const attributes = asObject(body['attributes'], 'attributes');
    const referenceId = attributes['referenceId'];
    if (typeof referenceId !== 'string' || !/^\w+$/.test(referenceId)) {
      throw new OrgError('INVALID_INPUT', 'Each record must have an alphanumeric attributes.referenceId');
    }
    if (typedObject(call, body) !== object) {
      throw new OrgError('INVALID_INPUT', `Record ${referenceId} must be of type ${object.name}`);
    }
    seen.push(referenceId);
    const nested = Object.entries(body).filter(([, value]) => isNestedList(value));
    return {
      referenceId,
      object,
      record: dmlRecord(call.context, object, body, { leaveOut: nested.map(([name]) => name.toLowerCase()) }),
      children: nested.map(([name, value]) => {
        const relationship = object.children.find(
          (child) => child.relationshipName?.toLowerCase() === name.toLowerCase()
        );
        if (!relationship) {
          throw noSuchField(object.name, name);
        }
        const child = readableObject(call.context, relationship.childObject);
        return {
          parentField: relationship.field,
          nodes: nodesOf(call, child, (value as Json)['records'], seen, depth + 1)
        };
      })
    };
  });
}

const isNestedList = (value: unknown): boolean => value !== null && typeof value === 'object' && 'records' in value;

function saveLevel(call: Call, nodes: readonly Node[], ids: Map<string, string>): void {
  if (nodes.length === 0) return;
  const results = saveAll(call, { operation: 'insert', records: nodes.map((node) => node.record), allOrNone: true });
  const refused = nodes.flatMap((node, index) => {
    const errors = (results[index]?.errors ?? []).filter((error) => !isConsequence(error));
    return errors.length > 0 ? [{ referenceId: node.referenceId, errors: errorsJson(errors) }] : [];
  });
  if (refused.length > 0) throw new TreeFailed(refused);
  nodes.forEach((node, index) => ids.set(node.referenceId, results[index]?.id ?? ''));
  const next = nodes.flatMap((node, index) =>
    node.children.flatMap(({ parentField, nodes: children }) =>
      children.map((child) => ({
        ...child,
        record: { ...child.record, values: { ...child.record.values, [parentField]: results[index]?.id ?? null } }
      }))
    )
  );
  saveLevel(call, next, ids);
}

/** Told of records that were fine themselves. */
const isConsequence = (error: DmlError): boolean => error.statusCode === 'ALL_OR_NONE_OPERATION_ROLLED_BACK';
