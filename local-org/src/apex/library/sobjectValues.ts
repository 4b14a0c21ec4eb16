/**
 * Field values between the store and Apex, by the field's type.
 * Source: SOAP API Developer Guide, "Field Types"; Apex Developer Guide, "Primitive Data Types".
 */
import type { FieldDef, FieldType, FieldValue } from '../../schema/types.ts';
import type { ApexValue } from '../values.ts';
import { ApexBlob } from './blob.ts';
import { asDecimal } from './compare.ts';
import { ApexDate, ApexDatetime, ApexTime } from './dates.ts';
import { ApexDecimal } from './decimal.ts';
import { ApexDouble } from './double.ts';
import { addressValue, locationValue } from './placeTypes.ts';

/** Name of the Apex type that a field of this type has in code. */
export function apexTypeOf(type: FieldType): string {
  switch (type) {
    case 'id':
    case 'reference':
      return 'Id';
    case 'boolean':
      return 'Boolean';
    case 'int':
      return 'Integer';
    case 'double':
    case 'currency':
    case 'percent':
      return 'Decimal';
    case 'date':
      return 'Date';
    case 'datetime':
      return 'Datetime';
    case 'time':
      return 'Time';
    case 'address':
      return 'System.Address';
    case 'location':
      return 'System.Location';
    case 'base64':
      return 'Blob';
    default:
      return 'String';
  }
}

/** A stored value as Apex sees it. */
export function toApex(field: Pick<FieldDef, 'name' | 'type' | 'scale'>, value: FieldValue): ApexValue {
  if (value === null) return null;
  switch (field.type) {
    case 'boolean':
      return value === true;
    case 'int':
      return Number(value);
    case 'double':
    case 'currency':
    case 'percent':
      return storedDecimal(field, value);
    case 'date':
      return ApexDate.parse(String(value));
    case 'datetime':
      return ApexDatetime.parse(String(value));
    case 'time':
      return new ApexTime(Date.parse(`1970-01-01T${String(value)}`));
    case 'address':
      return addressValue(String(value));
    case 'location':
      return locationValue(String(value));
    case 'base64':
      return new ApexBlob(Buffer.from(String(value), 'base64'));
    default:
      return String(value);
  }
}

/** A number comes with its field's digits after the point (`12.50`), and with more where more are stored. */
function storedDecimal(field: Pick<FieldDef, 'name' | 'scale'>, value: FieldValue): ApexDecimal {
  const number = ApexDecimal.parse(String(value));
  if (!number) throw new TypeError(`${field.name} holds ${String(value)}, which is not a number`);
  return number.scale < field.scale ? number.setScale(field.scale) : number;
}

/** An Apex value as it is stored. Wrong types are defects here: assignment has converted the value already. */
export function toStored(field: Pick<FieldDef, 'name' | 'type'>, value: ApexValue): FieldValue {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (value instanceof ApexDate) return field.type === 'datetime' ? `${value.iso}T00:00:00.000Z` : value.iso;
  if (value instanceof ApexDatetime) return field.type === 'date' ? value.iso.slice(0, 10) : value.iso;
  if (value instanceof ApexTime) return value.iso;
  if (typeof value === 'number') return value;
  if (value instanceof ApexBlob) return Buffer.from(value.bytes).toString('base64');
  if (value instanceof ApexDouble) return value.value;
  const number = asDecimal(value);
  if (number) return number.toNumber();
  throw new TypeError(`${field.name} cannot hold a ${typeof value === 'object' ? value.typeName : typeof value}`);
}
