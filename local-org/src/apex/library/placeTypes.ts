/**
 * Address and Location, the values of compound fields. Source: Apex Reference, "Address Class"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_system_Address.htm), "Location Class"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_system_Location.htm).
 */
import { NativeObject, type NativeCall, type NativeMethod, type NativeProperty, type NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { dataOf, decimal, text } from './arguments.ts';
import { ApexDouble } from './double.ts';

type Parts = Readonly<Record<string, string | number | null>>;

/** The parts of one value by key, as the store reads them. */
class Place {
  readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  toString(): string {
    return `[${Object.entries(this.parts)
      .map(([key, value]) => `${key}=${String(value)}`)
      .join(', ')}]`;
  }
}

const placed =
  (type: 'System.Address' | 'System.Location') =>
  (json: string): ApexValue =>
    new NativeObject(type, new Place(JSON.parse(json) as Parts));

/** @param json as a query answers the field */
export const addressValue = placed('System.Address');
/** @param json as a query answers the field */
export const locationValue = placed('System.Location');

const place = (call: NativeCall, value: ApexValue | undefined = call.receiver, position?: number): Place =>
  dataOf(call, value, Place, position);

const TEXTS = ['City', 'Country', 'CountryCode', 'GeocodeAccuracy', 'PostalCode', 'State', 'StateCode', 'Street'];
const DEGREES = ['Latitude', 'Longitude'];

const keyOf = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const read =
  (name: string): NativeMethod =>
  (call) => {
    const value = place(call).parts[keyOf(name)] ?? null;
    return typeof value === 'number' ? new ApexDouble(value) : value;
  };

/** Each part is a method and a property that cannot be set. */
function members(names: readonly string[], type: string) {
  return {
    properties: names.map((name): [string, NativeProperty] => [`${type} ${keyOf(name)}`, { get: read(name) }]),
    methods: names.map((name): [string, NativeMethod] => [`${type} get${name}()`, read(name)])
  };
}

const MEAN_RADIUS = { mi: 3958.761, km: 6371.009 } as const;

/** Along a great circle, by the haversine formula; null where one of the two is not on the map. */
function distance(call: NativeCall, from: Place, to: Place, unit: string): ApexValue {
  const radius = unit === 'mi' || unit === 'km' ? MEAN_RADIUS[unit] : null;
  if (radius === null)
    return call.thread.throwApex(
      'InvalidParameterValueException',
      `Invalid distance unit: ${unit}. It must be 'mi' or 'km'.`
    );
  const [a, b] = [from, to].map(({ parts }) => DEGREES.map((name) => parts[keyOf(name)] ?? null));
  const radians = [...(a ?? []), ...(b ?? [])].map((degrees) => (Number(degrees) * Math.PI) / 180);
  const [latitude = 0, longitude = 0, otherLatitude = 0, otherLongitude = 0] = radians;
  if ([...(a ?? []), ...(b ?? [])].includes(null)) return null;
  const half = (angle: number): number => Math.sin(angle / 2) ** 2;
  const chord =
    half(otherLatitude - latitude) + Math.cos(latitude) * Math.cos(otherLatitude) * half(otherLongitude - longitude);
  return new ApexDouble(2 * radius * Math.asin(Math.min(1, Math.sqrt(chord))));
}

const distanceFromHere: Record<string, NativeMethod> = {
  'Double getDistance(System.Location, String)': (call, to, unit) =>
    distance(call, place(call), place(call, to, 1), text(call, unit, 2))
};

const ofDegrees = members(DEGREES, 'Double');
const ofTexts = members(TEXTS, 'String');

export const addressType: NativeType = {
  name: 'System.Address',
  properties: Object.fromEntries([...ofTexts.properties, ...ofDegrees.properties]),
  methods: { ...Object.fromEntries([...ofTexts.methods, ...ofDegrees.methods]), ...distanceFromHere }
};

export const locationType: NativeType = {
  name: 'System.Location',
  statics: {
    'Double getDistance(System.Location, System.Location, String)': (call, from, to, unit) =>
      distance(call, place(call, from, 1), place(call, to, 2), text(call, unit, 3)),
    'System.Location newInstance(Decimal, Decimal)': (call, latitude, longitude) =>
      newLocation(call, latitude, longitude)
  },
  properties: Object.fromEntries(ofDegrees.properties),
  methods: { ...Object.fromEntries(ofDegrees.methods), ...distanceFromHere }
};

function newLocation(call: NativeCall, latitude: ApexValue | undefined, longitude: ApexValue | undefined): ApexValue {
  return new NativeObject(
    'System.Location',
    new Place({ latitude: decimal(call, latitude).toNumber(), longitude: decimal(call, longitude, 2).toNumber() })
  );
}
