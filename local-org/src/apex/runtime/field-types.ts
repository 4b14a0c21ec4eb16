/** Static types of sObject fields. */
import type { FieldDef } from '../../schema/types.ts';
import { BUILT_IN, OBJECT, type ApexType } from '../compiler/type.ts';
import { apexTypeOf } from '../library/index.ts';

export const fieldTypeOf = (field: FieldDef): ApexType => BUILT_IN.get(apexTypeOf(field.type).toLowerCase()) ?? OBJECT;
