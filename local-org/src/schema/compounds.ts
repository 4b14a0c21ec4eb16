/**
 * Fields that show several others as one value: addresses and geolocations. They are read whole and written by their
 * parts.
 * Source: Object Reference, "Address Compound Fields", "Geolocation Compound Field"
 * (https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/compound_fields_address.htm,
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/compound_fields_geolocation.htm).
 */
import type { FieldDef, ObjectDef } from './types.ts';

const owners = new WeakMap<ObjectDef, ReadonlyMap<string, FieldDef>>();

/** The compound field of which a field is a part; undefined for all others. */
export function compoundOf(object: ObjectDef, field: FieldDef): FieldDef | undefined {
  let owner = owners.get(object);
  if (owner === undefined) {
    const compounds = [...object.fields.values()].filter(({ parts }) => parts !== undefined);
    owner = new Map(compounds.flatMap((compound) => (compound.parts ?? []).map((part) => [part.field, compound])));
    owners.set(object, owner);
  }
  return owner.get(field.name);
}

/** The fields behind `BillingAddress` or `Place__c`, in the order of its keys; none where the name is no compound. */
export function compoundParts(object: ObjectDef | undefined, name: string): readonly FieldDef[] {
  const parts = object?.fields.get(name.toLowerCase())?.parts ?? [];
  return parts.flatMap((part) => object?.fields.get(part.field.toLowerCase()) ?? []);
}

/** Whether the field has a column: formulas are computed and compounds put together when they are read. */
export const isStored = (field: FieldDef): boolean => field.formula === null && field.parts === undefined;
