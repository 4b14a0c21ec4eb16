/**
 * Results of saves as JSON. Published test suites make theirs this way, because they have no constructor:
 * `JSON.deserialize('{"success":false,"errors":[{"message":"x","statusCode":"DELETE_FAILED"}]}', Database.SaveResult.class)`.
 * Source: Apex Reference, "JSON Class" (`deserialize`), "SaveResult Class".
 */
import type { DmlError } from '../../dml/types.ts';
import type { ApexValue } from '../values.ts';
import { errorValue, partsOfResult, resultValue } from './databaseResults.ts';
import type { JsonNode } from './jsonParse.ts';

const RESULTS: ReadonlyMap<string, string> = new Map(
  ['Delete', 'EmptyRecycleBin', 'Merge', 'Save', 'Undelete', 'Upsert'].map((kind) => [
    `database.${kind.toLowerCase()}result`,
    `Database.${kind}Result`
  ])
);

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

/** @returns undefined when the type is none of a result */
export function resultOfJson(typeName: string, node: JsonNode): ApexValue | undefined {
  if (node.kind !== 'object') return undefined;
  if (typeName.toLowerCase() === 'database.error') return errorValue(errorOf(node));
  const name = RESULTS.get(typeName.toLowerCase());
  if (name === undefined) return undefined;
  const errors = member(node, 'errors');
  return resultValue(name, {
    id: text(member(node, 'id')),
    success: truth(member(node, 'success')),
    created: truth(member(node, 'created')),
    mergedRecordIds: texts(member(node, 'mergedrecordids')),
    updatedRelatedIds: texts(member(node, 'updatedrelatedids')),
    errors: errors?.kind === 'array' ? errors.items.map(errorOf) : []
  });
}
