/**
 * An error that an org would answer, with Salesforce's own status code (`MALFORMED_QUERY`, `INVALID_FIELD`,
 * `REQUIRED_FIELD_MISSING`, ...). The API room turns it into the documented body and HTTP status; the Apex room into a
 * QueryException or DmlException. Anything else that is thrown is a defect of the local org.
 * Source: REST API Developer Guide, "Status Codes and Error Responses"; Object Reference, "Core Data Types Used in API
 * Calls: StatusCode".
 */
export class OrgError extends Error {
  override readonly name = 'OrgError';
  readonly code: string;
  readonly fields: readonly string[];

  constructor(code: string, message: string, fields: readonly string[] = []) {
    super(message);
    this.code = code;
    this.fields = fields;
  }
}

/** The name of an object, or of an object's field, that the schema does not have. */
export interface UnknownName {
  readonly object: string;
  /** Null: the object itself is unknown. */
  readonly field: string | null;
}

/** Thrown for a name that is not known here: whoever answers may know that the platform has it. */
export class UnknownNameError extends OrgError {
  readonly unknown: UnknownName;

  constructor(code: string, message: string, unknown: UnknownName) {
    super(code, message);
    this.unknown = unknown;
  }
}

/** `No such column 'Foo' on sobject of type Account`: of a record that is given or read, not of a query. */
export const noSuchField = (object: string, field: string): UnknownNameError =>
  new UnknownNameError('INVALID_FIELD', `No such column '${field}' on sobject of type ${object}`, { object, field });

/** Something that the project has and the local org lacks. */
export interface Gap {
  /** As in the sentence "The local org does not support ...": `the standard field Contact.CleanStatus`. */
  readonly what: string;
  /** `Contact.CleanStatus`, `Order`: the component that is left out because of it. */
  readonly fullName: string;
  /** In the words of an org, which would refuse it, too; absent where only the local org does. */
  readonly problem?: string;
}

/**
 * Does the work; what it finds missing is noted.
 * @param gaps null: what is missing is thrown
 * @returns null where something is missing
 */
export function unlessMissing<T>(gaps: Gap[] | null, fullName: string, work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (gaps === null || !(error instanceof NotSupportedError)) throw error;
    gaps.push({ what: error.what, fullName });
    return null;
  }
}

/** Thrown where the local org knows that it lacks something an org has: names the thing, never answers silently. */
export class NotSupportedError extends OrgError {
  readonly what: string;

  constructor(what: string) {
    super('NOT_SUPPORTED_BY_LOCAL_ORG', `The local org does not support ${what}.`);
    this.what = what;
  }
}
