/** Constants of the users' and the library's enums. */
import type { Program } from '../compiler/program.ts';
import { libraryType } from '../compiler/native-members.ts';
import { ApexEnum, type NativeType } from '../native.ts';

const constants = new WeakMap<NativeType, readonly ApexEnum[]>();

/** Values of a library enum in order; the same objects every time. */
export function nativeEnumValues(type: NativeType): readonly ApexEnum[] {
  let values = constants.get(type);
  if (!values) {
    values = (type.enumValues ?? []).map((name, index) => new ApexEnum(type.name, name, index));
    constants.set(type, values);
  }
  return values;
}

export function enumConstant(program: Program, typeName: string, name: string): ApexEnum | undefined {
  const info = program.findClass(typeName);
  const native = info ? undefined : libraryType(typeName);
  const values = info ? info.enumValues : native ? nativeEnumValues(native) : [];
  return values.find((value) => value.name.toLowerCase() === name.toLowerCase());
}
