// Bulk API 2.0 ingest: jobs that load CSV.
// Source: Bulk API 2.0 Developer Guide, "Create a Job", "Upload Job Data", "Upload Complete", "Get Job Failed Record Results".
import { asObject, formPart, partJson } from '../body.ts';
import { csvLine } from '../bulk/csv.ts';
import { ingest } from '../bulk/ingest.ts';
import { type BulkJobs, instant, type IngestJob, isFinished, jobInfoJson, jobJson } from '../bulk/jobs.ts';
import { newIngestJob, stateOf } from '../bulk/requests.ts';
import { OrgError } from '../errors.ts';
import type { Routes } from '../routes.ts';
import type { Call, Json, Reply } from '../types.ts';
import { jobList } from './bulk-query.ts';

/** "Contains up to 100,000 characters": "Create a Job", multipart requests. */
const maxMultipart = 100_000;

export function addBulkIngest(routes: Routes, jobs: BulkJobs): void {
  routes.add('/data/jobs/ingest', { GET: (call) => jobList(call, jobs, 'ingest'), POST: (call) => create(call, jobs) });
  routes.add('/data/jobs/ingest/:job', {
    GET: (call) => ({ status: 200, body: jobInfoJson(jobs.find(call, 'ingest')) }),
    PATCH: (call) => change(call, jobs.find(call, 'ingest')),
    DELETE: (call) => remove(jobs, jobs.find(call, 'ingest'))
  });
  routes.add('/data/jobs/ingest/:job/batches', { PUT: (call) => upload(call, jobs.find(call, 'ingest')) });
  const results = {
    successfulResults: (job: IngestJob) => file(job, ['sf__Id', 'sf__Created'], job.successful),
    failedResults: (job: IngestJob) => file(job, ['sf__Id', 'sf__Error'], job.failures),
    unprocessedrecords: (job: IngestJob) => file(job, [], job.unprocessed)
  };
  for (const [name, read] of Object.entries(results)) {
    routes.add(`/data/jobs/ingest/:job/${name}`, { GET: (call) => read(jobs.find(call, 'ingest')) });
  }
}

function create(call: Call, jobs: BulkJobs): Reply {
  const body = call.body();
  if (body.form === null) {
    const job = jobs.add(newIngestJob(call, asObject(call.json(), 'job')));
    return { status: 200, body: jobJson(job) };
  }
  const request: Json = asObject(partJson(formPart(body, 'job')), 'job');
  const content = formPart(body, 'content');
  if (content.length > maxMultipart) {
    throw new OrgError('EXCEEDED_MAX_SIZE_REQUEST', `A multipart job carries up to ${maxMultipart} characters of data`);
  }
  const job = jobs.add(newIngestJob(call, request));
  job.data = content;
  start(call, job);
  return { status: 200, body: jobJson(job) };
}

function upload(call: Call, job: IngestJob): Reply {
  const { bytes, contentType } = call.body();
  const mediaType = contentType?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'text/csv') {
    throw new OrgError('UNSUPPORTED_MEDIA_TYPE', `Content-Type ${mediaType ?? ''} is not supported. Send text/csv.`);
  }
  if (job.state !== 'Open') throw invalidState(`The job is ${job.state}: its data can no longer be uploaded`);
  // "You can only upload data once per job": Bulk API 2.0 Developer Guide, "Upload Job Data".
  if (job.data !== null) throw invalidState('Data has already been uploaded to this job');
  job.data = bytes;
  job.systemModstamp = instant(call);
  return { status: 201 };
}

function change(call: Call, job: IngestJob): Reply {
  const state = stateOf(asObject(call.json(), 'job'));
  if (state === 'UploadComplete') {
    if (job.state !== 'Open') throw invalidState(`Closing already ${job.state} Job not allowed`);
    start(call, job);
  } else {
    if (isFinished(job)) throw invalidState(`Aborting already ${job.state} Job not allowed`);
    job.state = 'Aborted';
    job.data = null;
  }
  job.systemModstamp = instant(call);
  return { status: 200, body: jobJson(job) };
}

function start(call: Call, job: IngestJob): void {
  job.state = 'UploadComplete';
  call.org.background.run(() => ingest(call.org, job));
}

/** "To be deleted, a job must have a state of UploadComplete, JobComplete, Aborted, or Failed": "Delete a Job". */
function remove(jobs: BulkJobs, job: IngestJob): Reply {
  if (job.state === 'Open' || job.state === 'InProgress') {
    throw invalidState(`A job that is ${job.state} cannot be deleted`);
  }
  if (!isFinished(job)) job.state = 'Aborted';
  jobs.delete(job);
  return { status: 204 };
}

function file(job: IngestJob, first: readonly string[], lines: readonly string[]): Reply {
  if (!isFinished(job)) throw invalidState('Results are unavailable until the job is finished');
  return {
    status: 200,
    headers: { 'content-type': 'text/csv' },
    body: csvLine([...first, ...job.header], job) + lines.join('')
  };
}

const invalidState = (message: string): OrgError => new OrgError('INVALIDJOBSTATE', message);
