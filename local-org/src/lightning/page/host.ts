// What the parts of a page know of where they stand.
import type { ObjectModel } from '../model/types.ts';
import type { PlainRecord } from './cells.ts';

/** On home and app pages all are null. */
export interface PageHost {
  readonly objectApiName: string | null;
  readonly recordId: string | null;
  readonly object: ObjectModel | null;
  readonly record: PlainRecord | null;
  /** Value of a record's field by its path, through parents; for visibility rules. */
  valueAt?(path: string): unknown;
}

/** The record page's own host: always with its record. */
export interface RecordHost extends PageHost {
  readonly objectApiName: string;
  readonly recordId: string;
  readonly object: ObjectModel;
  readonly record: PlainRecord;
}
