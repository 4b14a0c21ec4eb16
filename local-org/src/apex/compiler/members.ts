/** Members after a dot: fields of objects and records, properties of library values, static members of types. */
import {
  apexTypeOf,
  describeField,
  describeObject,
  fieldSetNamed,
  sObjectFieldToken,
  sObjectTypeToken
} from '../library/index.ts';
import type { ApexSObject } from '../native.ts';
import { DEFINITIONS } from '../../schema/definitions.ts';
import type { FieldDef, ObjectDef } from '../../schema/types.ts';
import { NAME_OBJECT } from '../../soql/index.ts';
import type { MemberExpr } from '../parser/ast.ts';
import { fieldTypeOf } from '../runtime/field-types.ts';
import { nativeEnumValues } from '../runtime/enums.ts';
import { labelText } from '../runtime/labels.ts';
import {
  isEditable,
  memberOf,
  type SObjectMember,
  readChildren,
  readField,
  readParent,
  writeField,
  writeParent
} from '../runtime/sobjects.ts';
import { triggerVariable } from '../runtime/triggers.ts';
import type { Thread } from '../runtime/thread.ts';
import { ApexNotSupportedError } from '../types.ts';
import type { ApexValue } from '../values.ts';
import type { Place, Run, Value } from './code.ts';
import { isQuery, singleRow } from './coerce.ts';
import { mustSee, objectFieldPlace, placeValue, staticFieldPlace } from './names.ts';
import { nativeField } from './native-members.ts';
import { nameInCatalog, notNull, substitute } from './natives.ts';
import { hasConstant, isPlatformField, isStandardObject } from './platform-catalog.ts';
import { isPlatformName } from './platform-names.ts';
import type { Scope } from './scope.ts';
import type { StaticName } from './static-names.ts';
import { ID, SOBJECT, STRING, type ApexType } from './type.ts';

const unknown = (scope: Scope, expr: MemberExpr): never =>
  scope.fail(expr.line, `Variable does not exist: ${expr.name}`);

/** A field of a standard object that this org alone lacks is refused when it is reached. */
function unknownField(scope: Scope, object: ObjectDef, expr: MemberExpr): never {
  if (!isPlatformField(object.name, expr.name)) unknown(scope, expr);
  throw new ApexNotSupportedError(`the field ${object.name}.${expr.name}`, scope.file, expr.line);
}

/** As with methods of the library: an error, or refused when it is reached. */
function lackingMember(scope: Scope, type: ApexType, expr: MemberExpr): never {
  const isNamespace = type.base === 'system' || type.base === 'schema' || type.base === 'database';
  if (isNamespace && (isPlatformName(expr.name) || scope.program.lacksObject(expr.name)))
    throw new ApexNotSupportedError(`${type.name}.${expr.name}`, scope.file, expr.line);
  if (hasConstant(nameInCatalog(type), expr.name) === false) unknown(scope, expr);
  throw new ApexNotSupportedError(`${type.name}.${expr.name}: its library has no such member`, scope.file, expr.line);
}

const constant = (type: ApexType, value: ApexValue): Place => ({
  type,
  base: null,
  index: null,
  read: () => value,
  write: null
});

/** A member of a value. */
export function memberPlace(scope: Scope, target: Value, expr: MemberExpr): Place {
  const { type } = target;
  if (isQuery(target)) return memberPlace(scope, { type: type.args[0] ?? SOBJECT, run: singleRow(target.run) }, expr);
  const base = notNull(target.run);
  if (type.kind === 'class' && type.info) {
    const field = scope.program.link(type.info).findField(expr.name.toLowerCase());
    if (field?.isStatic)
      return scope.fail(
        expr.line,
        `Static field cannot be referenced from a non static context: ${field.name} from the type ${type.name}`
      );
    if (!field) return unknown(scope, expr);
    mustSee(scope, field, expr.line);
    return objectFieldPlace(scope, field, base, expr.target.kind === 'this');
  }
  if (type.kind === 'sobject') {
    const place = recordPlace(scope, type, base, expr);
    return target.isParent ? throughParent(place, target.run) : place;
  }
  const native = type.native;
  const property = native ? nativeField(native, 'properties', expr.name.toLowerCase()) : undefined;
  if (!property) return native ? lackingMember(scope, type, expr) : unknown(scope, expr);
  const typeArgs = type.args.map((arg) => arg.ref);
  const { get, set } = property.access;
  return {
    type: substitute(scope, property.type, property.owner, type.args),
    base,
    index: null,
    read: (frame, receiver) => get({ thread: frame.thread, receiver, typeArgs }),
    write: set ? (frame, receiver, _i, value) => set({ thread: frame.thread, receiver, typeArgs }, value) : null,
    readOnlyReason: `Variable is not writeable: ${expr.name}`
  };
}

/** Of a record whose object is known only when the program runs. */
function writeId(thread: Thread, record: ApexSObject, value: ApexValue): void {
  const id = record.object.fields.get('id');
  if (id) writeField(thread, record, id, value);
}

const recordIn = (value: ApexValue): ApexSObject => value as ApexSObject;

/**
 * A path through a parent that is null reads as null; to write on it fails.
 * Source: Apex Developer Guide, "Accessing sObject Fields Through Relationships"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_SObject_accessing_fields.htm).
 */
function throughParent(place: Place, base: Run): Place {
  const { read, write } = place;
  return {
    ...place,
    base,
    read: (frame, record, index) => (record === null ? null : read(frame, record, index)),
    write: write
      ? (frame, record, index, value) => (record === null ? nullRecord(frame) : write(frame, record, index, value))
      : null
  };
}

const nullRecord: Run = ({ thread }) =>
  thread.throwApex('NullPointerException', 'Attempt to de-reference a null object');

function recordPlace(scope: Scope, type: ApexType, base: Run, expr: MemberExpr): Place {
  if (!type.object) {
    if (expr.name.toLowerCase() !== 'id') return unknown(scope, expr);
    return {
      type: ID,
      base,
      index: null,
      read: (_f, record) => recordIn(record).fields.get('id') ?? null,
      write: (frame, record, _index, value) => writeId(frame.thread, recordIn(record), value)
    };
  }
  const member = memberOf(type.object, expr.name) ?? memberOfName(expr);
  if (!member) return unknownField(scope, type.object, expr);
  if (member.kind === 'field') {
    const { field } = member;
    return {
      type: field.parts ? scope.program.library(apexTypeOf(field.type)) : fieldTypeOf(field),
      base,
      index: null,
      read: (frame, record) => readField(frame.thread, recordIn(record), field),
      write: isEditable(type.object, field)
        ? (frame, record, _index, value) => writeField(frame.thread, recordIn(record), field, value)
        : null,
      readOnlyReason: `Field is not writeable: ${type.name}.${field.name}`
    };
  }
  if (member.kind === 'parent') {
    const { name, field } = member;
    return {
      type: parentType(scope, field),
      base,
      index: null,
      read: (frame, record) => readParent(frame.thread, recordIn(record), name, field),
      write: (frame, record, _index, value) => writeParent(frame.thread, recordIn(record), name, value),
      isParent: true
    };
  }
  const child = scope.program.schema.object(member.childObject);
  if (!child) return unknown(scope, expr);
  return {
    type: scope.program.listOf(scope.program.sObjectType(child)),
    base,
    index: null,
    read: (frame, record) => readChildren(frame.thread, recordIn(record), member.name, child),
    write: null,
    readOnlyReason: `Variable is not writeable: ${expr.name}`
  };
}

/** `Owner.Type`: of whichever object the record is, it is read through Name. */
function memberOfName({ name, target }: MemberExpr): SObjectMember | undefined {
  const field = NAME_OBJECT.fields.get(name.toLowerCase());
  const leadsToName = target.kind === 'member' && /^(owner|setupowner|who|what)$/i.test(target.name);
  return field && leadsToName ? { kind: 'field', field } : undefined;
}

/** A reference to several objects (Owner, Who) has no fields but through SOQL's own name; its type is SObject. */
function parentType(scope: Scope, { referenceTo, leadsTo }: FieldDef): ApexType {
  if (leadsTo !== undefined) return scope.program.sObjectType(DEFINITIONS[leadsTo]);
  const object = referenceTo.length > 0 ? scope.program.schema.object(referenceTo[0] ?? '') : undefined;
  return object ? scope.program.sObjectType(object) : SOBJECT;
}

/** A member of a type or namespace. */
export function staticPlace(scope: Scope, target: StaticName, expr: MemberExpr): Place {
  switch (target.kind) {
    case 'type':
      return typeMember(scope, target.type, expr);
    case 'trigger':
      return triggerVariable(scope, expr.name) ?? unknown(scope, expr);
    case 'label': {
      const text = labelText(scope.program.project, expr.name);
      return text === undefined ? unknown(scope, expr) : constant(STRING, text);
    }
    case 'fieldTokens':
      return typeMember(scope, scope.program.sObjectType(target.object), expr);
    case 'describeFields': {
      const field = target.object.fields.get(expr.name.toLowerCase());
      if (!field) return unknownField(scope, target.object, expr);
      return constant(scope.program.library('Schema.DescribeFieldResult'), describeField(target.object, field));
    }
    case 'describeFieldSets': {
      const { object } = target;
      const { project } = scope.program;
      if (!project.find('FieldSet', `${object.name}.${expr.name}`)) return unknown(scope, expr);
      const read: Place['read'] = ({ thread }) => fieldSetNamed(thread, object, expr.name) ?? null;
      return { type: scope.program.library('Schema.FieldSet'), base: null, index: null, read, write: null };
    }
    case 'rowCauses': {
      // Source: Apex Developer Guide, "Creating Apex Managed Sharing": Schema.Job__Share.RowCause.Recruiter__c.
      const causes = target.object.fields.get('rowcause')?.picklistValues ?? [];
      const cause = causes.find(({ value }) => value.toLowerCase() === expr.name.toLowerCase());
      return cause ? constant(STRING, cause.value) : unknown(scope, expr);
    }
    case 'describes':
      // A standard object that this org alone lacks is refused when it is reached.
      if (!isStandardObject(expr.name) && !scope.program.lacksObject(expr.name)) return unknown(scope, expr);
      throw new ApexNotSupportedError(`Schema.SObjectType.${expr.name}`, scope.file, expr.line);
    case 'describe':
      return memberPlace(scope, objectDescribe(scope, target.object), expr);
    default:
      return unknown(scope, expr);
  }
}

/** `Schema.SObjectType.Account` and its `fields` are values as well as places where names are looked up. */
export function describeValue(scope: Scope, target: StaticName): Value | null {
  if (target.kind === 'describe') return objectDescribe(scope, target.object);
  if (target.kind === 'rowCauses') {
    const { object } = target;
    const cause: MemberExpr = { kind: 'member', line: 0, target: NOTHING, name: 'RowCause', safe: false };
    return placeValue(typeMember(scope, scope.program.sObjectType(object), cause));
  }
  if (target.kind !== 'describeFields' && target.kind !== 'describeFieldSets') return null;
  const name = target.kind === 'describeFields' ? 'fields' : 'fieldSets';
  const fields: MemberExpr = { kind: 'member', line: 0, target: NOTHING, name, safe: false };
  return placeValue(memberPlace(scope, objectDescribe(scope, target.object), fields));
}

const NOTHING: MemberExpr['target'] = { kind: 'literal', line: 0, type: 'null', value: '' };

function objectDescribe(scope: Scope, object: ObjectDef): Value {
  const describe = describeObject(object);
  return { type: scope.program.library('Schema.DescribeSObjectResult'), run: () => describe };
}

function typeMember(scope: Scope, type: ApexType, expr: MemberExpr): Place {
  const lower = expr.name.toLowerCase();
  if (type.kind === 'class' && type.info) {
    const value = type.info.enumValues.find((item) => item.name.toLowerCase() === lower);
    if (value) return constant(type, value);
    const field = scope.program.link(type.info).findField(lower);
    if (field && !field.isStatic)
      return scope.fail(
        expr.line,
        `Non static field cannot be referenced from a static context: ${field.name} from the type ${type.name}`
      );
    if (!field) return unknown(scope, expr);
    mustSee(scope, field, expr.line);
    return staticFieldPlace(scope, field);
  }
  if (type.kind === 'sobject' && type.object) {
    if (lower === 'sobjecttype')
      return constant(scope.program.library('Schema.SObjectType'), sObjectTypeToken(type.object));
    const field = type.object.fields.get(lower);
    if (!field) return unknownField(scope, type.object, expr);
    return constant(scope.program.library('Schema.SObjectField'), sObjectFieldToken(type.object, field));
  }
  const native = type.native;
  if (!native) return unknown(scope, expr);
  const value = nativeEnumValues(native).find((item) => item.name.toLowerCase() === lower);
  if (value) return constant(type, value);
  const property = nativeField(native, 'staticProperties', lower);
  if (!property) return lackingMember(scope, type, expr);
  const { get, set } = property.access;
  return {
    type: substitute(scope, property.type, native, []),
    base: null,
    index: null,
    read: (frame) => get({ thread: frame.thread, receiver: null, typeArgs: [] }),
    write: set
      ? (frame, _b, _i, assigned) => set({ thread: frame.thread, receiver: null, typeArgs: [] }, assigned)
      : null
  };
}
