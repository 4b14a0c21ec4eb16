/**
 * Values of custom metadata records.
 * Source: Metadata API Developer Guide, "CustomMetadata".
 */
import { children, text } from '../metadata/index.ts';
import type { MetadataComponent, ProjectMetadata } from '../metadata/index.ts';
import { isStored, OrgError, timeOf } from '../schema/index.ts';
import type { FieldDef, FieldValue, ObjectDef, RowValues } from '../schema/index.ts';
import { quoteName } from './encoding.ts';
import type { Store } from './types.ts';

/**
 * The records of a custom metadata type, without Id and system fields.
 * @throws OrgError naming file and field where a value does not fit
 */
export function customMetadataValues(object: ObjectDef, project: ProjectMetadata): RowValues[] {
  const prefix = `${object.name.replace(/__mdt$/, '')}.`.toLowerCase();
  return project
    .all('CustomMetadata')
    .filter((component) => component.fullName.toLowerCase().startsWith(prefix))
    .map((component) => recordOf(object, component, component.fullName.slice(prefix.length)));
}

/**
 * A relationship between custom metadata is written as the name of the other record; a query follows it by Id.
 * Source: Salesforce Help, "Metadata Relationship Fields".
 */
export function linkCustomMetadata(store: Store): void {
  for (const object of store.schema.objects) {
    if (object.kind !== 'customMetadata') continue;
    for (const field of object.fields.values()) {
      const [parent] = field.referenceTo;
      if (!field.custom || parent === undefined) continue;
      const [table, column] = [quoteName(object.name), quoteName(field.name)];
      const rows = store.select(
        `SELECT r."Id" AS id, p."Id" AS parent FROM ${table} r LEFT JOIN ${quoteName(parent)} p ON p."DeveloperName" = r.${column} WHERE r.${column} IS NOT NULL`
      );
      store.update(
        object,
        rows.map((row) => ({
          Id: String(row['id']),
          [field.name]: row['parent'] === null ? null : String(row['parent'])
        }))
      );
    }
  }
}

function recordOf(object: ObjectDef, component: MetadataComponent, developerName: string): RowValues {
  const label = text(component.xml, 'label') ?? developerName;
  const record: RowValues = {
    DeveloperName: developerName,
    MasterLabel: label,
    Label: label,
    Language: 'en_US',
    NamespacePrefix: null,
    QualifiedApiName: developerName
  };
  for (const field of object.fields.values())
    if (field.custom && isStored(field)) record[field.name] = field.defaultValue;
  for (const element of children(component.xml, 'values')) {
    const name = text(element, 'field') ?? '';
    const field = object.fields.get(name.toLowerCase());
    if (!field?.custom || !isStored(field)) {
      throw new OrgError('INVALID_FIELD', `${component.path}: ${object.name} has no field ${name} to fill`, [name]);
    }
    record[field.name] = valueOf(field, text(element, 'value') ?? '', component);
  }
  for (const field of object.fields.values()) {
    if (field.custom && !field.nillable && isStored(field) && record[field.name] === null) {
      const message = `${component.path}: ${field.name} is required`;
      throw new OrgError('REQUIRED_FIELD_MISSING', message, [field.name]);
    }
  }
  return record;
}

function valueOf(field: FieldDef, value: string, component: MetadataComponent): FieldValue {
  if (value === '') return field.type === 'boolean' ? false : null;
  const misfit = (what: string) =>
    new OrgError('INVALID_TYPE_ON_FIELD_IN_RECORD', `${component.path}: ${field.name}: '${value}' is no ${what}`, [
      field.name
    ]);
  switch (field.type) {
    case 'boolean':
      if (value !== 'true' && value !== 'false') throw misfit('boolean');
      return value === 'true';
    case 'int':
    case 'double':
    case 'currency':
    case 'percent':
      if (!/^-?\d+(\.\d+)?$/.test(value)) throw misfit('number');
      return Number(value);
    case 'date':
      if (!/^\d{4}-\d\d-\d\d$/.test(value)) throw misfit('date');
      return value;
    case 'datetime':
      if (Number.isNaN(Date.parse(value))) throw misfit('date and time');
      return new Date(value).toISOString();
    case 'time': {
      const time = timeOf(value);
      if (time === null) throw misfit('time');
      return time;
    }
    case 'picklist':
      if (field.restrictedPicklist && !field.picklistValues.some((entry) => entry.value === value)) {
        throw misfit('value of the picklist');
      }
      return value;
    default:
      if (field.length > 0 && value.length > field.length) throw misfit(`text of at most ${field.length} characters`);
      return value;
  }
}
