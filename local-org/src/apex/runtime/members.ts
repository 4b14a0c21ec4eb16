/** Fields and properties of users' objects, by name: for JSON, Aura and `String.valueOf`. */
import type { ClassInfo, FieldInfo } from '../compiler/class-info.ts';
import type { Program } from '../compiler/program.ts';
import type { ApexMember, ApexObject } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { castValue } from './convert.ts';
import { call } from './invoke.ts';
import type { Thread } from './thread.ts';

const ACCESS = ['global', 'public', 'protected', 'private'];

export function membersOf(program: Program, info: ClassInfo): ApexMember[] {
  const classes = [...program.link(info).ancestry()].reverse();
  return classes.flatMap((owner) =>
    [...owner.fields.values()].map((field) => ({
      name: field.name,
      type: field.type.ref,
      isStatic: field.isStatic,
      isTransient: field.modifiers.words.includes('transient'),
      isProperty: field.property !== null,
      access: field.modifiers.words.find((word) => ACCESS.includes(word)) ?? 'private',
      annotations: field.modifiers.annotations.map((annotation) => annotation.name)
    }))
  );
}

function fieldOf(thread: Thread, target: ApexObject, name: string): FieldInfo {
  const info = thread.program.link(target.type as ClassInfo);
  const field = info.findField(name.toLowerCase());
  return field ?? thread.throwApex('NoSuchElementException', `${info.name} has no member ${name}`);
}

export function readMember(thread: Thread, target: ApexObject, name: string): ApexValue {
  return readSlot(thread, target, fieldOf(thread, target, name));
}

export function writeMember(thread: Thread, target: ApexObject, name: string, value: ApexValue): void {
  const field = fieldOf(thread, target, name);
  writeSlot(thread, target, field, castValue(thread, thread.program, value, field.type));
}

/** Reads through the property's accessor where it has one. `target` is null for a static member. */
export function readSlot(thread: Thread, target: ApexObject | null, field: FieldInfo): ApexValue {
  const getter = field.property?.getter;
  if (getter) return call(thread, getter, target, []);
  return (target ? target.slots[field.slot] : thread.staticsOf(field.owner)[field.slot]) ?? null;
}

export function writeSlot(thread: Thread, target: ApexObject | null, field: FieldInfo, value: ApexValue): void {
  const setter = field.property?.setter;
  if (setter) call(thread, setter, target, [value]);
  else if (target) target.slots[field.slot] = value;
  else thread.staticsOf(field.owner)[field.slot] = value;
}
