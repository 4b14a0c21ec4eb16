// The org as the loader needs it: queries, saves of many records with one result each, and anonymous Apex.

export interface SaveError {
  readonly statusCode: string;
  readonly message: string;
  readonly fields?: readonly string[];
}

export interface SaveResult {
  readonly id?: string | null;
  readonly success: boolean;
  readonly errors: readonly SaveError[];
}

export type SentRecord = Readonly<Record<string, unknown>>;
export type Row = Readonly<Record<string, unknown>>;

/** What became of anonymous Apex (Tooling API, executeAnonymous); it is answered, not refused, where it fails. */
export interface ApexRun {
  readonly compiled: boolean;
  readonly compileProblem: string | null;
  readonly success: boolean;
  readonly exceptionMessage: string | null;
}

/** At most this many records go in one call (REST API Developer Guide, "sObject Collections"). */
export const CHUNK = 200;

export interface Org {
  /** Id of the user whose session it is. */
  userId(): Promise<string>;
  query(soql: string): Promise<readonly Row[]>;
  count(soql: string): Promise<number>;
  /** At most {@link CHUNK} records; results in their order. Others stay saved when one fails. */
  insert(object: string, records: readonly SentRecord[]): Promise<readonly SaveResult[]>;
  update(object: string, records: readonly SentRecord[]): Promise<readonly SaveResult[]>;
  upsert(object: string, keyField: string, records: readonly SentRecord[]): Promise<readonly SaveResult[]>;
  delete(ids: readonly string[]): Promise<readonly SaveResult[]>;
  runApex(source: string): Promise<ApexRun>;
}

/** Told after each chunk: how many more records of what are done. */
export type Report = (label: string, done: number) => void;
