// Several independent calls in one request. Source: REST API Developer Guide, "Batch".
import { asArray, asFlag, asObject, asText } from '../body.ts';
import { OrgError } from '../errors.ts';
import type { Routes } from '../routes.ts';
import type { Call, Reply } from '../types.ts';
import { maxParts, partMethod, partUrl } from './composite.ts';

export function addBatch(routes: Routes): void {
  routes.add('/data/composite/batch', { POST: batch });
}

function batch(call: Call): Reply {
  const body = asObject(call.json(), 'batch request');
  const parts = asArray(body['batchRequests'], 'batchRequests').map((item) => {
    const { method, url, richInput } = asObject(item, 'batchRequests');
    // `v66.0/sobjects/...`, with or without the part before it.
    const path = asText(url, 'url').replace(/^\/?(?:services\/data\/)?/, '/services/data/');
    return { method: partMethod(asText(method, 'method').toUpperCase()), url: partUrl(path), body: richInput };
  });
  if (parts.length > maxParts) {
    throw new OrgError('LIMIT_EXCEEDED', `The request may hold no more than ${maxParts} subrequests`);
  }
  const haltOnError = asFlag(body['haltOnError'], 'haltOnError');
  let failed = false;
  const results = parts.map((part) => {
    if (failed && haltOnError) {
      const message = 'Batch processing halted per request';
      return { statusCode: 412, result: [{ errorCode: 'BATCH_PROCESSING_HALTED', message }] };
    }
    const reply = call.dispatch(part);
    failed ||= reply.status >= 400;
    return { statusCode: reply.status, result: reply.body ?? null };
  });
  return { status: 200, body: { hasErrors: failed, results } };
}
