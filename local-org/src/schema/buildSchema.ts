/** The org's schema: the standard objects, and what a project adds to them. */
import { isTrue, text } from '../metadata/index.ts';
import type { MetadataComponent, ProjectMetadata } from '../metadata/index.ts';
import { customField, type GlobalValues } from './customField.ts';
import { customObject } from './customObject.ts';
import { NotSupportedError, OrgError } from './errors.ts';
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
 * @throws NotSupportedError naming the object or field that the local org lacks
 * @throws OrgError when the project's metadata contradicts itself
 */
export function buildSchema(project: ProjectMetadata): Schema {
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
    const changes = fieldsOf.get(standard.name.toLowerCase()) ?? [];
    const override = project.find('CustomObject', standard.name);
    if (override) refuseUnknownOverrides(override);
    add(standardDraft(standard, override), withChanges(standard, changes, globals));
  }
  const taken = new Set(platformObjects.map((standard) => standard.keyPrefix));
  const closed = new Set(project.withoutHierarchy);
  for (const component of project.all('CustomObject')) {
    if (isStandard(component.fullName)) continue;
    const fields = (fieldsOf.get(component.fullName.toLowerCase()) ?? []).map((one) => customField(one, globals));
    const source = customObject(component, fields);
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
  for (const name of fieldsOf.keys()) if (!drafts.has(name)) throw objectMissing(name, fieldsOf.get(name)?.[0]);
  for (const { draft, fields } of sources) connect(draft, fields, drafts);
  for (const { draft } of sources) settleSummaries(draft, drafts);
  return schemaOf([...drafts.values()].sort((a, b) => (a.name < b.name ? -1 : 1)));
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

function schemaOf(objects: readonly ObjectDef[]): Schema {
  const byName = new Map(objects.map((object) => [object.name.toLowerCase(), object]));
  return {
    objects,
    object: (name) => byName.get(name.toLowerCase()),
    objectOfId: (id) => objects.find((object) => object.keyPrefix === id.slice(0, 3))
  };
}

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

function withChanges(
  standard: StandardObject,
  changes: readonly MetadataComponent[],
  globals: GlobalValues
): FieldSpec[] {
  const fields = new Map(standard.fields.map((field) => [field.name.toLowerCase(), field]));
  for (const component of changes) {
    const name = component.fullName.slice(component.fullName.indexOf('.') + 1).toLowerCase();
    const field = name.endsWith('__c')
      ? customField(component, globals)
      : overriddenField(fields.get(name), component, globals);
    fields.set(name, field);
  }
  return [...fields.values()];
}

/** A standard object's own file may rename or activate many things; only what changes nothing here is let pass. */
function refuseUnknownOverrides(component: MetadataComponent): void {
  const harmless =
    /^(actionOverrides|compactLayoutAssignment|enable\w+|externalSharingModel|sharingModel|searchLayouts)$/;
  const parts = /^(fields|listViews|recordTypes|sharingReasons|validationRules|compactLayouts)$/;
  const unknown = component.xml.children.find(({ name }) => !harmless.test(name) && !parts.test(name));
  if (unknown) throw new NotSupportedError(`<${unknown.name}> on the standard object ${component.fullName}`);
}

function kindOf(object: Pick<ObjectDef, 'kind' | 'share'>): 'custom' | 'customMetadata' | 'share' {
  if (object.share) return 'share';
  return object.kind === 'customMetadata' ? 'customMetadata' : 'custom';
}

/** Enters the object's references at their parents. */
function connect(draft: Draft, fields: readonly FieldSpec[], drafts: ReadonlyMap<string, Draft>): void {
  for (const field of fields) {
    for (const parentName of field.referenceTo) {
      const parent = drafts.get(parentName.toLowerCase());
      if (!parent) throw new NotSupportedError(`the object ${parentName}, to which ${draft.name}.${field.name} refers`);
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
function settleSummaries(draft: Draft, drafts: ReadonlyMap<string, Draft>): void {
  const fields = draft.fields as Map<string, FieldDef>;
  for (const [key, field] of fields) {
    if (field.summary === null) continue;
    const name = `${draft.name}.${field.name}`;
    const type = summaryType(name, field.summary, draft.name, (other) => drafts.get(other.toLowerCase()));
    fields.set(key, { ...field, ...type });
  }
}

function sameName(a: string | null, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}

function objectMissing(name: string, field: MetadataComponent | undefined): OrgError {
  const fullName = field?.fullName ?? name;
  const object = fullName.slice(0, fullName.indexOf('.'));
  return object.includes('__')
    ? new OrgError('INVALID_TYPE', `${field?.path ?? ''}: the project defines no object ${object}`)
    : new NotSupportedError(`the standard object ${object}, to which ${fullName} belongs`);
}
