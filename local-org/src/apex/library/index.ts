/** The standard library of the Apex runtime: its types by name, and its values. */
export { ApexBlob } from './blob.ts';
export { ApexList, ApexMap, ApexSet } from './collections.ts';
export { errorValue } from './databaseResults.ts';
export { compareValues, equalValues } from './compare.ts';
export { ApexDate, ApexDatetime, ApexTime } from './dates.ts';
export { ApexDecimal } from './decimal.ts';
export { ApexDouble } from './double.ts';
export { describeField, describeObject, sObjectFieldToken, sObjectTypeToken } from './schemaTokens.ts';
export { cloneRecord, type CloneOptions } from './sobjectClone.ts';
export { apexTypeOf, toApex, toStored } from './sobjectValues.ts';
export { textOf } from './text.ts';
export { fieldSetNamed } from './fieldSets.ts';
export { findNativeType } from './register.ts';
