// Saves any number of records in chunks, and says which ones the org refused.
import { CHUNK, type SaveResult, type SentRecord } from './org.ts';

/** What a person who loads data is told; no stack trace helps them. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
}

const SHOWN = 5;

/**
 * @param save sends one chunk
 * @param nameOf what a message calls the record at a place
 * @param done told after each chunk
 * @returns the Ids, in the order of the records
 * @throws SeedError after all chunks, with the first refusals
 */
export async function saveAll(
  records: readonly SentRecord[],
  save: (chunk: readonly SentRecord[]) => Promise<readonly SaveResult[]>,
  nameOf: (index: number) => string,
  done: (count: number) => void = () => {}
): Promise<readonly string[]> {
  const ids: string[] = [];
  const refusals: string[] = [];
  for (let start = 0; start < records.length; start += CHUNK) {
    const chunk = records.slice(start, start + CHUNK);
    const results = await save(chunk);
    if (results.length !== chunk.length) {
      throw new SeedError(`${nameOf(start)}: ${chunk.length} records were sent, ${results.length} results came back.`);
    }
    results.forEach((result, offset) => {
      ids.push(result.id ?? '');
      if (!result.success) refusals.push(`${nameOf(start + offset)}: ${reasonOf(result)}`);
    });
    done(chunk.length);
  }
  if (refusals.length > 0) {
    const more = refusals.length > SHOWN ? [`and ${refusals.length - SHOWN} more`] : [];
    throw new SeedError(
      [`The org refused ${refusals.length} records.`, ...refusals.slice(0, SHOWN), ...more].join('\n  ')
    );
  }
  return ids;
}

function reasonOf({ errors }: SaveResult): string {
  return errors.map(({ statusCode, message }) => `${statusCode}: ${message}`).join('; ') || 'no reason given';
}
