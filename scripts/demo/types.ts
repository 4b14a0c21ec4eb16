// The demo data as plain values: nothing here knows an org, an Id or a connection.

export type FieldValue = string | number | boolean | null;

/** A record that is loaded by its external Id. */
export interface DemoRecord {
  /** Value of `External_Id__c`; all begin with {@link KEY_PREFIX}. */
  readonly key: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** Parents by relationship name (`Vendor__r`, `Account`): the parent's key. */
  readonly parents?: Readonly<Record<string, string>>;
  /** People by the field that names them: their alias. */
  readonly people?: Readonly<Record<string, string>>;
  /** People who must be somebody else than an alias: their field stays empty where both are one user of the org. */
  readonly apart?: Readonly<Record<string, string>>;
  /** Alias of the owner; absent: whoever loads. */
  readonly owner?: string;
  /** Fields whose JSON names other records, earlier in the data, by their keys: it is loaded with their Ids. */
  readonly namesRecords?: readonly string[];
  /** Key of the product whose price book entry the record uses. */
  readonly priced?: string;
}

/** Records of one object that may be saved together. Batches come in dependency order. */
export interface DemoBatch {
  readonly object: string;
  /** What the progress shows: `accounts`, `locations`. */
  readonly label: string;
  readonly records: readonly DemoRecord[];
  /** Fields and relationships that the platform takes on insert only. */
  readonly createOnly?: readonly string[];
  /** Relationship to the record that they are parts of: what the data no longer has of it, is deleted. */
  readonly partOf?: string;
  /**
   * Field of a person who has only one such record of a sort: where several people are one user of the org, only the
   * records of the last of them are loaded.
   */
  readonly ofPerson?: string;
  /**
   * Field of the person with whom the owner has the record: where the two are one user of the org, it is not loaded.
   */
  readonly withPerson?: string;
  /** Whether the records use the standard price book. */
  readonly priceBook?: boolean;
}

export interface DemoRole {
  readonly developerName: string;
  readonly name: string;
  readonly parent: string | null;
}

export interface DemoUser {
  readonly alias: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly title: string;
  readonly role: string;
  /** Alias of the manager. */
  readonly manager: string | null;
  readonly permissionSets: readonly string[];
}

/** Price in the standard price book. */
export interface DemoPrice {
  readonly product: string;
  readonly listPrice: number;
}

export interface DemoData {
  /** Parents before children. */
  readonly roles: readonly DemoRole[];
  /** Managers before those they manage. */
  readonly users: readonly DemoUser[];
  /** Permission sets of the user who loads: without them nobody may write the custom fields. */
  readonly loaderPermissionSets: readonly string[];
  readonly batches: readonly DemoBatch[];
  readonly prices: readonly DemoPrice[];
}

export const KEY_PREFIX = 'demo-';

/** Unique on every object that is loaded. */
export const KEY_FIELD = 'External_Id__c';

/** A key: `demo-account-007`. */
export function keyOf(kind: string, ...parts: readonly (string | number)[]): string {
  const texts = parts.map((part) => (typeof part === 'number' ? String(part).padStart(3, '0') : part));
  return `${KEY_PREFIX}${[kind, ...texts].join('-')}`;
}
