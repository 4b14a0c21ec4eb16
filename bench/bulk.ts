// Fills an org by the Bulk API, and follows the jobs of a batch in it.
import type { Connection } from 'jsforce';

const PATIENCE_MS = 600_000;

/** @return Ids of the new records. @throws Error with what the org says against the first that it refuses */
export async function insertAll(org: Connection, object: string, records: Record<string, string>[]): Promise<string[]> {
  const { successfulResults, failedResults } = await org.bulk2.loadAndWaitForResults({
    object,
    operation: 'insert',
    input: records,
    pollTimeout: PATIENCE_MS
  });
  if (failedResults.length > 0) throw new Error(`${object}: ${failedResults[0]?.sf__Error}`);
  return successfulResults.map(({ sf__Id }) => sf__Id);
}

export interface BatchJob {
  readonly Id: string;
  readonly Status: string;
  readonly JobItemsProcessed: number;
  readonly NumberOfErrors: number;
}

/** Every run of a batch, by the name of its class. */
export async function batchJobs(org: Connection, className: string): Promise<BatchJob[]> {
  const { records } = await org.query<BatchJob>(
    'SELECT Id, Status, JobItemsProcessed, NumberOfErrors FROM AsyncApexJob ' +
      `WHERE ApexClass.Name = '${className}' AND JobType = 'BatchApex'`
  );
  return records;
}

export const hasEnded = ({ Status }: BatchJob): boolean => ['Completed', 'Failed', 'Aborted'].includes(Status);

/** @throws Error with why the code did not run */
export async function runApex(org: Connection, code: string): Promise<void> {
  const { success, compileProblem, exceptionMessage } = await org.tooling.executeAnonymous(code);
  if (!success) throw new Error(compileProblem ?? exceptionMessage ?? 'The code did not run.');
}
