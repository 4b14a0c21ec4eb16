/**
 * What a relationship of a custom metadata type to an object or field of the org leads to. The local org keeps no records
 * of its definitions: the relationship's value is the name, and of the definition only what the name tells can be read.
 * Source: Salesforce Help, "Metadata Relationship Fields"
 * (https://help.salesforce.com/s/articleView?id=platform.custommetadatatypes_relationships.htm); Object Reference,
 * "EntityDefinition"
 * (https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_entitydefinition.htm)
 * and "FieldDefinition".
 */
import { field } from './fieldSpec.ts';
import type { DefinitionName, FieldDef, ObjectDef } from './types.ts';

const NAME: FieldDef = {
  ...field('QualifiedApiName', 'Qualified API Name', 'string', { length: 70 }),
  nameField: true
};
const DEVELOPER_NAME: FieldDef = field('DeveloperName', 'Developer Name', 'string', { length: 40 });

const definition = (name: DefinitionName, label: string, labelPlural: string): ObjectDef => ({
  name,
  label,
  labelPlural,
  keyPrefix: '',
  kind: 'standard',
  fields: new Map([NAME, DEVELOPER_NAME].map((one) => [one.name.toLowerCase(), one])),
  children: [],
  recordTypes: [],
  validationRules: [],
  nameField: NAME,
  createable: false,
  updateable: false,
  deletable: false,
  sharingModel: 'ReadWrite',
  description: null
});

export const DEFINITIONS: Readonly<Record<DefinitionName, ObjectDef>> = {
  EntityDefinition: definition('EntityDefinition', 'Entity Definition', 'Entity Definitions'),
  FieldDefinition: definition('FieldDefinition', 'Field Definition', 'Field Definitions')
};

/** By its exact name, which is no object of a schema. */
export const definitionNamed = (name: string): ObjectDef | undefined =>
  name === 'EntityDefinition' || name === 'FieldDefinition' ? DEFINITIONS[name] : undefined;

/**
 * SQL of a definition's field.
 * @param value SQL of the relationship's value: `Account`, `Order__c`; of a field also `Account.Region__c`
 */
export function definitionSql(value: string, read: FieldDef): string {
  const name = `substr(${value}, instr(${value}, '.') + 1)`;
  if (read === NAME) return `(${name} COLLATE NOCASE)`;
  // Without its suffix: `__c`, `__e`, `__mdt`. What a package's prefix is, a project does not say.
  const suffix = `instr(${name}, '__')`;
  return `(CASE ${suffix} WHEN 0 THEN ${name} ELSE substr(${name}, 1, ${suffix} - 1) END COLLATE NOCASE)`;
}
