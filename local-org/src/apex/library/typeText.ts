/** A type as Apex shows it in `Type.getName()` and in messages: `Map<Id,Account>`. */
import type { TypeRef } from '../values.ts';

export function typeText(type: TypeRef): string {
  return type.args.length === 0 ? type.name : `${type.name}<${type.args.map(typeText).join(',')}>`;
}

export const namedType = (name: string, ...args: TypeRef[]): TypeRef => ({ name, args });

export const OBJECT = namedType('Object');
export const STRING = namedType('String');
export const INTEGER = namedType('Integer');
export const SOBJECT = namedType('SObject');
