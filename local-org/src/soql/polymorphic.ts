/**
 * A reference to one of several objects (Owner, What, Who) reads as the object Name, whatever its record is.
 * Source: Object Reference, "Name"; SOQL and SOSL Reference, "Understanding Relationship Fields and Polymorphic Fields".
 */
import { field } from '../schema/fieldSpec.ts';
import type { FieldDef, ObjectDef } from '../schema/types.ts';

const asText = (name: string, label: string): FieldDef => field(name, label, 'string', { length: 255 });

const NAME_FIELD: FieldDef = { ...asText('Name', 'Name'), nameField: true };

const FIELDS: readonly FieldDef[] = [
  field('Id', 'Name ID', 'id', { length: 18 }),
  NAME_FIELD,
  field('Type', 'Type', 'picklist', { length: 40 }),
  ...['FirstName', 'LastName', 'Title', 'Phone', 'Email'].map((name) => asText(name, name)),
  ...['Alias', 'Username'].map((name) => asText(name, name)),
  field('IsActive', 'Active', 'boolean'),
  field('ProfileId', 'Profile ID', 'reference', { length: 18, referenceTo: ['Profile'], relationshipName: 'Profile' }),
  field('UserRoleId', 'Role ID', 'reference', { length: 18, referenceTo: ['UserRole'], relationshipName: 'UserRole' })
];

/** Fields that people other than users have too. */
const OF_PEOPLE = new Set(['firstname', 'lastname', 'title', 'phone', 'email']);
const PEOPLE = new Set(['User', 'Contact', 'Lead']);

export const NAME_OBJECT: ObjectDef = {
  name: 'Name',
  label: 'Name',
  labelPlural: 'Names',
  keyPrefix: '',
  kind: 'standard',
  fields: new Map(FIELDS.map((one) => [one.name.toLowerCase(), one])),
  children: [],
  recordTypes: [],
  validationRules: [],
  nameField: NAME_FIELD,
  createable: false,
  updateable: false,
  deletable: false,
  sharingModel: 'ReadWrite',
  description: null
};

/** The field of one of the objects behind it that gives the value; undefined where that object has none. */
export function fieldBehind(target: ObjectDef, name: FieldDef): FieldDef | undefined {
  const key = name.name.toLowerCase();
  if (name === NAME_FIELD) return target.nameField ?? undefined;
  if (key === 'id') return target.fields.get('id');
  const fits = OF_PEOPLE.has(key) ? PEOPLE.has(target.name) : target.name === 'User';
  return fits ? target.fields.get(key) : undefined;
}
