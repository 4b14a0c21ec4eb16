// Says who has the records of an org, where they are taken.
import { UsageError } from './usage.ts';

/** @throws UsageError when another process has the records */
export function locked<T>(open: () => T): T {
  try {
    return open();
  } catch (error) {
    // The store says which process holds the file.
    const taken = error instanceof Error && (error.cause as NodeJS.ErrnoException | undefined)?.code === 'EEXIST';
    throw taken ? new UsageError(error.message) : error;
  }
}
