// The parts of the partner SOAP API that REST lacks: merge, undelete, the end of the recycle bin, the server's time.
// Source: SOAP API Developer Guide, "merge()", "undelete()", "emptyRecycleBin()", "getServerTimestamp()".
import { emptyRecycleBin, merge, save } from '../../dml/index.ts';
import type { DmlError, DmlRecord, DmlResult } from '../../dml/types.ts';
import { children, text, type XmlElement } from '../../metadata/index.ts';
import { isId, toId18 } from '../../schema/index.ts';
import type { FieldValue } from '../../schema/types.ts';
import type { Routes } from '../routes.ts';
import type { Call, Json } from '../types.ts';
import { answer, type Operation } from './soap.ts';

const operations: Readonly<Record<string, Operation>> = {
  merge: (call, body) => ({ result: children(body, 'mergeRequests').map((request) => merged(call, request)) }),
  undelete: (call, body) => ({ result: undeleted(call, idsIn(body)).map(resultOf) }),
  emptyRecycleBin: (call, body) => ({ result: emptyRecycleBin(call.context, idsIn(body), 'user').map(resultOf) }),
  getServerTimestamp: (call) => ({ result: { timestamp: new Date(call.org.clock.now()).toISOString() } })
};

export function addPartner(routes: Routes): void {
  for (const path of ['/services/Soap/u/:version', '/services/Soap/u/:version/:organization']) {
    routes.add(path, { POST: (call) => answer(call, 'urn:partner.soap.sforce.com', operations) });
  }
}

const idsIn = (body: XmlElement): string[] => children(body, 'ids').map(({ text: id }) => id);

function undeleted(call: Call, ids: readonly string[]): DmlResult[] {
  const typeOf = (id: string) => (isId(id) ? call.context.store.schema.objectOfId(id)?.name : undefined) ?? '';
  const records = ids.map((id): DmlRecord => ({ type: typeOf(id), id, values: {} }));
  return save(
    call.context,
    { operation: 'undelete', records, allOrNone: false, mode: 'user' },
    call.org.apex.hooks(call.context)
  );
}

function merged(call: Call, request: XmlElement): Json {
  const master = request.children.find(({ name }) => name === 'masterRecord');
  const type = (master && text(master, 'type')) ?? '';
  const empty = new Set(master ? children(master, 'fieldsToNull').map(({ text: name }) => name) : []);
  const values: Record<string, FieldValue> = Object.fromEntries([...empty].map((name) => [name, null]));
  for (const { name, text: value } of master?.children ?? []) {
    if (!/^(type|Id|fieldsToNull)$/i.test(name)) values[name] = value;
  }
  const id = (master && (text(master, 'Id') ?? text(master, 'id'))) ?? null;
  const losers = children(request, 'recordToMergeIds').map(({ text: loser }) => (isId(loser) ? toId18(loser) : loser));
  const result = merge(
    call.context,
    { master: { type, id: id !== null && isId(id) ? toId18(id) : id, values }, losers, mode: 'user' },
    call.org.apex.hooks(call.context)
  );
  return {
    ...(result.errors.length > 0 ? { errors: result.errors.map(errorOf) } : {}),
    id: result.id,
    mergedRecordIds: [...result.mergedRecordIds],
    success: result.success,
    updatedRelatedIds: [...result.updatedRelatedIds]
  };
}

const resultOf = ({ id, success, errors }: DmlResult): Json => ({
  ...(errors.length > 0 ? { errors: errors.map(errorOf) } : {}),
  id,
  success
});

const errorOf = ({ statusCode, message, fields }: DmlError): Json => ({ fields: [...fields], message, statusCode });
