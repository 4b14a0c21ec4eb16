/**
 * Field sets of the project's objects. Source: Apex Reference, "FieldSet Class", "FieldSetMember Class"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Schema_FieldSet.htm).
 */
import { children, isTrue, text as textIn } from '../../metadata/index.ts';
import type { MetadataComponent } from '../../metadata/index.ts';
import type { FieldDef, ObjectDef } from '../../schema/types.ts';
import { NativeObject, type ApexThread, type NativeCall, type NativeMethod, type NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { dataOf } from './arguments.ts';
import { ApexList, ApexNameMap } from './collections.ts';
import { ObjectToken, sObjectFieldToken, sObjectTypeToken } from './schemaTokens.ts';
import { namedType, STRING } from './typeText.ts';

interface Member {
  /** `Name`, `Vendor__r.Name`. */
  readonly path: string;
  readonly required: boolean;
  readonly object: ObjectDef;
  readonly field: FieldDef;
}

class FieldSet {
  readonly object: ObjectDef;
  readonly component: MetadataComponent;

  constructor(object: ObjectDef, component: MetadataComponent) {
    this.object = object;
    this.component = component;
  }

  get name(): string {
    return this.component.fullName.slice(this.component.fullName.indexOf('.') + 1);
  }
}

class FieldSetMember {
  readonly member: Member;

  constructor(member: Member) {
    this.member = member;
  }
}

/** `Schema.SObjectType.Account.fieldSets`. */
export const fieldSetsOf = (object: ObjectDef): ApexValue =>
  new NativeObject('Schema.SObjectTypeFieldSets', new ObjectToken(object));

const SET = namedType('Schema.FieldSet');

/** The field sets of an object. */
const setsOf = (thread: ApexThread, object: ObjectDef): FieldSet[] =>
  thread.project
    .all('FieldSet')
    .filter(({ fullName }) => fullName.toLowerCase().startsWith(`${object.name.toLowerCase()}.`))
    .map((component) => new FieldSet(object, component));

/** A field set by name; undefined when the object has none of it. */
export function fieldSetNamed(thread: ApexThread, object: ObjectDef, name: string): ApexValue | undefined {
  const found = setsOf(thread, object).find((set) => set.name.toLowerCase() === name.toLowerCase());
  return found && new NativeObject(SET.name, found);
}

export const sObjectTypeFieldSetsType: NativeType = {
  name: 'Schema.SObjectTypeFieldSets',
  methods: {
    'Map<String, Schema.FieldSet> getMap()': (call) => {
      const map = new ApexNameMap(STRING, SET);
      for (const set of setsOf(call.thread, dataOf(call, call.receiver, ObjectToken).object))
        map.put(call.thread, set.name, new NativeObject(SET.name, set));
      return map;
    }
  }
};

const setOf = (call: NativeCall): FieldSet => dataOf(call, call.receiver, FieldSet);

/** The field at the end of a path of relationships; undefined where the path breaks off. */
function fieldAt(thread: ApexThread, object: ObjectDef, path: string): Pick<Member, 'object' | 'field'> | undefined {
  const [first = '', ...rest] = path.split('.');
  if (rest.length === 0) {
    const field = object.fields.get(first.toLowerCase());
    return field && { object, field };
  }
  const lookup = [...object.fields.values()].find(
    (field) => field.relationshipName?.toLowerCase() === first.toLowerCase()
  );
  const parent = thread.context.store.schema.object(lookup?.referenceTo[0] ?? '');
  return parent && fieldAt(thread, parent, rest.join('.'));
}

function fields(call: NativeCall): ApexValue {
  const { object, component } = setOf(call);
  const members = children(component.xml, 'displayedFields').map((element) => {
    const path = textIn(element, 'field') ?? '';
    const found = fieldAt(call.thread, object, path);
    if (!found) return call.thread.notSupported(`the field ${path} of the field set ${component.fullName}`);
    const member = { path, required: isTrue(element, 'isRequired'), ...found };
    return new NativeObject('Schema.FieldSetMember', new FieldSetMember(member));
  });
  return new ApexList(namedType('Schema.FieldSetMember'), members);
}

export const fieldSetType: NativeType = {
  name: SET.name,
  methods: {
    'String getDescription()': (call) => textIn(setOf(call).component.xml, 'description') ?? null,
    'List<Schema.FieldSetMember> getFields()': fields,
    'String getLabel()': (call) => textIn(setOf(call).component.xml, 'label') ?? setOf(call).name,
    'String getName()': (call) => setOf(call).name,
    'String getNamespace()': () => null,
    'Schema.SObjectType getSObjectType()': (call) => sObjectTypeToken(setOf(call).object)
  }
};

const ofMember =
  (read: (member: Member, thread: ApexThread) => ApexValue): NativeMethod =>
  (call) =>
    read(dataOf(call, call.receiver, FieldSetMember).member, call.thread);

/** Required in the database: neither nullable nor filled in by the org. */
const dbRequired = ({ field }: Member): boolean => !field.nillable && !field.defaultedOnCreate && field.createable;

export const fieldSetMemberType: NativeType = {
  name: 'Schema.FieldSetMember',
  methods: {
    'Boolean getDbRequired()': ofMember(dbRequired),
    'String getFieldPath()': ofMember(({ path }) => path),
    'String getLabel()': ofMember(({ field }) => field.label),
    'Boolean getRequired()': ofMember(({ required }) => required),
    'Schema.SObjectField getSObjectField()': ofMember(({ object, field }) => sObjectFieldToken(object, field)),
    'Schema.DisplayType getType()': ofMember(
      ({ field }, thread) =>
        thread.enumValue('Schema.DisplayType', field.type === 'int' ? 'INTEGER' : field.type.toUpperCase()) ?? null
    )
  }
};
