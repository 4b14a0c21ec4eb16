// Which fields and related lists a record page shows: from the project's layouts, or sensible defaults without one.
// Source: Metadata API Developer Guide, "Layout" and "CompactLayout".
import { children, isTrue, text, type ProjectMetadata, type XmlElement } from '../../metadata/index.ts';
import type { ObjectDef } from '../../schema/types.ts';
import type { FieldModel, LayoutField, SectionModel } from './types.ts';

const SYSTEM = ['CreatedById', 'LastModifiedById'];
const HIDDEN = new Set([
  'Id',
  'IsDeleted',
  'CreatedDate',
  'LastModifiedDate',
  'SystemModstamp',
  'LastActivityDate',
  'LastViewedDate',
  'LastReferencedDate',
  'CurrencyIsoCode',
  ...SYSTEM
]);

type Fields = Readonly<Record<string, FieldModel>>;

export const layoutOf = (project: ProjectMetadata, object: string): XmlElement | undefined =>
  project.all('Layout').find(({ fullName }) => fullName.startsWith(`${object}-`))?.xml;

/** Sections of the details and of the forms; fields that the user may not read are left out. */
export function sectionsOf(project: ProjectMetadata, object: ObjectDef, fields: Fields): SectionModel[] {
  const layout = layoutOf(project, object.name);
  const sections = layout
    ? children(layout, 'layoutSections').map((section) => layoutSection(section, object, fields))
    : defaultSections(object, fields);
  return sections.filter((section) => section.fields.some((field) => field !== null));
}

function layoutSection(section: XmlElement, object: ObjectDef, fields: Fields): SectionModel {
  const columns = children(section, 'layoutColumns').map((column) =>
    children(column, 'layoutItems').flatMap((item) => {
      if (isTrue(item, 'emptySpace')) return [null];
      const field = layoutField(item, object, fields);
      return field ? [field] : [];
    })
  );
  const [left = [], right = []] = columns;
  const two = right.length > 0;
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, row) => row);
  return {
    label: text(section, 'label') ?? '',
    columns: two ? 2 : 1,
    fields: two ? rows.flatMap((row) => [left[row] ?? null, right[row] ?? null]) : left
  };
}

function layoutField(item: XmlElement, object: ObjectDef, fields: Fields): LayoutField | null {
  const name = object.fields.get((text(item, 'field') ?? '').toLowerCase())?.name;
  if (!name || !fields[name]) return null;
  const behavior = text(item, 'behavior');
  return { name, required: behavior === 'Required', readOnly: behavior === 'Readonly' };
}

function defaultSections(object: ObjectDef, fields: Fields): SectionModel[] {
  const shown = Object.values(fields).filter((field) => isShown(field, object));
  const order = (field: FieldModel): number => (field.nameField ? 0 : field.name === 'OwnerId' ? 1 : 2);
  const short = shown.filter((field) => field.type !== 'textarea').sort((a, b) => order(a) - order(b));
  const long = shown.filter((field) => field.type === 'textarea');
  const system = SYSTEM.filter((name) => fields[name]);
  return [
    { label: 'Information', columns: 2, fields: short.map((field) => plain(field.name)) },
    { label: 'Description', columns: 1, fields: long.map((field) => plain(field.name)) },
    { label: 'System Information', columns: 2, fields: system.map((name) => ({ ...plain(name), readOnly: true })) }
  ];
}

const plain = (name: string): LayoutField => ({ name, required: false, readOnly: false });

/** What can be filled in, and what the project itself computes; not the standard objects' inner figures. */
function isShown(field: FieldModel, object: ObjectDef): boolean {
  if (HIDDEN.has(field.name) || isNamePart(field, object)) return false;
  const isCustom = object.fields.get(field.name.toLowerCase())?.custom ?? false;
  return field.createable || field.updateable || field.nameField || isCustom;
}

/** A person's full name is made of its parts: the parts are edited, the whole is the page's title. */
const isNamePart = (field: FieldModel, object: ObjectDef): boolean =>
  field.nameField && object.fields.has('lastname') && field.name === 'Name';

/** Highlights: the assigned compact layout, or a few fields that most records of the object have. */
export function highlightsOf(
  project: ProjectMetadata,
  object: ObjectDef,
  fields: Readonly<Record<string, Pick<FieldModel, 'nameField'>>>
): string[] {
  const assigned = project.find('CustomObject', object.name);
  const name = assigned && text(assigned.xml, 'compactLayoutAssignment');
  const layouts = project.all('CompactLayout').filter(({ fullName }) => fullName.startsWith(`${object.name}.`));
  const layout = layouts.find(({ fullName }) => fullName === `${object.name}.${name}`) ?? layouts[0];
  const names = layout
    ? children(layout.xml, 'fields').map((field) => object.fields.get(field.text.toLowerCase())?.name ?? '')
    : (DEFAULT_HIGHLIGHTS[object.name] ?? ['OwnerId', 'CreatedById']);
  return names.filter((field) => fields[field] && !fields[field].nameField);
}

/** The system default compact layouts. Source: Salesforce Help, "Compact Layouts". */
const DEFAULT_HIGHLIGHTS: Readonly<Record<string, readonly string[]>> = {
  Account: ['Type', 'Phone', 'Website', 'OwnerId', 'Industry'],
  Contact: ['Title', 'AccountId', 'Phone', 'Email', 'OwnerId'],
  Opportunity: ['AccountId', 'CloseDate', 'Amount', 'StageName', 'OwnerId'],
  OpportunityLineItem: ['OpportunityId', 'Product2Id', 'Quantity', 'UnitPrice', 'TotalPrice'],
  PricebookEntry: ['Product2Id', 'Pricebook2Id', 'UnitPrice', 'IsActive'],
  Product2: ['ProductCode', 'Family', 'IsActive'],
  User: ['Title', 'Email', 'Phone', 'ManagerId']
};
