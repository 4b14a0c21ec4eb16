// The `@salesforce/*` modules of a project: what each import stands for, checked against the project as a deploy would.
// Source: Lightning Web Components Developer Guide, "Reference: @salesforce Modules".
import { readFileSync } from 'node:fs';
import type { ProjectMetadata } from '../../metadata/index.ts';
import type { ObjectDef, Schema } from '../../schema/types.ts';
import { baseModuleFile } from './baseComponents.ts';
import { labelValue } from './labels.ts';

const json = (value: unknown): string => JSON.stringify(value);
const constant = (value: unknown): string => `export default ${json(value)};`;
const fromContext = (expression: string): string =>
  `import { context } from 'local-org/context'; export default ${expression};`;

/**
 * JavaScript of the module that `specifier` names.
 * @throws Error that says what is missing, for the page to show
 */
export function salesforceModule(specifier: string, project: ProjectMetadata, schema: Schema): string {
  const [, kind = '', name = ''] = /^@salesforce\/(\w+)\/(.+)$/.exec(specifier) ?? [];
  switch (kind) {
    case 'apex':
      return apexModule(name, project);
    case 'schema':
      return schemaModule(name, schema);
    case 'label':
      return labelModule(name, project);
    case 'resourceUrl':
      return resourceModule(name, project);
    case 'messageChannel':
      return constant({ name });
    case 'customPermission':
      return customPermissionModule(name, project);
    case 'userPermission':
      return userPermissionModule(name);
    case 'user':
      if (name === 'Id') return fromContext('context.user?.id');
      if (name === 'isGuest') return fromContext('context.user === null');
      break;
    case 'client':
      if (name === 'formFactor') return fromContext('context.settings.formFactor');
      break;
    case 'i18n':
      return localeModule(specifier, name);
  }
  throw new Error(`The local org does not support the module ${specifier}.`);
}

function apexModule(name: string, project: ProjectMetadata): string {
  const [className = '', method = ''] = name.split('.').slice(-2);
  const source = project.find('ApexClass', className)?.source;
  if (source === undefined) throw new Error(`There is no Apex class ${className} for @salesforce/apex/${name}.`);
  // Annotation, modifiers and return type up to the method's name; nothing of a body in between.
  const found = new RegExp(`@AuraEnabled\\s*(\\([^)]*\\))?[^;{}()]*?\\b${method}\\s*\\(`, 'i').exec(source);
  if (!found) throw new Error(`The Apex class ${className} has no @AuraEnabled method ${method}.`);
  const cacheable = /cacheable\s*=\s*true/i.test(found[1] ?? '');
  return `import { apexMethod } from '@salesforce/apex'; export default apexMethod(${json(className)}, ${json(method)}, ${cacheable});`;
}

function schemaModule(name: string, schema: Schema): string {
  const [objectApiName = '', ...path] = name.split('.');
  let object = schema.object(objectApiName);
  if (!object) throw new Error(`There is no object ${objectApiName} for @salesforce/schema/${name}.`);
  if (path.length === 0) return constant({ objectApiName });
  for (const relationship of path.slice(0, -1)) object = parentOf(object, relationship, schema, name);
  const field = path.at(-1) ?? '';
  if (!object.fields.has(field.toLowerCase())) {
    throw new Error(`The object ${object.name} has no field ${field} for @salesforce/schema/${name}.`);
  }
  return constant({ objectApiName, fieldApiName: path.join('.') });
}

function parentOf(object: ObjectDef, relationship: string, schema: Schema, name: string): ObjectDef {
  for (const field of object.fields.values()) {
    if (field.relationshipName?.toLowerCase() !== relationship.toLowerCase()) continue;
    const parent = schema.object(field.referenceTo[0] ?? '');
    if (parent) return parent;
  }
  throw new Error(`The object ${object.name} has no parent ${relationship} for @salesforce/schema/${name}.`);
}

function labelModule(name: string, project: ProjectMetadata): string {
  if (!name.startsWith('c.')) throw new Error(`The local org does not have the platform's own label ${name}.`);
  return constant(labelValue(name.slice(2), project));
}

function resourceModule(name: string, project: ProjectMetadata): string {
  if (!project.find('StaticResource', name)) throw new Error(`The project has no static resource ${name}.`);
  return constant(`/resource/${name}`);
}

function customPermissionModule(name: string, project: ProjectMetadata): string {
  if (!project.find('CustomPermission', name)) throw new Error(`The project has no custom permission ${name}.`);
  // The platform gives undefined, not false, to a user without the permission.
  return fromContext(`context.customPermissions.includes(${json(name)}) ? true : undefined`);
}

function userPermissionModule(name: string): string {
  if (name !== 'ModifyAllData' && name !== 'ViewAllData') {
    throw new Error(`The local org does not know the user permission ${name}.`);
  }
  return fromContext('context.modifyAllData ? true : undefined');
}

/** Settings of the user come from the page; the rest are the constants of the base components' package. */
function localeModule(specifier: string, name: string): string {
  if (['locale', 'lang', 'timeZone', 'currency'].includes(name)) return fromContext(`context.settings[${json(name)}]`);
  const file = baseModuleFile(specifier);
  if (!file) throw new Error(`The local org does not support the module ${specifier}.`);
  return readFileSync(file, 'utf8');
}
