// The page's one copy of each record: what any component has loaded, field by field, with parents as records of their own.
// Source: Lightning Web Components Developer Guide, "Lightning Data Service" (data-ui-api): all components that show a
// record show the same version of it.

export interface FieldRepresentation {
  readonly value: unknown;
  readonly displayValue: string | null;
}

/** User Interface API Developer Guide, "Record". */
export interface RecordRepresentation {
  readonly apiName: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, FieldRepresentation>>;
  readonly lastModifiedDate?: string | null;
  readonly eTag?: string;
  /** Grows with every change of the record; 0 where it is not known. */
  readonly weakEtag?: number;
}

/** A parent's place in a record. */
class Link {
  readonly key: string;
  constructor(key: string) {
    this.key = key;
  }
}

interface Stored {
  /** All but the fields. */
  envelope: Omit<RecordRepresentation, 'fields'>;
  readonly fields: Map<string, FieldRepresentation>;
  /** Optional paths that the user was not given. */
  readonly absent: Set<string>;
  loadedAt: number;
}

export interface Ingested {
  /** Keys of the records in the answer. */
  readonly keys: ReadonlySet<string>;
  /** Whether a later version of one of them was known already: the answer's fields of it are not taken. */
  readonly isOvertaken: boolean;
}

/** What one reader sees of a record. */
export interface Snapshot {
  /** Null where a field is missing, and where the record is. */
  readonly record: RecordRepresentation | null;
  readonly missing: readonly string[];
  /** Keys of the record and of the parents that it was put together from. */
  readonly uses: ReadonlySet<string>;
}

type FieldTree = Map<string, FieldTree>;

/** The platform takes both forms of an Id; there is one key for both. */
export const keyOf = (recordId: string): string => recordId.slice(0, 15);

export const isRecord = (value: unknown): value is RecordRepresentation =>
  typeof value === 'object' && value !== null && 'fields' in value && 'id' in value;

function forgetFields({ fields, absent }: Stored): void {
  fields.clear();
  absent.clear();
}

const versionOf = ({ weakEtag = 0 }: { readonly weakEtag?: number }): number => weakEtag;

export class RecordStore {
  readonly #records = new Map<string, Stored>();

  /** Takes over an answer of the API. */
  ingest(record: RecordRepresentation, now: number): Ingested {
    const ingested = { keys: new Set<string>(), isOvertaken: false };
    this.#ingest(record, now, ingested);
    return ingested;
  }

  /** Takes over the answer to a save: what it does not bring may have changed, although a version counts in seconds. */
  ingestSaved(record: RecordRepresentation, now: number): Ingested {
    const stored = this.#records.get(keyOf(record.id));
    if (stored && versionOf(stored.envelope) === versionOf(record)) forgetFields(stored);
    return this.ingest(record, now);
  }

  #ingest(record: RecordRepresentation, now: number, ingested: { keys: Set<string>; isOvertaken: boolean }): void {
    const key = keyOf(record.id);
    ingested.keys.add(key);
    const { fields, ...envelope } = record;
    const stored = this.#record(key, envelope);
    const [known, sent] = [versionOf(stored.envelope), versionOf(envelope)];
    const isOlder = known > sent && sent > 0;
    // Of another version: what this answer does not bring may have changed, too.
    if (sent > known && known > 0) forgetFields(stored);
    for (const [name, field] of Object.entries(fields)) {
      const { value } = field;
      if (isRecord(value)) this.#ingest(value, now, ingested);
      // An answer that a newer one has overtaken.
      if (isOlder) continue;
      stored.fields.set(name, isRecord(value) ? { ...field, value: new Link(keyOf(value.id)) } : field);
    }
    if (isOlder) ingested.isOvertaken = true;
    else {
      if (sent >= known) stored.envelope = envelope;
      stored.loadedAt = now;
    }
  }

  #record(key: string, envelope: Stored['envelope']): Stored {
    const stored = this.#records.get(key) ?? { envelope, fields: new Map(), absent: new Set(), loadedAt: 0 };
    this.#records.set(key, stored);
    return stored;
  }

  /** Remembers which of the optional fields were left out of the answer, so that they are not asked for again. */
  leaveOut(recordId: string, optional: readonly string[]): void {
    const { missing } = this.snapshot(recordId, optional);
    for (const path of missing) this.#records.get(keyOf(recordId))?.absent.add(path);
  }

  delete(recordId: string): void {
    this.#records.delete(keyOf(recordId));
  }

  keys(): string[] {
    return [...this.#records.keys()];
  }

  /** When the record was last loaded; 0 when it was not. */
  loadedAt(recordId: string): number {
    return this.#records.get(keyOf(recordId))?.loadedAt ?? 0;
  }

  /** @param paths qualified fields, `Opportunity.Account.Name` */
  snapshot(recordId: string, paths: readonly string[], optional: readonly string[] = []): Snapshot {
    const key = keyOf(recordId);
    const absent = this.#records.get(key)?.absent;
    const asked = [...paths, ...optional.filter((path) => !absent?.has(path))];
    const missing = asked.filter((path) => !this.#has(key, path.split('.').slice(1)));
    const uses = new Set([key]);
    const record = missing.length > 0 ? null : this.#copy(key, treeOf(asked), uses);
    return { record, missing, uses };
  }

  /** Whether a field is known; of a parent that is not there, all are. */
  #has(key: string, [name = '', ...rest]: readonly string[]): boolean {
    const field = this.#records.get(key)?.fields.get(name);
    if (!field) return false;
    if (rest.length === 0 || field.value === null) return true;
    return field.value instanceof Link && this.#has(field.value.key, rest);
  }

  /** A reader gets the fields that it asked for, whatever others have loaded. */
  #copy(key: string, tree: FieldTree, uses: Set<string>): RecordRepresentation | null {
    const stored = this.#records.get(key);
    if (!stored) return null;
    uses.add(key);
    const fields: Record<string, FieldRepresentation> = {};
    for (const [name, below] of tree) {
      const field = stored.fields.get(name);
      if (!field) continue;
      const { value } = field;
      fields[name] = value instanceof Link ? { ...field, value: this.#copy(value.key, below, uses) } : field;
    }
    return { ...stored.envelope, fields };
  }
}

function treeOf(paths: readonly string[]): FieldTree {
  const root: FieldTree = new Map();
  for (const path of paths) {
    let at = root;
    for (const name of path.split('.').slice(1)) {
      const below: FieldTree = at.get(name) ?? new Map();
      at.set(name, below);
      at = below;
    }
  }
  return root;
}
