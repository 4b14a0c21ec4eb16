// The two SOAP services that the sf CLI uses: anonymous Apex here, deployments in the metadata room.
// Source: SOAP API Developer Guide, "executeAnonymous()", "Faults"; Metadata API Developer Guide, "deploy()".
import { MetadataError, parseXml, text, type XmlElement } from '../../metadata/index.ts';
import { errorOf, OrgError } from '../errors.ts';
import { escapeXml, soapEnvelope } from '../soap-xml.ts';
import type { Call, Json, Reply } from '../types.ts';
import type { Routes } from '../routes.ts';
import { requireAuthor } from './tooling.ts';

/** What an operation gives: one result, a list of them, or a text. */
export type Operation = (
  call: Call,
  body: XmlElement
) => { readonly result: Json | string | readonly Json[]; readonly header?: Json };

const operations: Readonly<Record<string, Operation>> = { executeAnonymous };

export function addSoap(routes: Routes): void {
  for (const path of ['/services/Soap/s/:version', '/services/Soap/s/:version/:organization']) {
    routes.add(path, { POST: (call) => answer(call, 'http://soap.sforce.com/2006/08/apex', operations) });
  }
}

/** Runs the one operation in the body of the envelope; what is wrong becomes a fault. */
export function answer(call: Call, namespace: string, known: Readonly<Record<string, Operation>>): Reply {
  try {
    const { bytes } = call.body();
    const envelope = parseXml(bytes.toString('utf8'), 'request');
    const body = envelope.children.find(({ name }) => name === 'Body')?.children[0];
    if (envelope.name !== 'Envelope' || !body) throw new OrgError('INVALID_SOAP', 'Not a SOAP envelope with a body');
    const operation = Object.hasOwn(known, body.name) ? known[body.name] : undefined;
    if (!operation)
      throw new OrgError('NOT_SUPPORTED_BY_LOCAL_ORG', `The local org does not support ${body.name} of this SOAP API`);
    const { result, header } = operation(call, body);
    const results = (Array.isArray(result) ? result : [result]) as readonly (Json | string)[];
    return soapReply(200, soapEnvelope(namespace, `${body.name}Response`, results, header));
  } catch (thrown) {
    return fault(thrown instanceof MetadataError ? new OrgError('INVALID_SOAP', thrown.message) : thrown);
  }
}

/** A fault of the platform's form, for what was thrown. */
export function fault(thrown: unknown): Reply {
  const { code, message } = errorOf(thrown);
  const reason = escapeXml(`${code}: ${message}`);
  return soapReply(
    500,
    '<?xml version="1.0" encoding="UTF-8"?>' +
      '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" ' +
      'xmlns:sf="http://soap.sforce.com/2006/04/metadata"><soapenv:Body><soapenv:Fault>' +
      `<faultcode>sf:${code}</faultcode><faultstring>${reason}</faultstring>` +
      '</soapenv:Fault></soapenv:Body></soapenv:Envelope>'
  );
}

/** What the dispatcher refused before the operation, as a fault. */
export function faultOf(reply: Reply): Reply {
  if (!Array.isArray(reply.body)) return reply;
  const { errorCode, message } = reply.body[0] as { errorCode: string; message: string };
  return fault(new OrgError(errorCode, message));
}

/** The token in the header of an envelope. */
export const sessionIn = (envelope: Buffer): string =>
  /<(?:[\w-]+:)?sessionId>\s*([^<\s]+)\s*</.exec(envelope.toString('latin1', 0, 4096))?.[1] ?? '';

const soapReply = (status: number, body: string): Reply => ({
  status,
  headers: { 'content-type': 'text/xml;charset=UTF-8' },
  body
});

function executeAnonymous(call: Call, body: XmlElement): ReturnType<Operation> {
  requireAuthor(call);
  const source = text(body, 'apexcode') ?? text(body, 'String') ?? '';
  const result = call.org.apex.executeAnonymous(call.context, source);
  const at = new Date(call.org.clock.now()).toISOString().slice(11, 21);
  const debugLog = [
    `${call.params['version']} APEX_CODE,DEBUG`,
    ...source.split('\n').map((line) => `Execute Anonymous: ${line}`),
    ...result.logs.map(({ level, text: shown, line }) => `${at} (0)|USER_DEBUG|[${line}]|${level}|${shown}`),
    ...(result.exceptionMessage === null ? [] : [`${at} (0)|FATAL_ERROR|${result.exceptionMessage}`])
  ].join('\n');
  return {
    header: { DebuggingInfo: { debugLog } },
    result: {
      column: result.success ? -1 : 1,
      compileProblem: result.problem,
      compiled: result.compiled,
      exceptionMessage: result.exceptionMessage,
      exceptionStackTrace: result.exceptionStackTrace,
      line: result.line,
      success: result.success
    }
  };
}
