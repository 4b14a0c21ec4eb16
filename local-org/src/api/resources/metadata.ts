// The Metadata API over REST and SOAP: deployments, retrievals, and what tools ask about types and components before.
// Source: Metadata API Developer Guide, "Deploy Metadata with REST", "describeMetadata()", "listMetadata()".
import { children, text, type XmlElement } from '../../metadata/index.ts';
import { asObject, formPart, partJson } from '../body.ts';
import { OrgError } from '../errors.ts';
import { deployOptions, Deployments } from '../metadata/deployments.ts';
import { describedTypes } from '../metadata/described.ts';
import { Retrievals } from '../metadata/retrievals.ts';
import { namesOf } from '../metadata/selected.ts';
import { deployResult } from '../metadata/status.ts';
import type { Routes } from '../routes.ts';
import type { Call, Json, Reply } from '../types.ts';
import { answer, type Operation } from './soap.ts';

const NAMESPACE = 'http://soap.sforce.com/2006/04/metadata';

export function addMetadata(routes: Routes): void {
  const deployments = new Deployments();
  routes.add('/data/metadata/deployRequest', { POST: (call) => start(call, deployments) });
  routes.add('/data/metadata/deployRequest/:id', {
    GET: (call) => {
      const job = deployments.find(call, call.params['id'] ?? '');
      const details = call.query.get('includeDetails') === 'true';
      return { status: 200, body: { id: job.id, deployResult: deployResult(job, details) } };
    },
    PATCH: (call) => {
      const job = deployments.cancel(call, call.params['id'] ?? '');
      return { status: 202, body: { id: job.id, deployResult: deployResult(job, false) } };
    }
  });
  const operations = soapOperations(deployments, new Retrievals());
  for (const path of ['/services/Soap/m/:version', '/services/Soap/m/:version/:organization']) {
    routes.add(path, { POST: (call) => answer(call, NAMESPACE, operations) });
  }
}

function start(call: Call, deployments: Deployments): Reply {
  const body = call.body();
  if (body.form === null) {
    const id = asObject(call.json(), 'deployRequest')['validatedDeployRequestId'];
    if (typeof id !== 'string') throw new OrgError('INVALID_INPUT', 'Send a multipart request with a zip file');
    const job = deployments.deployValidated(call, id);
    return { status: 201, body: { id: job.id, validatedDeployRequestId: id } };
  }
  // The documentation names the part `json`; jsforce sends `entity_content`.
  const name = body.form.has('entity_content') ? 'entity_content' : 'json';
  const request = asObject(partJson(formPart(body, name)), 'deployRequest');
  const options = deployOptions(asObject(request['deployOptions'], 'deployOptions'));
  const job = deployments.start(call, formPart(body, 'file'), options);
  return { status: 201, body: { id: job.id, deployOptions: { ...options }, deployResult: deployResult(job, false) } };
}

function soapOperations(deployments: Deployments, retrievals: Retrievals): Readonly<Record<string, Operation>> {
  return {
    deploy(call, body) {
      const zip = base64(text(body, 'ZipFile') ?? '');
      const job = deployments.start(call, zip, deployOptions(valuesOf(body, 'DeployOptions')));
      return { result: { done: false, id: job.id, state: 'Queued' } };
    },
    checkDeployStatus(call, body) {
      const job = deployments.find(call, text(body, 'asyncProcessId') ?? '');
      return { result: deployResult(job, text(body, 'includeDetails') === 'true') };
    },
    cancelDeploy(call, body) {
      const job = deployments.cancel(call, firstText(body));
      return { result: { done: true, id: job.id } };
    },
    deployRecentValidation(call, body) {
      return { result: deployments.deployValidated(call, firstText(body)).id };
    },
    retrieve(call, body) {
      const request = children(body, 'retrieveRequest')[0] ?? children(body, 'request')[0] ?? body;
      return { result: { done: false, id: retrievals.start(call, request), state: 'Queued' } };
    },
    checkRetrieveStatus(call, body) {
      const id = text(body, 'asyncProcessId') ?? text(body, 'id') ?? '';
      return { result: retrievals.status(call, id, text(body, 'includeZip') !== 'false') };
    },
    describeMetadata: () => ({
      result: {
        metadataObjects: describedTypes,
        organizationNamespace: '',
        partialSaveAllowed: true,
        testRequired: false
      }
    }),
    listMetadata: (call, body) => ({ result: children(body, 'queries').flatMap((query) => listed(call, query)) })
  };
}

const firstText = (body: XmlElement): string => body.children[0]?.text ?? '';

function base64(encoded: string): Buffer {
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(encoded)) throw new OrgError('INVALID_ZIP_FILE', 'ZipFile is not in base64');
  return Buffer.from(encoded, 'base64');
}

/** Texts of an element's children by name; a list where a name repeats. */
function valuesOf(body: XmlElement, name: string): Json {
  const values: Record<string, string | string[]> = {};
  for (const { name: key, text: value } of children(body, name)[0]?.children ?? []) {
    const known = values[key];
    values[key] = known === undefined ? (key === 'runTests' ? [value] : value) : [known, value].flat();
  }
  return values;
}

function listed({ org, context }: Call, query: XmlElement): Json[] {
  const type = text(query, 'type') ?? '';
  const described = describedTypes.find((one) => one.xmlName === type);
  if (!context.access.modifyAllData) return [];
  const at = new Date(org.clock.now()).toISOString();
  const userId = context.access.userId;
  const folder = text(query, 'folder');
  const names = (namesOf(org, type) ?? []).filter((name) => !folder || name.startsWith(`${folder}/`));
  return names.map((fullName) => ({
    createdById: userId,
    createdByName: '',
    createdDate: at,
    fileName: described ? `${described.directoryName}/${fullName}.${described.suffix ?? ''}` : fullName,
    fullName,
    id: '',
    lastModifiedById: userId,
    lastModifiedByName: '',
    lastModifiedDate: at,
    manageableState: 'unmanaged',
    type
  }));
}
