// How a record is laid out: the project's Layout and CompactLayout components, or a plain layout where it has none.
// Source: User Interface API Developer Guide, "Record Layout"; Metadata API Developer Guide, "Layout", "CompactLayout".
import { child, children, text } from '../../metadata/index.ts';
import type { MetadataComponent, ProjectMetadata, XmlElement } from '../../metadata/types.ts';
import type { FieldDef, ObjectDef } from '../../schema/types.ts';
import type { ExecutionContext } from '../../security/types.ts';
import { OrgError } from '../errors.ts';
import type { Routes } from '../routes.ts';
import type { Json } from '../types.ts';
import { masterRecordTypeId, objectOf } from './describe.ts';

export type LayoutType = 'Full' | 'Compact';
export type LayoutMode = 'View' | 'Edit' | 'Create';

interface Item {
  readonly field: string;
  readonly required: boolean;
  readonly readOnly: boolean;
}

interface Section {
  readonly heading: string;
  readonly useHeading: boolean;
  /** Columns of items; null leaves a gap. */
  readonly columns: readonly (readonly (Item | null)[])[];
}

/** Shown at the foot of a record, never asked for. */
const systemNames = new Set(['CreatedById', 'CreatedDate', 'LastModifiedById', 'LastModifiedDate', 'SystemModstamp']);
const hiddenNames = new Set(['Id', 'IsDeleted', 'SystemModstamp', 'LastViewedDate', 'LastReferencedDate']);

/** What the platform shows of these objects when nobody has changed it. */
const standardCompact: Readonly<Record<string, readonly string[]>> = {
  Account: ['Name', 'Type', 'Phone', 'Website', 'OwnerId', 'Industry'],
  Contact: ['Name', 'Title', 'AccountId', 'Phone', 'Email', 'OwnerId'],
  Opportunity: ['Name', 'AccountId', 'CloseDate', 'Amount', 'StageName', 'OwnerId'],
  Product2: ['Name', 'ProductCode', 'Family']
};

export function addLayouts(routes: Routes): void {
  routes.add('/data/ui-api/layout/:object', {
    GET: (call) => {
      const type = asLayoutType(call.query.get('layoutType') ?? 'Full', 'layoutType');
      const mode = asLayoutMode(call.query.get('mode') ?? 'View', 'mode');
      return { status: 200, body: layoutOf(call.context, call.org.project, objectOf(call), type, mode) };
    }
  });
}

/** @throws OrgError ILLEGAL_QUERY_PARAMETER_VALUE naming the parameter */
export const asLayoutType = (value: string, parameter = 'layoutTypes'): LayoutType =>
  oneOf(value, ['Full', 'Compact'] as const, parameter);

/** @throws OrgError as {@link asLayoutType} */
export const asLayoutMode = (value: string, parameter = 'modes'): LayoutMode =>
  oneOf(value, ['View', 'Edit', 'Create'] as const, parameter);

function oneOf<T extends string>(value: string, allowed: readonly T[], name: string): T {
  const found = allowed.find((known) => known === value);
  if (!found) throw new OrgError('ILLEGAL_QUERY_PARAMETER_VALUE', `${name} must be one of ${allowed.join(', ')}`);
  return found;
}

/**
 * Names of the fields that a layout shows to the user in a mode: what is computed, and what nobody fills in, is shown,
 * but not asked for.
 */
export function layoutFields(
  context: ExecutionContext,
  project: ProjectMetadata,
  object: ObjectDef,
  layoutType: string,
  layoutMode: string
): string[] {
  const type = asLayoutType(layoutType);
  const mode = asLayoutMode(layoutMode);
  return sectionsOf(project, object, type)
    .flatMap(({ columns }) => columns.flat())
    .flatMap((item) => {
      const field = item && visibleField(context, object, item);
      if (!field || (mode === 'Create' && !field.createable) || (mode === 'Edit' && !field.updateable)) return [];
      return [field.name];
    });
}

export function layoutOf(
  context: ExecutionContext,
  project: ProjectMetadata,
  object: ObjectDef,
  layoutType: LayoutType,
  mode: LayoutMode
): Json {
  return {
    id: null,
    layoutType,
    mode,
    objectApiName: object.name,
    recordTypeId: masterRecordTypeId,
    saveOptions: [],
    sections: sectionsOf(project, object, layoutType).map((section, index) => {
      const rows = rowsOf(context, object, section);
      return {
        collapsible: false,
        columns: section.columns.length,
        heading: section.heading,
        id: String(index + 1),
        layoutRows: rows.map((layoutItems) => ({ layoutItems })),
        rows: rows.length,
        useHeading: section.useHeading
      };
    })
  };
}

function sectionsOf(project: ProjectMetadata, object: ObjectDef, type: LayoutType): Section[] {
  if (type === 'Compact') {
    const items = compactFields(project, object).map((field) => ({ field, required: false, readOnly: true }));
    return [{ heading: '', useHeading: false, columns: [items] }];
  }
  const layout = layoutComponent(project, object);
  return layout ? children(layout.xml, 'layoutSections').flatMap(sectionOf) : plainSections(object);
}

/** The first by name: assignments to profiles are not part of a project. */
function layoutComponent(project: ProjectMetadata, object: ObjectDef): MetadataComponent | undefined {
  const prefix = `${object.name.toLowerCase()}-`;
  return project.all('Layout').find(({ fullName }) => fullName.toLowerCase().startsWith(prefix));
}

function sectionOf(section: XmlElement): Section[] {
  const columns = children(section, 'layoutColumns').map((column) => children(column, 'layoutItems').map(itemOf));
  // Sections of custom links have columns without fields.
  if (columns.every((items) => items.length === 0)) return [];
  return [{ heading: text(section, 'label') ?? '', useHeading: text(section, 'detailHeading') === 'true', columns }];
}

function itemOf(item: XmlElement): Item | null {
  const field = text(item, 'field');
  if (field === undefined || child(item, 'emptySpace')) return null;
  const behavior = text(item, 'behavior');
  return { field, required: behavior === 'Required', readOnly: behavior === 'Readonly' };
}

/** Two columns of all that people fill in, then who made it and who changed it last. */
function plainSections(object: ObjectDef): Section[] {
  const shown = [...object.fields.values()].filter(({ name }) => !hiddenNames.has(name) && !systemNames.has(name));
  const items = shown.map((field) => ({ field: field.name, required: isRequired(field), readOnly: false }));
  const half = Math.ceil(items.length / 2);
  const system = ['CreatedById', 'LastModifiedById']
    .filter((name) => object.fields.has(name.toLowerCase()))
    .map((field) => [{ field, required: false, readOnly: true }]);
  return [
    { heading: `${object.label} Information`, useHeading: true, columns: [items.slice(0, half), items.slice(half)] },
    ...(system.length > 0 ? [{ heading: 'System Information', useHeading: true, columns: system }] : [])
  ];
}

/** A name that people type is always asked for, although the API gives a nameless record its Id as name. */
const isRequired = (field: FieldDef): boolean =>
  field.createable && (field.nameField || (!field.nillable && !field.defaultedOnCreate && field.type !== 'boolean'));

/** Fields of the assigned compact layout; the platform's own choice, or the name, without one. */
export function compactFields(project: ProjectMetadata, object: ObjectDef): readonly string[] {
  const assigned = project.find('CustomObject', object.name);
  const name = assigned && text(assigned.xml, 'compactLayoutAssignment');
  const layout = name ? project.find('CompactLayout', `${object.name}.${name}`) : undefined;
  if (layout) return children(layout.xml, 'fields').map((field) => field.text);
  return standardCompact[object.name] ?? (object.nameField ? [object.nameField.name] : []);
}

function visibleField({ access }: ExecutionContext, object: ObjectDef, item: Item): FieldDef | undefined {
  const field = object.fields.get(item.field.toLowerCase());
  return field && !field.parts && access.mayReadField(object, field) ? field : undefined;
}

function rowsOf(context: ExecutionContext, object: ObjectDef, { columns }: Section): Json[][] {
  const visible = columns.map((items) =>
    items.flatMap((item) => {
      const field = item && visibleField(context, object, item);
      return item === null ? [emptyItem] : field ? [fieldItem(context, object, item, field)] : [];
    })
  );
  const height = Math.max(0, ...visible.map((items) => items.length));
  return Array.from({ length: height }, (_, row) => visible.map((items) => items[row] ?? emptyItem));
}

const emptyItem: Json = {
  editableForNew: false,
  editableForUpdate: false,
  label: '',
  layoutComponents: [{ apiName: null, componentType: 'EmptySpace' }],
  lookupIdApiName: null,
  required: false,
  sortable: false
};

function fieldItem({ access }: ExecutionContext, object: ObjectDef, item: Item, field: FieldDef): Json {
  const editable = !item.readOnly && access.mayEditField(object, field);
  // A reference is labelled with what it points to, "Account", not with its Id.
  const label = field.type === 'reference' ? field.label.replace(/ ID$/, '') : field.label;
  return {
    editableForNew: editable && field.createable,
    editableForUpdate: editable && field.updateable,
    label,
    layoutComponents: [{ apiName: field.name, componentType: 'Field', label: field.label }],
    lookupIdApiName: field.type === 'reference' ? field.name : field.nameField ? 'Id' : null,
    required: item.required || isRequired(field),
    sortable: false
  };
}
