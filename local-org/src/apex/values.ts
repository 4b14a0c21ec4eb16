/**
 * How Apex values are represented while a program runs. Shared by the compiler (statements, classes) and the standard
 * library.
 *
 * | Apex | here |
 * |---|---|
 * | null | null |
 * | Boolean | boolean |
 * | Integer | number (a 32-bit whole number) |
 * | Long | bigint |
 * | Double | ApexDouble |
 * | Decimal | ApexDecimal |
 * | String, Id | string (an Id is kept in its 18-character form) |
 * | Date, Datetime, Time, Blob | ApexDate, ApexDatetime, ApexTime, ApexBlob |
 * | List, Set, Map | ApexList, ApexSet, ApexMap |
 * | sObject | ApexSObject |
 * | instance of a class, exceptions included | ApexObject |
 * | enum value | ApexEnum |
 * | System.Type | ApexTypeValue |
 * | anything else of the library (describe results, SaveResult, ...) | NativeObject |
 */
export type ApexValue = null | boolean | number | bigint | string | ApexValueObject;

/** Base of every value that is not a JavaScript primitive. `typeName` is what `instanceof` and error texts show. */
export abstract class ApexValueObject {
  abstract readonly typeName: string;
}

/** A static type as written: `Map<Id, List<Account>>` is { name: 'Map', args: [{Id}, {List, [Account]}] }. */
export interface TypeRef {
  /** Name as written, without arguments; dotted for inner and namespaced types (`Outer.Inner`, `Schema.SObjectType`). */
  readonly name: string;
  readonly args: readonly TypeRef[];
}
