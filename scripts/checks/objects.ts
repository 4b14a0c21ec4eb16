// Objects, fields and relationships that Apex may name: the package's own metadata over the standard objects of
// jsforce's schema types. Independent of the local org, so that the two can disagree.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { filesBelow, ROOT } from './files.ts';

export interface ObjectShape {
  readonly name: string;
  /** Spelling by lower-case name. */
  readonly fields: Map<string, string>;
  /** Target object by lower-case relationship name. */
  readonly parents: Map<string, string>;
  readonly children: Map<string, string>;
}

export type Objects = ReadonlyMap<string, ObjectShape>;

const SYSTEM_FIELDS = [
  'Id',
  'Name',
  'OwnerId',
  'IsDeleted',
  'CreatedDate',
  'CreatedById',
  'LastModifiedDate',
  'LastModifiedById',
  'SystemModstamp'
];
const METADATA_TYPE_FIELDS = [
  'Id',
  'DeveloperName',
  'MasterLabel',
  'QualifiedApiName',
  'Label',
  'Language',
  'NamespacePrefix'
];

/** Of shares of a custom object (Object Reference, "Custom Object__Share"). */
const SHARE_FIELDS = ['Id', 'AccessLevel', 'IsDeleted', 'LastModifiedDate', 'LastModifiedById', 'ParentId', 'RowCause'];

/** Of the Object Reference ("Task"), though the published schema, made from one org, lacks them. */
const MORE_OF_TASKS = ['CompletedDateTime', 'Type'];

/** Whose fields those of Activity are (Metadata API Developer Guide, "CustomObject"). */
const ACTIVITIES = ['Task', 'Event'];

/** Objects by lower-case API name. */
export function packageObjects(): Objects {
  const objects = standardObjects();
  for (const field of MORE_OF_TASKS) objects.get('task')?.fields.set(field.toLowerCase(), field);
  for (const file of filesBelow('force-app', /\.object-meta\.xml$/)) {
    addCustomObject(objects, path.basename(file, '.object-meta.xml'));
    addShares(objects, file);
  }
  for (const file of filesBelow('force-app', /\.field-meta\.xml$/)) addField(objects, file);
  return objects;
}

function standardObjects(): Map<string, ObjectShape> {
  const folder = path.dirname(createRequire(import.meta.url).resolve('jsforce/package.json'));
  const declarations = readFileSync(path.join(folder, 'lib/types/standard-schema.d.ts'), 'utf8');
  const objects = new Map<string, ObjectShape>();
  for (const block of declarations.matchAll(
    /^type (Fields|ParentReferences|ChildRelationships)\$(\w+) = \{([^}]*)\}/gm
  )) {
    const [, kind = '', name = '', body = ''] = block;
    const shape = objects.get(name.toLowerCase()) ?? emptyShape(name);
    objects.set(name.toLowerCase(), shape);
    for (const [, member = '', type = ''] of body.matchAll(/(\w+): ([^;]+);/g)) {
      const target = /SObjectDefinition\$(\w+)/.exec(type)?.[1] ?? '';
      if (kind === 'Fields') shape.fields.set(member.toLowerCase(), member);
      else if (kind === 'ParentReferences') shape.parents.set(member.toLowerCase(), target);
      else shape.children.set(member.toLowerCase(), target);
    }
  }
  return objects;
}

function emptyShape(name: string): ObjectShape {
  return { name, fields: new Map(), parents: new Map(), children: new Map() };
}

function addCustomObject(objects: Map<string, ObjectShape>, name: string): void {
  if (objects.has(name.toLowerCase())) return;
  const shape = emptyShape(name);
  for (const field of name.endsWith('__mdt') ? METADATA_TYPE_FIELDS : SYSTEM_FIELDS)
    shape.fields.set(field.toLowerCase(), field);
  if (!name.endsWith('__mdt'))
    for (const parent of ['Owner', 'CreatedBy', 'LastModifiedBy']) shape.parents.set(parent.toLowerCase(), 'User');
  objects.set(name.toLowerCase(), shape);
}

/** Only what not everybody may edit anyhow, and no master decides on, has shares. */
function addShares(objects: Map<string, ObjectShape>, file: string): void {
  if (!/<sharingModel>(Private|Read)<\/sharingModel>/.test(readFileSync(path.join(ROOT, file), 'utf8'))) return;
  const name = path.basename(file, '.object-meta.xml').replace(/__c$/, '__Share');
  const shape = emptyShape(name);
  for (const field of [...SHARE_FIELDS, 'UserOrGroupId']) shape.fields.set(field.toLowerCase(), field);
  objects.set(name.toLowerCase(), shape);
}

const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false });

function addField(objects: Map<string, ObjectShape>, file: string): void {
  const folder = path.basename(path.dirname(path.dirname(file)));
  for (const object of folder === 'Activity' ? ACTIVITIES : [folder]) addFieldTo(objects, object, file);
}

function addFieldTo(objects: Map<string, ObjectShape>, object: string, file: string): void {
  const shape = objects.get(object.toLowerCase());
  if (!shape) throw new Error(`${file}: there is no object ${object}`);
  const field = (parser.parse(readFileSync(path.join(ROOT, file), 'utf8')) as { CustomField: Record<string, string> })
    .CustomField;
  const name = field.fullName ?? '';
  shape.fields.set(name.toLowerCase(), name);
  if (!field.referenceTo) return;
  shape.parents.set(name.toLowerCase().replace(/__c$/, '__r'), field.referenceTo);
  if (field.relationshipName)
    objects.get(field.referenceTo.toLowerCase())?.children.set(`${field.relationshipName.toLowerCase()}__r`, object);
}
