// Runs an ingest job: rows in chunks of 200, as triggers see them, committed slice by slice.
// Source: Bulk API 2.0 Developer Guide, "How Requests Are Processed".
import { save } from '../../dml/index.ts';
import type { DmlError, DmlResult } from '../../dml/types.ts';
import { contextFor } from '../../security/index.ts';
import type { Slices } from '../background.ts';
import { errorOf } from '../errors.ts';
import type { Org } from '../types.ts';
import { type RowReader, rowReader } from './columns.ts';
import { csvLine, JobFailed, readCsv } from './csv.ts';
import { instant, type IngestJob } from './jobs.ts';

const chunkSize = 200;

/**
 * How long a slice may hold up other requests, in milliseconds; a chunk that has begun is ended. Of the processor's time:
 * where other programs have the processor too, short slices would make many commits, each of which writes the pages of
 * the indexes again.
 */
const sliceTime = 100;

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export async function* ingest(org: Org, job: IngestJob): Slices {
  // Aborted or deleted while it waited.
  if (job.state !== 'UploadComplete') return;
  job.state = 'InProgress';
  const rows: string[][] = [];
  let next = 0;
  try {
    yield* readRows(job, rows);
    const read = readerOf(org, job);
    yield;
    while (next < rows.length && stillRuns(job)) {
      next = slice(org, job, read, rows, next);
      yield;
    }
    if (stillRuns(job)) job.state = 'JobComplete';
  } catch (error) {
    job.state = 'Failed';
    job.errorMessage = error instanceof JobFailed ? error.message : messageOf(error);
  }
  job.data = null;
  for (const row of rows.slice(next)) job.unprocessed.push(csvLine(row, job));
  job.systemModstamp = instant({ org });
}

/** The state changes between slices, by an abort. */
const stillRuns = (job: IngestJob): boolean => job.state === 'InProgress';

function messageOf(error: unknown): string {
  const { code, message } = errorOf(error);
  return `${code} : ${message}`;
}

async function* readRows(job: IngestJob, rows: string[][]): Slices {
  if (job.data === null) throw new JobFailed('ClientInputError : No data was uploaded to this job');
  for await (const group of readCsv(job.data, job)) {
    for (const row of group) rows.push(row);
    yield;
  }
  job.header = rows.shift() ?? [];
  if (job.header.length === 0) throw new JobFailed('ClientInputError : The job data has no header row');
}

function readerOf(org: Org, job: IngestJob): RowReader {
  const object = org.schema.object(job.object);
  if (!object) throw new JobFailed(`InvalidEntity : Unable to find object: ${job.object}`);
  return rowReader(contextFor(org.store, org.project, job.createdById), object, job, job.header);
}

/** Saves chunks for the time of a slice in one commit. @returns the row that comes next */
function slice(org: Org, job: IngestJob, read: RowReader, rows: readonly string[][], start: number): number {
  const begin = performance.now();
  const used = processorTime();
  const outcome: { row: string[]; result: DmlResult }[] = [];
  const next = org.store.transaction(() => {
    let at = start;
    do {
      const chunk = rows.slice(at, at + chunkSize);
      const results = saveChunk(org, job, read, chunk);
      chunk.forEach((row, index) => outcome.push({ row, result: results[index] as DmlResult }));
      at += chunk.length;
    } while (at < rows.length && processorTime() - used < sliceTime);
    return at;
  });
  for (const { row, result } of outcome) record(job, row, result);
  job.milliseconds += performance.now() - begin;
  return next;
}

function saveChunk(org: Org, job: IngestJob, read: RowReader, rows: readonly string[][]): DmlResult[] {
  // Anew for each chunk: what a chunk changed may have changed the user's rights, and limits are a chunk's own.
  const context = contextFor(org.store, org.project, job.createdById);
  const misfits = rows.map((row) => (row.length > job.header.length ? tooManyColumns(job, row) : null));
  const good = rows.filter((_, index) => misfits[index] === null);
  const results = save(
    context,
    {
      operation: job.operation === 'hardDelete' ? 'delete' : job.operation,
      records: good.map(read),
      allOrNone: false,
      mode: 'user',
      ...(job.externalIdFieldName !== null && { externalIdField: job.externalIdFieldName })
    },
    org.apex.hooks(context)
  );
  if (job.operation === 'hardDelete') removeForGood(org, job, results);
  return misfits.map((misfit) => misfit ?? (results.shift() as DmlResult));
}

function tooManyColumns({ header }: IngestJob, row: readonly string[]): DmlResult {
  const message = `Number of columns ${row.length} does not match the number of columns in the header ${header.length}`;
  return { id: null, success: false, created: false, errors: [{ statusCode: 'INVALID_CSV', message, fields: [] }] };
}

/** "Deleted records aren't stored in the Recycle Bin": Bulk API 2.0 Developer Guide, "Create a Job". */
function removeForGood(org: Org, job: IngestJob, results: readonly DmlResult[]): void {
  const object = org.schema.object(job.object);
  const ids = results.flatMap(({ success, id }) => (success && id !== null ? [id] : []));
  if (object) org.store.remove(object, ids);
}

function record(job: IngestJob, row: readonly string[], result: DmlResult): void {
  job.processed += 1;
  const values = job.header.map((_, index) => row[index] ?? '');
  if (result.success) {
    job.successful.push(csvLine([result.id ?? '', String(result.created), ...values], job));
  } else {
    job.failed += 1;
    job.failures.push(csvLine([result.id ?? '', result.errors.map(errorText).join(' '), ...values], job));
  }
}

/** `REQUIRED_FIELD_MISSING:Required fields are missing: [Name]:Name --` */
const errorText = ({ statusCode, message, fields }: DmlError): string =>
  `${statusCode}:${message}:${fields.length > 0 ? `${fields.join(' ')} ` : ''}--`;
