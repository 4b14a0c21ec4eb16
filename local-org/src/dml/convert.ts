/**
 * Values as they come from JSON or Apex, turned into what a field stores.
 * Source: Object Reference, "Primitive Data Types" and "Field Types"; REST API Developer Guide, "Valid Date and DateTime
 * Formats".
 */
import { instantOf, isDay, isId, storedInstant, timeOf, toId18 } from '../schema/index.ts';
import type { FieldDef, FieldType, FieldValue } from '../schema/types.ts';

export type Conversion = { readonly value: FieldValue } | { readonly statusCode: string; readonly message: string };

const TYPE_NAMES: Partial<Record<FieldType, string>> = {
  boolean: 'boolean',
  int: 'int',
  double: 'double',
  currency: 'double',
  percent: 'double',
  date: 'date',
  datetime: 'datetime',
  time: 'time'
};

function unreadable(field: FieldDef, value: FieldValue): Conversion {
  const kind =
    typeof value === 'boolean'
      ? `VALUE_${String(value).toUpperCase()}`
      : typeof value === 'string'
        ? 'VALUE_STRING'
        : Number.isInteger(value)
          ? 'VALUE_NUMBER_INT'
          : 'VALUE_NUMBER_FLOAT';
  return {
    statusCode: 'JSON_PARSER_ERROR',
    message: `Cannot deserialize instance of ${TYPE_NAMES[field.type] ?? 'string'} from ${kind} value ${String(value)} or request may be missing a required field: ${field.name}`
  };
}

/** Empty text is null; short text loses the spaces around it. */
export function convert(field: FieldDef, value: FieldValue): Conversion {
  if (value === null || value === '') return { value: field.type === 'boolean' ? false : null };
  switch (field.type) {
    case 'boolean':
      return booleanOf(field, value);
    case 'int':
    case 'double':
    case 'currency':
    case 'percent':
      return numberOf(field, value);
    case 'date':
      return typeof value === 'string' && isDay(value) ? { value } : unreadable(field, value);
    case 'datetime':
      return datetimeOf(field, value);
    case 'time':
      return timeValue(field, value);
    case 'id':
    case 'reference':
      return referenceOf(field, value);
    default:
      return textOf(field, value);
  }
}

function booleanOf(field: FieldDef, value: FieldValue): Conversion {
  if (typeof value === 'boolean') return { value };
  const text = String(value).toLowerCase();
  return text === 'true' || text === 'false' ? { value: text === 'true' } : unreadable(field, value);
}

function numberOf(field: FieldDef, value: FieldValue): Conversion {
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(value)
        ? Number(value)
        : Number.NaN;
  if (!Number.isFinite(number) || (field.type === 'int' && !Number.isInteger(number))) return unreadable(field, value);
  return { value: number };
}

function datetimeOf(field: FieldDef, value: FieldValue): Conversion {
  const instant = typeof value === 'string' ? instantOf(value) : null;
  return instant === null ? unreadable(field, value) : { value: storedInstant(Date.parse(instant)) };
}

function timeValue(field: FieldDef, value: FieldValue): Conversion {
  const time = typeof value === 'string' ? timeOf(value) : null;
  return time === null ? unreadable(field, value) : { value: time };
}

function referenceOf(field: FieldDef, value: FieldValue): Conversion {
  if (typeof value === 'string' && isId(value)) return { value: toId18(value) };
  return { statusCode: 'MALFORMED_ID', message: `${field.label}: id value of incorrect type: ${String(value)}` };
}

function textOf(field: FieldDef, value: FieldValue): Conversion {
  if (typeof value !== 'string') return unreadable(field, value);
  if (value.includes('\0')) {
    return { statusCode: 'INVALID_INPUT', message: `${field.label}: the character U+0000 cannot be stored` };
  }
  const text = field.type === 'textarea' ? value : value.trim();
  return { value: text === '' ? null : text };
}
