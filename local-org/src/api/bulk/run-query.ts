// Runs a query job: the records of the moment, written as CSV slice by slice.
import { contextFor } from '../../security/index.ts';
import { query } from '../../soql/index.ts';
import type { Slices } from '../background.ts';
import { errorOf } from '../errors.ts';
import type { Org } from '../types.ts';
import { csvLine } from './csv.ts';
import { instant, type QueryJob } from './jobs.ts';
import { valueAt } from './selection.ts';

const recordsPerSlice = 2000;

export async function* runQueryJob(org: Org, job: QueryJob): Slices {
  if (job.state !== 'UploadComplete') return;
  job.state = 'InProgress';
  const begin = performance.now();
  try {
    const context = contextFor(org.store, org.project, job.createdById);
    const includeDeleted = job.operation === 'queryAll';
    const { records } = query(context, { soql: job.query, mode: 'user', includeDeleted });
    yield;
    for (let start = 0; start < records.length && stillRuns(job); start += recordsPerSlice) {
      for (const record of records.slice(start, start + recordsPerSlice)) {
        job.lines.push(
          csvLine(
            job.columns.map((path) => valueAt(record, path)),
            job
          )
        );
        job.processed += 1;
      }
      yield;
    }
    if (stillRuns(job)) job.state = 'JobComplete';
  } catch (error) {
    const { code, message } = errorOf(error);
    job.state = 'Failed';
    job.errorMessage = `${code} : ${message}`;
  }
  job.milliseconds = performance.now() - begin;
  job.systemModstamp = instant({ org });
}

const stillRuns = (job: QueryJob): boolean => job.state === 'InProgress';
