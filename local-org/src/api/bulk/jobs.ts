// The bulk jobs of an org: what is known of each, and who may ask. Source: Bulk API 2.0 Developer Guide, "Job States".
import { randomInt } from 'node:crypto';
import { toId18 } from '../../schema/index.ts';
import type { DmlOperation } from '../../dml/types.ts';
import { notFound } from '../errors.ts';
import { restInstant } from '../records.ts';
import type { Call, Json } from '../types.ts';
import type { CsvFormat } from './csv.ts';

export type JobState = 'Open' | 'UploadComplete' | 'InProgress' | 'JobComplete' | 'Failed' | 'Aborted';

export type IngestOperation = Exclude<DmlOperation, 'undelete'> | 'hardDelete';

/** Facts of both kinds of job. */
interface JobBase extends CsvFormat {
  readonly id: string;
  readonly createdById: string;
  readonly createdDate: string;
  readonly object: string;
  /** `66.0`, in the URL of the request that created it. */
  readonly apiVersion: string;
  state: JobState;
  systemModstamp: string;
  errorMessage: string | null;
  processed: number;
  /** Milliseconds of processing so far. */
  milliseconds: number;
}

export interface IngestJob extends JobBase {
  readonly kind: 'ingest';
  readonly operation: IngestOperation;
  readonly externalIdFieldName: string | null;
  data: Buffer | null;
  failed: number;
  /** Lines of the result files, each with its end; the header is made when they are read. */
  header: readonly string[];
  readonly successful: string[];
  readonly failures: string[];
  readonly unprocessed: string[];
}

export interface QueryJob extends JobBase {
  readonly kind: 'query';
  readonly operation: 'query' | 'queryAll';
  readonly query: string;
  /** Selected fields, `['Account', 'Name']`, in the order of the query. */
  readonly columns: readonly (readonly string[])[];
  readonly lines: string[];
}

export type BulkJob = IngestJob | QueryJob;

/** The platform deletes jobs after seven days; a local org forgets them when it stops, and the oldest beyond these. */
const keptJobs = 200;

/** Jobs of the platform are records of no object that can be queried; their Ids start with 750. */
const newId = (): string => toId18(`750${Array.from({ length: 12 }, () => randomInt(10)).join('')}`);

export const instant = ({ org }: Pick<Call, 'org'>): string => new Date(org.clock.now()).toISOString();

export class BulkJobs {
  readonly #jobs = new Map<string, BulkJob>();

  add<Job extends BulkJob>(make: (id: string) => Job): Job {
    const job = make(newId());
    this.#jobs.set(job.id, job);
    const done = [...this.#jobs.values()].filter(isFinished);
    for (const { id } of done.slice(0, Math.max(0, this.#jobs.size - keptJobs))) this.#jobs.delete(id);
    return job;
  }

  /** The caller's own job. @throws OrgError NOT_FOUND for an unknown one and for somebody else's */
  find<Kind extends BulkJob['kind']>(call: Call, kind: Kind): Extract<BulkJob, { kind: Kind }> {
    const id = call.params['job'] ?? '';
    const job = [...this.#jobs.values()].find((one) => one.id === id || one.id.slice(0, 15) === id);
    if (job?.kind !== kind || job.createdById !== call.context.access.userId) throw notFound();
    return job as Extract<BulkJob, { kind: Kind }>;
  }

  /** The caller's jobs, newest first. */
  all(call: Call, kind: BulkJob['kind']): BulkJob[] {
    const own = [...this.#jobs.values()].filter((job) => job.createdById === call.context.access.userId);
    return own.filter((job) => job.kind === kind).reverse();
  }

  delete(job: BulkJob): void {
    this.#jobs.delete(job.id);
  }
}

export const isFinished = ({ state }: BulkJob): boolean => ['JobComplete', 'Failed', 'Aborted'].includes(state);

/** The parts of a job's description that every answer shows. */
export function jobJson(job: BulkJob): Json {
  return {
    id: job.id,
    operation: job.operation,
    object: job.object,
    createdById: job.createdById,
    createdDate: restInstant(job.createdDate),
    systemModstamp: restInstant(job.systemModstamp),
    state: job.state,
    ...(job.kind === 'ingest' && job.externalIdFieldName !== null && { externalIdFieldName: job.externalIdFieldName }),
    concurrencyMode: 'Parallel',
    contentType: 'CSV',
    apiVersion: Number(job.apiVersion),
    ...(job.kind === 'ingest' && { contentUrl: `services/data/v${job.apiVersion}/jobs/ingest/${job.id}/batches` }),
    lineEnding: job.lineEnding,
    columnDelimiter: job.columnDelimiter
  };
}

/** And those of one job when it is asked for. */
export function jobInfoJson(job: BulkJob): Json {
  return {
    ...jobJson(job),
    jobType: job.kind === 'query' ? 'V2Query' : 'V2Ingest',
    numberRecordsProcessed: job.processed,
    ...(job.kind === 'ingest' && { numberRecordsFailed: job.failed }),
    retries: 0,
    totalProcessingTime: Math.round(job.milliseconds),
    ...(job.kind === 'ingest' && {
      apiActiveProcessingTime: Math.round(job.milliseconds),
      apexProcessingTime: 0
    }),
    ...(job.kind === 'query' && { isPkChunkingSupported: false }),
    ...(job.errorMessage !== null && { errorMessage: job.errorMessage })
  };
}
