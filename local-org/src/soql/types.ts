/** Contract of the SOQL room: text in, records out. Source: SOQL and SOSL Reference. */
import type { FieldDef, FieldType, FieldValue } from '../schema/types.ts';
import type { AccessMode } from '../security/types.ts';

/** Value of an Apex bind expression; a list for IN, NOT IN, INCLUDES, EXCLUDES. */
export type BindValue = FieldValue | readonly FieldValue[];

export interface QueryRequest {
  readonly soql: string;
  /** `WITH USER_MODE` in the text makes a system query a user's; no text turns a user's query into the system's. */
  readonly mode: AccessMode;
  /**
   * Only records that are open to the user are found. A user's query is always so; a system query may be, as that of an
   * Apex class `with sharing` is.
   */
  readonly sharing?: boolean;
  /** Values of `:name` in the text, by lower-case name. Absent: bind variables are a MALFORMED_QUERY. */
  readonly binds?: Readonly<Record<string, BindValue>>;
  /** `queryAll` and `ALL ROWS` see the recycle bin. */
  readonly includeDeleted?: boolean;
  /** The records with these Ids that are still there, in no order, instead of those that its conditions find. */
  readonly ofIds?: readonly string[];
}

/**
 * A record as selected: values by the name the platform answers with, in SELECT order. A parent path is a nested
 * record (or null), a subquery a nested {@link QueryResult} (or null when there are no children), an aggregate without
 * alias `expr0`, `expr1`, ... `type` is the object's API name, or `AggregateResult`.
 */
export interface QueryRecord {
  readonly type: string;
  /** Id of the record, selected or not (the REST API's `attributes.url` names it); absent for aggregates. */
  readonly id?: string;
  readonly values: Record<string, FieldValue | QueryRecord | QueryResult>;
}

/** A column of an aggregate query. */
export interface ResultColumn {
  readonly name: string;
  readonly type: FieldType;
  /** The field whose values it holds; null for numbers that a function makes. */
  readonly field: FieldDef | null;
  /** Its values are text for people: toLabel() and FORMAT(). */
  readonly shown: 'label' | 'format' | null;
}

export interface QueryResult {
  /** Number of records that match; for `SELECT COUNT()` the count, with no records. */
  readonly totalSize: number;
  readonly records: readonly QueryRecord[];
  /** The type of the records (`Opportunity`, `AggregateResult`), known even when there are none. */
  readonly type: string;
  /** Of an aggregate query: what its columns hold. */
  readonly columns?: readonly ResultColumn[];
  /** The query was `FOR UPDATE`: its records are locked until the transaction ends. */
  readonly forUpdate?: boolean;
}
