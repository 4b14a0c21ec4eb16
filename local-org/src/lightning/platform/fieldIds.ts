// How components name fields and objects: as text, or by what an import of `@salesforce/schema` gives.

/** `Account.Name`, or the reference that an import of `@salesforce/schema/Account.Name` gives. */
export type FieldId = string | { readonly objectApiName: string; readonly fieldApiName: string };
export type ObjectId = string | { readonly objectApiName: string };

export const qualified = (field: FieldId): string =>
  typeof field === 'string' ? field : `${field.objectApiName}.${field.fieldApiName}`;

/** `Name`, whether it was given as that, as `Account.Name` or as an import of `@salesforce/schema`. */
export const plainName = (field: FieldId): string => qualified(field).split('.').at(-1) ?? '';

/** One field or several. */
export const listOf = (fields: FieldId | readonly FieldId[] | undefined): string[] =>
  fields === undefined
    ? []
    : (Array.isArray(fields) ? (fields as readonly FieldId[]) : [fields as FieldId]).map(qualified);

export const objectName = (object: ObjectId): string => (typeof object === 'string' ? object : object.objectApiName);
