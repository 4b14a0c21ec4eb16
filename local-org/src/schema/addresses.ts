/**
 * Address fields that are made of others. Source: Object Reference, "Address Compound Fields"
 * (https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/compound_fields_address.htm).
 */
import type { FieldDef, ObjectDef } from './types.ts';

const PARTS = ['Street', 'City', 'State', 'PostalCode', 'Country'] as const;

/** The fields behind `BillingAddress`, in their order; none where the name is no address of the object. */
export function addressParts(object: ObjectDef | undefined, name: string): readonly FieldDef[] {
  const [, prefix] = /^(\w*)Address$/i.exec(name) ?? [];
  if (!object || prefix === undefined || object.fields.has(name.toLowerCase())) return [];
  const parts = PARTS.flatMap((part) => object.fields.get(`${prefix}${part}`.toLowerCase()) ?? []);
  return parts.length === PARTS.length ? parts : [];
}
