// The retrievals of an org, from request to result: the components of a manifest in a zip.
// Source: Metadata API Developer Guide, "retrieve()"
// (https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_retrieve.htm), "RetrieveRequest",
// "checkRetrieveStatus()", "RetrieveResult".
import { randomInt } from 'node:crypto';
import { children, text, writeXml, type XmlElement } from '../../metadata/index.ts';
import { toId18 } from '../../schema/index.ts';
import type { Slices } from '../background.ts';
import { errorOf, OrgError } from '../errors.ts';
import type { Call, Json, Org } from '../types.ts';
import { requireDeployer } from './deployments.ts';
import { makeZip } from './makeZip.ts';
import { type Member, membersIn } from './manifest.ts';
import { type PackedFile, packedFiles } from './packedFiles.ts';
import { selectedBy } from './selected.ts';

interface Retrieval {
  readonly id: string;
  readonly userId: string;
  readonly userName: string;
  readonly members: readonly Member[];
  readonly version: string;
  status: 'Pending' | 'InProgress' | 'Succeeded' | 'Failed';
  error: { readonly code: string; readonly message: string } | null;
  files: readonly PackedFile[];
  problems: readonly string[];
  zip: Buffer | null;
  completedDate: string;
}

/** The platform keeps a zip for a day; a local org the last ones, until it stops. */
const kept = 10;

export class Retrievals {
  readonly #all = new Map<string, Retrieval>();

  /** @param request the element `retrieveRequest` */
  start(call: Call, request: XmlElement): string {
    requireDeployer(call);
    const { org, context } = call;
    const { userId } = context.access;
    const [user] = org.store.select('SELECT "Name" FROM "User" WHERE "Id" = ?', [userId]);
    const unpackaged = children(request, 'unpackaged')[0];
    const job: Retrieval = {
      id: toId18(`09S${Array.from({ length: 12 }, () => randomInt(10)).join('')}`),
      userId,
      userName: String(user?.['Name'] ?? ''),
      members: unpackaged ? membersIn(unpackaged, 'unpackaged/package.xml') : [],
      // "The API version that's specified in package.xml ... overrides the version in the apiVersion field."
      version: (unpackaged && text(unpackaged, 'version')) ?? text(request, 'apiVersion') ?? '66.0',
      status: 'Pending',
      error: refused(request),
      files: [],
      problems: [],
      zip: null,
      completedDate: ''
    };
    this.#all.set(job.id, job);
    for (const id of [...this.#all.keys()].slice(0, Math.max(0, this.#all.size - kept))) this.#all.delete(id);
    org.background.run(() => retrieve(org, job));
    return job.id;
  }

  /** @throws OrgError for a retrieval that is none of the caller's */
  status(call: Call, id: string, includeZip: boolean): Json {
    requireDeployer(call);
    const job = [...this.#all.values()].find((one) => one.id === id || one.id.slice(0, 15) === id);
    if (!job || job.userId !== call.context.access.userId) {
      throw new OrgError('INVALID_CROSS_REFERENCE_KEY', `invalid retrieve id ${id}`);
    }
    return retrieveResult(job, includeZip);
  }
}

/** What the local org has no packages for. */
function refused(request: XmlElement): Retrieval['error'] {
  const [name] = children(request, 'packageNames');
  if (name && name.text !== '') {
    return { code: 'INVALID_CROSS_REFERENCE_KEY', message: `No package named '${name.text}' found` };
  }
  const asked = ['specificFiles', 'rootTypesWithDependencies'].find((option) => children(request, option).length > 0);
  return asked === undefined
    ? null
    : { code: 'NOT_SUPPORTED_BY_LOCAL_ORG', message: `The local org does not support ${asked} of retrieve` };
}

async function* retrieve(org: Org, job: Retrieval): Slices {
  job.status = 'InProgress';
  yield;
  try {
    if (!job.error) {
      const selected = selectedBy(org, job.members);
      const { files, told, problems } = yield* packedFiles(org, selected);
      const manifest = Buffer.from(manifestOf(selected.found, job.version));
      const inside = [...files, ['package.xml', manifest] as const].map(
        ([name, bytes]) => [`unpackaged/${name}`, bytes] as const
      );
      job.zip = makeZip(new Map(inside));
      job.files = told;
      job.problems = [...selected.problems, ...problems];
    }
  } catch (thrown) {
    job.error = errorOf(thrown);
  }
  job.completedDate = new Date(org.clock.now()).toISOString();
  job.status = job.error ? 'Failed' : 'Succeeded';
}

function manifestOf(found: readonly Member[], version: string): string {
  const leaf = (name: string, value: string): XmlElement => ({ name, text: value, children: [] });
  const types = [...new Set(found.map(({ type }) => type))].map((type) => ({
    name: 'types',
    text: '',
    children: [
      ...found.filter((member) => member.type === type).map(({ fullName }) => leaf('members', fullName)),
      leaf('name', type)
    ]
  }));
  return writeXml({ name: 'Package', children: [...types, leaf('version', version)] });
}

function retrieveResult(job: Retrieval, includeZip: boolean): Json {
  const isDone = job.status === 'Succeeded' || job.status === 'Failed';
  return {
    done: isDone,
    ...(isDone && job.error && { errorMessage: job.error.message, errorStatusCode: job.error.code }),
    ...(isDone && { fileProperties: job.files.map((file) => fileProperties(file, job)) }),
    id: job.id,
    messages: job.problems.map((problem) => ({ fileName: 'unpackaged/package.xml', problem })),
    status: job.status,
    success: job.status === 'Succeeded',
    ...(isDone && includeZip && job.zip && { zipFile: job.zip.toString('base64') })
  };
}

const fileProperties = ({ type, fullName, fileName }: PackedFile, job: Retrieval): Json => ({
  createdById: job.userId,
  createdByName: job.userName,
  createdDate: job.completedDate,
  fileName: `unpackaged/${fileName}`,
  fullName,
  id: '',
  lastModifiedById: job.userId,
  lastModifiedByName: job.userName,
  lastModifiedDate: job.completedDate,
  manageableState: 'unmanaged',
  type
});
