/**
 * Results of saves and of invocable actions as JSON. Published test suites make theirs this way, because they have no constructor:
 * `JSON.deserialize('{"success":false,"errors":[{"message":"x","statusCode":"DELETE_FAILED"}]}', Database.SaveResult.class)`.
 * Source: Apex Reference, "JSON Class" (`deserialize`), "SaveResult Class"; the results of
 * leads and approvals, which the org cannot do, are there for such suites alone.
 */
import type { DmlError } from '../../dml/types.ts';
import type { ApexThread } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { ApexMap } from './collections.ts';
import { errorValue, partsOfResult, resultValue } from './databaseResults.ts';
import { actionError, actionResult } from './invocableTypes.ts';
import type { JsonNode } from './jsonParse.ts';
import { untyped } from './jsonUntyped.ts';
import { OBJECT, STRING } from './typeText.ts';

const RESULTS: ReadonlyMap<string, string> = new Map(
  [
    'Approval.LockResult',
    'Approval.ProcessResult',
    'Approval.UnlockResult',
    'Database.DeleteResult',
    'Database.EmptyRecycleBinResult',
    'Database.LeadConvertResult',
    'Database.MergeResult',
    'Database.SaveResult',
    'Database.UndeleteResult',
    'Database.UpsertResult'
  ].map((name) => [name.toLowerCase(), name])
);

/** The member that is the Id of the record, where it is not `id`. */
const ID_MEMBERS: Readonly<Record<string, string>> = {
  'Approval.ProcessResult': 'entityid',
  'Database.LeadConvertResult': 'leadid'
};

/** Text of JSON; undefined for what is no result of a save. */
export function resultJson(value: ApexValue): string | undefined {
  const parts = partsOfResult(value);
  return parts && JSON.stringify(parts);
}

const member = (node: JsonNode, name: string): JsonNode | undefined =>
  node.kind === 'object' ? node.entries.find(([key]) => key.toLowerCase() === name)?.[1] : undefined;

const text = (node: JsonNode | undefined): string | null => (node?.kind === 'string' ? node.value : null);
const truth = (node: JsonNode | undefined): boolean => node?.kind === 'boolean' && node.value;
const texts = (node: JsonNode | undefined): string[] =>
  node?.kind === 'array' ? node.items.flatMap((item) => text(item) ?? []) : [];

const errorOf = (node: JsonNode): DmlError => ({
  statusCode: text(member(node, 'statuscode')) ?? 'UNKNOWN_EXCEPTION',
  message: text(member(node, 'message')) ?? '',
  fields: texts(member(node, 'fields'))
});

const errorOfAction = (node: JsonNode): ApexValue =>
  actionError(text(member(node, 'code')), text(member(node, 'message')));

function resultOfAction(thread: ApexThread, node: JsonNode): ApexValue {
  const errors = member(node, 'errors');
  const given = untyped(thread, member(node, 'outputparameters') ?? { kind: 'null' });
  return actionResult(
    truth(member(node, 'success')),
    errors?.kind === 'array' ? errors.items.map(errorOfAction) : [],
    given instanceof ApexMap ? given : new ApexMap(STRING, OBJECT)
  );
}

/** @returns undefined when the type is none of a result */
export function resultOfJson(thread: ApexThread, typeName: string, node: JsonNode): ApexValue | undefined {
  if (node.kind !== 'object') return undefined;
  const wanted = typeName.toLowerCase();
  if (wanted === 'database.error') return errorValue(errorOf(node));
  if (wanted === 'invocable.action.error') return errorOfAction(node);
  if (wanted === 'invocable.action.result') return resultOfAction(thread, node);
  const name = RESULTS.get(wanted);
  if (name === undefined) return undefined;
  const errors = member(node, 'errors');
  return resultValue(name, {
    id: text(member(node, ID_MEMBERS[name] ?? 'id')),
    success: truth(member(node, 'success')),
    created: truth(member(node, 'created')),
    mergedRecordIds: texts(member(node, 'mergedrecordids')),
    updatedRelatedIds: texts(member(node, 'updatedrelatedids')),
    errors: errors?.kind === 'array' ? errors.items.map(errorOf) : []
  });
}
