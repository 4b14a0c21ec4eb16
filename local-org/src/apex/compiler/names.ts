/** Variables, fields and properties: what a name can be read from and assigned to. */
import { readSlot, writeSlot } from '../runtime/members.ts';
import type { Frame } from '../runtime/frame.ts';
import type { ClassInfo, FieldInfo } from './class-info.ts';
import type { Place, Run, Value } from './code.ts';
import { ApexNotSupportedError } from '../types.ts';
import { isPlatformName } from './platform-names.ts';
import type { Scope } from './scope.ts';
import { isVisible } from './visibility.ts';

/** A variable of the method, or a member of its class, its parents or (static) the classes around it. */
export function findVariable(scope: Scope, name: string): { readonly local: true } | FieldInfo | undefined {
  if (scope.find(name)) return { local: true };
  return memberNamed(scope, name);
}

export function memberNamed(scope: Scope, name: string): FieldInfo | undefined {
  const lower = name.toLowerCase();
  for (let info: ClassInfo | null = scope.info; info; info = info.outer) {
    const field = scope.program.link(info).findField(lower);
    if (field && (info === scope.info || field.isStatic)) return field;
  }
  return undefined;
}

export function namePlace(scope: Scope, name: string, line: number): Place {
  const variable = scope.find(name);
  if (variable) {
    if (variable.lacks) throw variable.lacks;
    const { slot, type } = variable;
    return {
      type,
      base: null,
      index: null,
      slot,
      read: (frame) => frame.locals[slot] ?? null,
      write: variable.isFinal
        ? null
        : (frame, _base, _index, value) => {
            frame.locals[slot] = value;
          },
      readOnlyReason: finalOnly(name)
    };
  }
  const field = memberNamed(scope, name);
  if (field) mustSee(scope, field, line);
  if (!field) return noVariable(scope, name, line);
  if (field.isStatic) return staticFieldPlace(scope, field);
  if (scope.isStatic) return scope.fail(line, notStatic(name, scope));
  return ownFieldPlace(scope, field);
}

function noVariable(scope: Scope, name: string, line: number): never {
  // A type that is here is no variable; one that is not may be the platform's.
  const isHere = scope.program.resolve({ name, args: [] }, scope.info) !== undefined;
  if ((isPlatformName(name) || scope.program.lacksObject(name)) && !isHere)
    throw new ApexNotSupportedError(name, scope.file, line);
  return scope.fail(line, `Variable does not exist: ${name}`);
}

/** Refuses a member that this class may not use. */
export function mustSee(scope: Scope, field: FieldInfo, line: number): void {
  if (!isVisible(scope, field.owner, field.modifiers)) scope.fail(line, `Variable is not visible: ${field.name}`);
}

/** A field or property of `this`. */
function ownFieldPlace(scope: Scope, field: FieldInfo): Place {
  const { slot, type } = field;
  const isStored = !field.property || scope.accessor === field || !(field.property.getter ?? field.property.setter);
  if (isStored)
    return {
      type,
      base: null,
      index: null,
      read: (frame) => frame.self?.slots[slot] ?? null,
      write: mayWrite(scope, field)
        ? (frame, _base, _index, value) => {
            if (frame.self) frame.self.slots[slot] = value;
          }
        : null,
      readOnlyReason: readOnly(field)
    };
  return {
    type,
    base: null,
    index: null,
    read: (frame) => readSlot(frame.thread, frame.self, field),
    write: mayWrite(scope, field)
      ? (frame, _base, _index, value) => writeSlot(frame.thread, frame.self, field, value)
      : null,
    readOnlyReason: readOnly(field)
  };
}

export function staticFieldPlace(scope: Scope, field: FieldInfo): Place {
  const { owner, slot, type } = field;
  const readStored = (frame: Frame) => frame.thread.staticsOf(owner)[slot] ?? null;
  const isStored = !field.property || scope.accessor === field;
  return {
    type,
    base: null,
    index: null,
    read: isStored ? readStored : (frame) => readSlot(frame.thread, null, field),
    write: mayWrite(scope, field)
      ? (frame, _base, _index, value) => {
          if (isStored) frame.thread.staticsOf(owner)[slot] = value;
          else writeSlot(frame.thread, null, field, value);
        }
      : null,
    readOnlyReason: readOnly(field)
  };
}

/** A field or property of another object. */
export function objectFieldPlace(scope: Scope, field: FieldInfo, base: Run, isOwn: boolean): Place {
  const { slot, type } = field;
  const hasAccessor = field.property?.getter ?? field.property?.setter;
  const accessed = hasAccessor && scope.accessor !== field ? field : null;
  return {
    type,
    base,
    index: null,
    read: (frame, object) =>
      accessed ? readSlot(frame.thread, slotsOf(object), accessed) : (slotsOf(object).slots[slot] ?? null),
    write:
      mayWrite(scope, field) && (isOwn || !field.isFinal)
        ? (frame, object, _index, value) => {
            if (accessed) writeSlot(frame.thread, slotsOf(object), accessed, value);
            else slotsOf(object).slots[slot] = value;
          }
        : null,
    readOnlyReason: readOnly(field)
  };
}

function slotsOf(value: Parameters<Place['read']>[1]): NonNullable<Frame['self']> {
  return value as NonNullable<Frame['self']>;
}

const finalOnly = (name: string): string =>
  `Final members can only be assigned in their declaration, init blocks, or constructors: ${name}`;

const notStatic = (name: string, { info }: Scope): string =>
  `Non static field cannot be referenced from a static context: ${name} from the type ${info?.name ?? ''}`;

function mayWrite(scope: Scope, field: FieldInfo): boolean {
  if (field.property) {
    const { writable, setterModifiers } = field.property;
    if (!writable) return scope.info === field.owner;
    // What is visible to tests is so with its accessors.
    const { annotations } = field.modifiers;
    return setterModifiers.words.length === 0 || isVisible(scope, field.owner, { ...setterModifiers, annotations });
  }
  // Also a constructor of a class that extends gives a final member of its parent its value.
  const isOwn = field.isStatic ? scope.info === field.owner : (scope.info?.extends(field.owner) ?? false);
  return !field.isFinal || (scope.initializes && isOwn && scope.isStatic === field.isStatic);
}

const readOnly = (field: FieldInfo): string =>
  field.isFinal ? finalOnly(field.name) : `Variable is not writeable: ${field.name}`;

/** The value of a place that is only read. */
export function placeValue(place: Place): Value {
  const { type, base, index, read, slot, isParent = false } = place;
  if (slot !== undefined) return { type, run: (frame) => frame.locals[slot] as never };
  if (!base) return { type, run: (frame) => read(frame, null, null) };
  if (!index) return { type, run: (frame) => read(frame, base(frame), null), isParent };
  return { type, run: (frame) => read(frame, base(frame), index(frame)) };
}
