/** What is wrong with a type where it is written. Source: Apex Developer Guide, "Apex Class Definition", "Collections". */
import type { TypeRef } from '../values.ts';
import type { ClassInfo } from './class-info.ts';
import type { ApexType } from './type.ts';
import { isTypeVisible } from './visibility.ts';

/** Null when nothing is. */
export function typeProblem(type: ApexType, { name, args }: TypeRef, from: ClassInfo | null): string | null {
  if (type.info && !isTypeVisible(from, type.info)) return `Type is not visible: ${type.name}`;
  const wanted = type.native?.typeParameters?.length ?? 0;
  if (wanted === args.length) return null;
  if (wanted === 0) return `Type arguments provided for a non-parameterized type: ${name}`;
  if (args.length === 0) return `No type arguments provided for a parameterized type: ${name}`;
  return `Invalid type argument count for ${name}: expected ${wanted} but found ${args.length}`;
}
