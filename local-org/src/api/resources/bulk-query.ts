// Bulk API 2.0 query: jobs that write CSV, read in parts by locator; and the lists of both kinds of job.
// Source: Bulk API 2.0 Developer Guide, "Create a Query Job", "Get Results for a Query Job", "Get Information About All Query Jobs".
import { asObject } from '../body.ts';
import { csvLine } from '../bulk/csv.ts';
import { type BulkJob, type BulkJobs, instant, isFinished, jobInfoJson, jobJson, type QueryJob } from '../bulk/jobs.ts';
import { newQueryJob, stateOf } from '../bulk/requests.ts';
import { runQueryJob } from '../bulk/run-query.ts';
import { NotSupportedError, OrgError } from '../errors.ts';
import type { Routes } from '../routes.ts';
import type { Call, Reply } from '../types.ts';

/** Rows of one answer when the request names no number. */
const defaultRecords = 50_000;

const jobsPerPage = 100;

export function addBulkQuery(routes: Routes, jobs: BulkJobs): void {
  routes.add('/data/jobs/query', { GET: (call) => jobList(call, jobs, 'query'), POST: (call) => create(call, jobs) });
  routes.add('/data/jobs/query/:job', {
    GET: (call) => ({ status: 200, body: jobInfoJson(jobs.find(call, 'query')) }),
    PATCH: (call) => abort(call, jobs.find(call, 'query')),
    DELETE: (call) => remove(jobs, jobs.find(call, 'query'))
  });
  routes.add('/data/jobs/query/:job/results', { GET: (call) => results(call, jobs.find(call, 'query')) });
  routes.add('/data/jobs/query/:job/resultPages', {
    GET: () => {
      throw new NotSupportedError('parallel results of bulk queries (resultPages)');
    }
  });
}

function create(call: Call, jobs: BulkJobs): Reply {
  const job = jobs.add(newQueryJob(call, asObject(call.json(), 'job')));
  call.org.background.run(() => runQueryJob(call.org, job));
  return { status: 200, body: jobJson(job) };
}

function abort(call: Call, job: QueryJob): Reply {
  if (stateOf(asObject(call.json(), 'job')) !== 'Aborted' || isFinished(job)) {
    throw invalidState(`A query job that is ${job.state} can only be aborted while it runs`);
  }
  job.state = 'Aborted';
  job.systemModstamp = instant(call);
  return { status: 200, body: jobJson(job) };
}

function remove(jobs: BulkJobs, job: QueryJob): Reply {
  if (!isFinished(job)) throw invalidState(`A query job that is ${job.state} cannot be deleted`);
  jobs.delete(job);
  return { status: 204 };
}

/** "Sforce-Locator: null" tells that there are no more: "Get Results for a Query Job". */
function results(call: Call, job: QueryJob): Reply {
  if (job.state !== 'JobComplete') throw invalidState('Results are unavailable until the job is complete');
  const start = offsetOf(call.query.get('locator'), job);
  const lines = job.lines.slice(start, start + maxRecordsOf(call));
  const next = start + lines.length;
  return {
    status: 200,
    headers: {
      'content-type': 'text/csv',
      'sforce-numberofrecords': String(lines.length),
      'sforce-locator': next < job.lines.length ? Buffer.from(`${job.id}-${next}`).toString('base64url') : 'null'
    },
    body:
      csvLine(
        job.columns.map((path) => path.join('.')),
        job
      ) + lines.join('')
  };
}

function offsetOf(locator: string | null, job: QueryJob): number {
  if (locator === null) return 0;
  const [, id, offset] = /^(\w+)-(\d{1,9})$/.exec(Buffer.from(locator, 'base64url').toString('latin1')) ?? [];
  if (id !== job.id || Number(offset) >= job.lines.length) {
    throw new OrgError('INVALID_QUERY_LOCATOR', 'invalid query locator');
  }
  return Number(offset);
}

function maxRecordsOf(call: Call): number {
  const asked = call.query.get('maxRecords');
  if (asked === null) return defaultRecords;
  if (!/^[1-9]\d{0,8}$/.test(asked)) throw new OrgError('INVALID_INPUT', 'maxRecords must be a positive number');
  return Number(asked);
}

/** @throws OrgError INVALID_QUERY_LOCATOR */
export function jobList(call: Call, jobs: BulkJobs, kind: BulkJob['kind']): Reply {
  const asked = call.query.get('queryLocator');
  if (asked !== null && !/^\d{1,9}$/.test(asked)) throw new OrgError('INVALID_QUERY_LOCATOR', 'invalid query locator');
  const start = Number(asked ?? 0);
  const all = jobs.all(call, kind).filter((job) => isOfType(call.query.get('jobType'), job));
  const done = start + jobsPerPage >= all.length;
  return {
    status: 200,
    body: {
      done,
      records: all.slice(start, start + jobsPerPage).map(jobJson),
      nextRecordsUrl: done ? null : `${call.base}/jobs/${kind}?queryLocator=${start + jobsPerPage}`
    }
  };
}

const isOfType = (asked: string | null, job: BulkJob): boolean =>
  asked === null || asked === (job.kind === 'query' ? 'V2Query' : 'V2Ingest');

const invalidState = (message: string): OrgError => new OrgError('INVALIDJOBSTATE', message);
