/** Makes field definitions: one short function a type, so that an object's fields read as a list. */
import type { FieldDef, FieldType, FieldValue, PicklistValue } from './types.ts';

/** A field with the name under which its parent lists the records that point to it. */
export interface FieldSpec extends FieldDef {
  /** Subquery name on the parent (`Contacts`, `Beds__r`); null when there is none. */
  readonly childRelationshipName: string | null;
}

type Options = Partial<Omit<FieldSpec, 'name' | 'label' | 'type'>>;

/** A value is required on insert. */
export const required = { nillable: false } as const;
/** Required, and given by the platform when it is absent. */
export const defaulted = { nillable: false, defaultedOnCreate: true } as const;
/** Set by the platform alone. */
export const readOnly = { createable: false, updateable: false } as const;
/** Fixed once the record exists. */
export const createOnly = { updateable: false } as const;

/** A field of any type: optional, writable, without limits unless `options` say otherwise. */
export function field(name: string, label: string, type: FieldType, options: Options = {}): FieldSpec {
  return {
    name,
    label,
    type,
    custom: false,
    nillable: true,
    defaultedOnCreate: false,
    createable: true,
    updateable: true,
    length: 0,
    precision: 0,
    scale: 0,
    unique: false,
    caseSensitive: false,
    externalId: false,
    idLookup: false,
    autoNumber: null,
    nameField: false,
    defaultValue: null,
    picklistValues: [],
    restrictedPicklist: false,
    controllingField: null,
    referenceTo: [],
    relationshipName: null,
    childRelationshipName: null,
    cascadeDelete: false,
    masterDetail: false,
    restrictedDelete: false,
    formula: null,
    summary: null,
    blanksAsZero: false,
    defaultFormula: null,
    helpText: null,
    description: null,
    ...options
  };
}

export function text(name: string, label: string, length: number, options?: Options): FieldSpec {
  return field(name, label, 'string', { length, ...options });
}

export function textarea(name: string, label: string, length: number, options?: Options): FieldSpec {
  return field(name, label, 'textarea', { length, ...options });
}

// Phones, e-mail and web addresses have the platform's usual lengths, unless the object says otherwise.

export function phone(name: string, label: string, options?: Options): FieldSpec {
  return field(name, label, 'phone', { length: 40, ...options });
}

export function email(name: string, label: string, options?: Options): FieldSpec {
  return field(name, label, 'email', { length: 80, ...options });
}

export function url(name: string, label: string, options?: Options): FieldSpec {
  return field(name, label, 'url', { length: 255, ...options });
}

export function checkbox(name: string, label: string, options?: Options): FieldSpec {
  return field(name, label, 'boolean', { ...defaulted, defaultValue: false, ...options });
}

/** @param digits greatest number of digits */
export function int(name: string, label: string, digits: number, options?: Options): FieldSpec {
  return field(name, label, 'int', { precision: digits, ...options });
}

/** A number, currency or percentage with its digits in all and after the point. */
export function decimal(
  type: 'double' | 'currency' | 'percent',
  name: string,
  label: string,
  [precision, scale]: readonly [number, number],
  options?: Options
): FieldSpec {
  return field(name, label, type, { precision, scale, ...options });
}

export function date(name: string, label: string, options?: Options): FieldSpec {
  return field(name, label, 'date', options);
}

export function datetime(name: string, label: string, options?: Options): FieldSpec {
  return field(name, label, 'datetime', options);
}

/** @param values texts, or pairs of value and label where they differ */
export function picklist(
  name: string,
  label: string,
  values: readonly (string | readonly [value: string, label: string])[],
  options?: Options
): FieldSpec {
  const defaultValue = options?.defaultValue ?? null;
  return field(name, label, 'picklist', {
    length: 255,
    picklistValues: values.map((entry) => picklistValue(entry, defaultValue)),
    ...options
  });
}

function picklistValue(entry: string | readonly [string, string], defaultValue: FieldValue): PicklistValue {
  const [value, label] = typeof entry === 'string' ? [entry, entry] : entry;
  return { value, label, active: true, defaultValue: value === defaultValue };
}

/** A reference whose name ends in `Id`; the parent path is the name without it. */
export function reference(name: string, label: string, parent: string, options?: Options): FieldSpec {
  return field(name, label, 'reference', {
    length: 18,
    referenceTo: [parent],
    relationshipName: name.replace(/Id$/, ''),
    ...options
  });
}

/** Part of a place on the map: degrees, with fifteen digits after the point. */
const degrees = (name: string, label: string, options?: Options): FieldSpec =>
  decimal('double', name, label, [18, 15], options);

/** An address with its parts, with a common prefix to their names and labels. */
export function address(prefix: string): FieldSpec[] {
  const label = (part: string) => (prefix ? `${prefix} ${part}` : part);
  // In the order of a REST answer.
  const keys = ['city', 'country', 'geocodeAccuracy', 'latitude', 'longitude', 'postalCode', 'state', 'street'];
  return [
    textarea(`${prefix}Street`, label('Street'), 255),
    text(`${prefix}City`, label('City'), 40),
    text(`${prefix}State`, label('State/Province'), 80),
    text(`${prefix}PostalCode`, label('Zip/Postal Code'), 20),
    text(`${prefix}Country`, label('Country'), 80),
    degrees(`${prefix}Latitude`, label('Latitude')),
    degrees(`${prefix}Longitude`, label('Longitude')),
    picklist(`${prefix}GeocodeAccuracy`, label('Geocode Accuracy'), GEOCODE_ACCURACY),
    field(`${prefix}Address`, label('Address'), 'address', {
      ...readOnly,
      parts: keys.map((key) => ({ key, field: prefix + capitalized(key) }))
    })
  ];
}

/** Source: Object Reference, "Address Compound Fields", Accuracy. */
const GEOCODE_ACCURACY = [
  ['Address', 'Address'],
  ['NearAddress', 'Near Address'],
  ['Block', 'Block'],
  ['Street', 'Street'],
  ['ExtendedZip', 'Extended Zip'],
  ['Zip', 'Zip'],
  ['Neighborhood', 'Neighborhood'],
  ['City', 'City'],
  ['County', 'County'],
  ['State', 'State'],
  ['Unknown', 'Unknown']
] as const;

const capitalized = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);

/** A custom geolocation and its two halves: `Place__c`, `Place__Latitude__s`, `Place__Longitude__s`. */
export function location(whole: FieldSpec): FieldSpec[] {
  const stem = whole.name.replace(/__c$/i, '');
  const half = (part: 'Latitude' | 'Longitude'): FieldSpec =>
    degrees(`${stem}__${part}__s`, `${whole.label} (${part})`, {
      custom: true,
      scale: whole.scale,
      nillable: whole.nillable
    });
  const [latitude, longitude] = [half('Latitude'), half('Longitude')];
  const parts = [
    { key: 'latitude', field: latitude.name },
    { key: 'longitude', field: longitude.name }
  ];
  return [{ ...whole, ...readOnly, nillable: true, precision: 0, parts }, latitude, longitude];
}
