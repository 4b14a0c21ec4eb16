/** The org's schema: the standard objects, and what a project adds to them. */
import { isTrue, text } from '../metadata/index.ts';
import type { MetadataComponent, ProjectMetadata } from '../metadata/index.ts';
import { customFieldsOf, type GlobalValues } from './customField.ts';
import { customObject } from './customObject.ts';
import { type Gap, NotSupportedError, OrgError, unlessMissing } from './errors.ts';
import type { FieldSpec } from './fieldSpec.ts';
import { firstCharacterOf, freeKeyPrefix } from './keyPrefixes.ts';
import { platformObjects } from './standard/index.ts';
import type { StandardObject } from './standard/standardObject.ts';
import { recordTypeField, recordTypesOf } from './recordTypes.ts';
import { shareObject, sharingModelOf } from './sharing.ts';
import { overriddenField } from './standardOverride.ts';
import { summaryType } from './summary.ts';
import type { ChildRelationship, FieldDef, ObjectDef, Schema, ValidationRule } from './types.ts';

/** What a project adds to an object beside its fields. */
type ProjectParts = 'recordTypes' | 'validationRules';

/** Object definitions whose last properties are known only when all objects are. */
type Draft = Omit<ObjectDef, 'children' | 'keyPrefix'> & { children: ChildRelationship[]; keyPrefix: string };

const CREATE_READ_WRITE = { createable: true, updateable: true, deletable: true } as const;
const READ_ONLY = { createable: false, updateable: false, deletable: false } as const;

/**
 * @param gaps takes what the local org lacks, which is then left out; absent: it is thrown
 * @throws NotSupportedError naming the object or field that the local org lacks
 * @throws OrgError when the project's metadata contradicts itself
 */
export function buildSchema(project: ProjectMetadata, gaps: Gap[] | null = null): Schema {
  const rulesOf = groupRules(project);
  const typesOf = recordTypesOf(project);
  const globals: GlobalValues = (name) => project.find('GlobalValueSet', name)?.xml;
  const fieldsOf = groupFields(project);
  const sources: { draft: Draft; fields: readonly FieldSpec[] }[] = [];
  const add = (draft: Omit<Draft, 'fields' | 'nameField' | 'children' | ProjectParts>, own: readonly FieldSpec[]) => {
    const recordTypes = typesOf.get(draft.name.toLowerCase()) ?? [];
    const fields = recordTypes.length > 0 ? [...own, recordTypeField()] : own;
    const byName = new Map(fields.map((field) => [field.name.toLowerCase(), field]));
    const nameField = fields.find((field) => field.nameField) ?? null;
    const validationRules = rulesOf.get(draft.name.toLowerCase()) ?? [];
    sources.push({
      draft: { ...draft, fields: byName, nameField, children: [], recordTypes, validationRules },
      fields
    });
  };

  for (const standard of platformObjects) {
    const changes = namesOf(standard).flatMap((name) => fieldsOf.get(name) ?? []);
    const override = project.find('CustomObject', standard.name);
    if (override) noteUnknownOverrides(override, gaps);
    add(standardDraft(standard, override), withCustomTargets(withChanges(standard, changes, globals, gaps), project));
  }
  const taken = new Set(platformObjects.map((standard) => standard.keyPrefix));
  const closed = new Set(project.withoutHierarchy);
  for (const component of project.all('CustomObject')) {
    const { fullName } = component;
    if (unlessMissing(gaps, fullName, () => isStandard(fullName)) !== false) continue;
    const fields = customFields(fieldsOf.get(fullName.toLowerCase()) ?? [], globals, gaps);
    const source = unlessMissing(gaps, fullName, () => customObject(component, fields));
    if (source === null) continue;
    const keyPrefix = freeKeyPrefix(firstCharacterOf(kindOf(source)), taken);
    taken.add(keyPrefix);
    const rights = source.kind === 'custom' ? CREATE_READ_WRITE : READ_ONLY;
    add(
      { ...source, keyPrefix, ...rights, ...(closed.delete(source.name) && { withoutHierarchy: true }) },
      source.fields
    );
  }
  for (const name of closed) {
    throw new OrgError(
      'INVALID_TYPE',
      `config/activation: there is no custom object ${name} to keep from the hierarchy`
    );
  }
  for (const { draft } of [...sources]) {
    if (draft.kind !== 'custom') continue;
    const reasons = project.all('SharingReason').filter(({ fullName }) => fullName.startsWith(`${draft.name}.`));
    const share = shareObject(draft, reasons);
    if (share === null) continue;
    const keyPrefix = freeKeyPrefix(firstCharacterOf('share'), taken);
    taken.add(keyPrefix);
    add({ ...share, keyPrefix, ...CREATE_READ_WRITE }, share.fields);
  }
  const drafts = new Map(sources.map(({ draft }) => [draft.name.toLowerCase(), draft]));
  for (const [name, components] of fieldsOf)
    if (!drafts.has(name) && name !== ACTIVITY) noteMissingObject(name, components[0], gaps);
  for (const { draft, fields } of sources) connect(draft, fields, drafts, gaps);
  for (const { draft } of sources) settleSummaries(draft, drafts, gaps);
  return schemaOf(
    [...drafts.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    gaps ?? []
  );
}

/**
 * Gives custom objects the key prefixes that a store remembers, so that Ids stay valid when objects are added.
 * Called once, by the store that is opened with this schema.
 * @param known prefixes by object name
 * @throws Error when another store has already given this schema other prefixes
 */
export function bindKeyPrefixes(schema: Schema, known: ReadonlyMap<string, string>): void {
  const drafts = schema.objects as readonly Draft[];
  const projectObjects = drafts.filter((draft) => draft.kind !== 'standard');
  const taken = new Set([...known.values(), ...platformObjects.map((standard) => standard.keyPrefix)]);
  const next = new Map<Draft, string>();
  for (const draft of projectObjects) {
    const prefix = known.get(draft.name) ?? freeKeyPrefix(firstCharacterOf(kindOf(draft)), taken);
    taken.add(prefix);
    next.set(draft, prefix);
  }
  const changes = [...next].some(([draft, prefix]) => draft.keyPrefix !== prefix);
  if (changes && bound.has(schema)) throw new Error('this schema is in use by a store with other key prefixes');
  for (const [draft, prefix] of next) draft.keyPrefix = prefix;
  bound.add(schema);
}

const bound = new WeakSet<Schema>();

function schemaOf(objects: readonly ObjectDef[], unsupported: readonly Gap[]): Schema {
  const byName = new Map(objects.map((object) => [object.name.toLowerCase(), object]));
  return {
    objects,
    unsupported,
    object: (name) => byName.get(name.toLowerCase()),
    objectOfId: (id) => objects.find((object) => object.keyPrefix === id.slice(0, 3))
  };
}

/** Tasks and events have their own fields and those of Activity. Source: Metadata API Developer Guide, "CustomObject". */
const ACTIVITY = 'activity';

const namesOf = ({ name }: StandardObject): string[] =>
  ['Task', 'Event'].includes(name) ? [name.toLowerCase(), ACTIVITY] : [name.toLowerCase()];

function groupFields(project: ProjectMetadata): Map<string, MetadataComponent[]> {
  const groups = new Map<string, MetadataComponent[]>();
  for (const component of project.all('CustomField')) {
    const object = component.fullName.slice(0, component.fullName.indexOf('.')).toLowerCase();
    groups.set(object, [...(groups.get(object) ?? []), component]);
  }
  return groups;
}

/** Active rules by their object's name. Source: Metadata API Developer Guide, "ValidationRule". */
function groupRules(project: ProjectMetadata): Map<string, ValidationRule[]> {
  const groups = new Map<string, ValidationRule[]>();
  for (const { fullName, xml } of project.all('ValidationRule')) {
    if (!isTrue(xml, 'active')) continue;
    const [object = '', name = ''] = fullName.split('.');
    const rule: ValidationRule = {
      name,
      condition: text(xml, 'errorConditionFormula') ?? '',
      message: text(xml, 'errorMessage') ?? '',
      field: text(xml, 'errorDisplayField') ?? null
    };
    groups.set(object.toLowerCase(), [...(groups.get(object.toLowerCase()) ?? []), rule]);
  }
  return groups;
}

function isStandard(name: string): boolean {
  if (platformObjects.some((standard) => standard.name.toLowerCase() === name.toLowerCase())) return true;
  if (!name.includes('__')) throw new NotSupportedError(`the standard object ${name}`);
  return false;
}

function standardDraft(
  standard: StandardObject,
  override: MetadataComponent | undefined
): Omit<Draft, 'fields' | 'nameField' | 'children' | ProjectParts> {
  return {
    name: standard.name,
    label: standard.label,
    labelPlural: standard.labelPlural,
    keyPrefix: standard.keyPrefix,
    kind: 'standard',
    createable: standard.createable ?? true,
    updateable: standard.updateable ?? true,
    deletable: standard.deletable ?? true,
    sharingModel: sharingModelOf(override, standard.sharingModel ?? 'ReadWrite', standard.fields),
    ...(standard.share && { share: standard.share }),
    description: null
  };
}

/**
 * What tasks, events and topics can be about. Source: Metadata API Developer Guide, "CustomObject", enableActivities. Topics
 * are taken to be enabled for all custom objects.
 */
function withCustomTargets(fields: readonly FieldSpec[], project: ProjectMetadata): readonly FieldSpec[] {
  const what = fields.find(({ name }) => name === 'WhatId' || name === 'EntityId');
  if (!what) return fields;
  const objects = project.all('CustomObject').filter(({ fullName, xml }) => {
    return fullName.endsWith('__c') && (what.name === 'EntityId' || isTrue(xml, 'enableActivities'));
  });
  const referenceTo = [...what.referenceTo, ...objects.map(({ fullName }) => fullName)];
  return fields.map((field) => (field === what ? { ...field, referenceTo } : field));
}

function withChanges(
  standard: StandardObject,
  changes: readonly MetadataComponent[],
  globals: GlobalValues,
  gaps: Gap[] | null
): FieldSpec[] {
  const fields = new Map(standard.fields.map((field) => [field.name.toLowerCase(), field]));
  for (const component of changes) {
    const name = component.fullName.slice(component.fullName.indexOf('.') + 1).toLowerCase();
    if (name.endsWith('__c')) {
      for (const field of customFields([component], globals, gaps)) fields.set(field.name.toLowerCase(), field);
      continue;
    }
    const field = unlessMissing(gaps, component.fullName, () => overriddenField(fields.get(name), component, globals));
    if (field !== null) fields.set(name, field);
  }
  return [...fields.values()];
}

const customFields = (
  components: readonly MetadataComponent[],
  globals: GlobalValues,
  gaps: Gap[] | null
): FieldSpec[] =>
  components.flatMap((one) => {
    const { supported, missing } = withoutLookupFilter(one);
    if (missing !== null) unlessMissing(gaps, '', () => throwMissing(missing));
    return unlessMissing(gaps, one.fullName, () => customFieldsOf(supported, globals)) ?? [];
  });

/** A filter that is not applied lets more be saved than an org would: said, and the field is there. */
function withoutLookupFilter(component: MetadataComponent): { supported: MetadataComponent; missing: string | null } {
  const { xml, fullName } = component;
  const children = xml.children.filter(({ name }) => name !== 'lookupFilter');
  if (children.length === xml.children.length) return { supported: component, missing: null };
  return { supported: { ...component, xml: { ...xml, children } }, missing: `the lookup filter of field ${fullName}` };
}

function throwMissing(what: string): never {
  throw new NotSupportedError(what);
}

/** A standard object's own file may rename or activate many things; only what changes nothing here is let pass. */
function noteUnknownOverrides(component: MetadataComponent, gaps: Gap[] | null): void {
  const harmless =
    /^(actionOverrides|compactLayoutAssignment|enable\w+|externalSharingModel|sharingModel|searchLayouts)$/;
  const parts = /^(fields|listViews|recordTypes|sharingReasons|validationRules|compactLayouts)$/;
  const unknown = component.xml.children.filter(({ name }) => !harmless.test(name) && !parts.test(name));
  for (const { name } of unknown) {
    unlessMissing(gaps, '', () => throwMissing(`<${name}> on the standard object ${component.fullName}`));
  }
}

function kindOf(object: Pick<ObjectDef, 'kind' | 'share'>): 'custom' | 'customMetadata' | 'share' {
  if (object.share) return 'share';
  return object.kind === 'customMetadata' ? 'customMetadata' : 'custom';
}

/** Enters the object's references at their parents. */
function connect(
  draft: Draft,
  fields: readonly FieldSpec[],
  drafts: ReadonlyMap<string, Draft>,
  gaps: Gap[] | null
): void {
  for (const field of fields) {
    for (const parentName of field.referenceTo) {
      const parent = drafts.get(parentName.toLowerCase());
      if (!parent) {
        const fullName = `${draft.name}.${field.name}`;
        unlessMissing(gaps, fullName, () => throwMissing(`the object ${parentName}, to which ${fullName} refers`));
        (draft.fields as Map<string, FieldDef>).delete(field.name.toLowerCase());
        continue;
      }
      const relationshipName = field.childRelationshipName;
      if (relationshipName && parent.children.some((other) => sameName(other.relationshipName, relationshipName))) {
        throw new OrgError(
          'DUPLICATE_DEVELOPER_NAME',
          `${draft.name}.${field.name}: ${parent.name} already has ${relationshipName}`
        );
      }
      parent.children.push({
        relationshipName,
        childObject: draft.name,
        field: field.name,
        cascadeDelete: field.cascadeDelete
      });
    }
  }
}

/** Roll-ups get the type of what they aggregate. */
function settleSummaries(draft: Draft, drafts: ReadonlyMap<string, Draft>, gaps: Gap[] | null): void {
  const fields = draft.fields as Map<string, FieldDef>;
  for (const [key, field] of fields) {
    if (field.summary === null) continue;
    const name = `${draft.name}.${field.name}`;
    const { summary } = field;
    const lost = gaps?.find(({ fullName }) =>
      [
        summary.childObject,
        `${summary.childObject}.${summary.field}`,
        `${summary.childObject}.${summary.foreignKey}`
      ].includes(fullName)
    );
    const type = unlessMissing(gaps, name, () => {
      if (lost) throwMissing(`the roll-up ${name}, since ${lost.fullName} is left out`);
      return summaryType(name, summary, draft.name, (other) => drafts.get(other.toLowerCase()));
    });
    if (type === null) fields.delete(key);
    else fields.set(key, { ...field, ...type });
  }
}

function sameName(a: string | null, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}

function noteMissingObject(name: string, field: MetadataComponent | undefined, gaps: Gap[] | null): void {
  const fullName = field?.fullName ?? name;
  const object = fullName.slice(0, fullName.indexOf('.'));
  if (gaps?.some((gap) => gap.fullName === object)) return;
  if (object.endsWith('__c') && object.split('__').length === 2) {
    throw new OrgError('INVALID_TYPE', `${field?.path ?? ''}: the project defines no object ${object}`);
  }
  unlessMissing(gaps, object, () => throwMissing(`the standard object ${object}, to which ${fullName} belongs`));
}
