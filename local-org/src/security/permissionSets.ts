/**
 * The rights that the project's permission sets give.
 * Source: Metadata API Developer Guide, "PermissionSet".
 */
import { children, isTrue, text } from '../metadata/index.ts';
import type { MetadataComponent, ProjectMetadata, XmlElement } from '../metadata/index.ts';
import { compoundParts, isPermissionable, NotSupportedError, OrgError, unlessMissing } from '../schema/index.ts';
import type { Gap, ObjectDef, Schema } from '../schema/index.ts';
import { FOLLOWS, REPORTS, SETUP_OBJECTS } from './profiles.ts';
import { MODIFY_ALL } from './rights.ts';
import type { FieldRights, ObjectRights } from './rights.ts';

export interface PermissionSetRights {
  /** By lower-case object name. */
  readonly objects: ReadonlyMap<string, ObjectRights>;
  /** By lower-case `object.field`. */
  readonly fields: ReadonlyMap<string, FieldRights>;
  /** Lower-case names. */
  readonly customPermissions: ReadonlySet<string>;
  readonly modifyAllData: boolean;
  readonly viewAllData: boolean;
}

/**
 * All permission sets of the project by lower-case name. Rights to what the local org leaves out are left out.
 * @param gaps takes what else they name that the local org lacks; absent: it is thrown
 * @throws OrgError naming permission set and object or field, where an org would refuse to deploy it
 */
export function permissionSetRights(
  project: ProjectMetadata,
  schema: Schema,
  gaps: Gap[] | null = null
): Map<string, PermissionSetRights> {
  return new Map(project.all('PermissionSet').map((set) => [set.fullName.toLowerCase(), rightsOf(set, schema, gaps)]));
}

function rightsOf(set: MetadataComponent, schema: Schema, gaps: Gap[] | null): PermissionSetRights {
  const userPermissions = enabledNames(set.xml, 'userPermissions');
  return {
    objects: new Map([
      ...(userPermissions.has('runreports') ? Object.entries(REPORTS) : []),
      ...children(set.xml, 'objectPermissions')
        .filter((element) => !isLeftOut(schema, text(element, 'object') ?? ''))
        .flatMap((element) => {
          const entry = unlessMissing(gaps, '', () => objectEntry(set, element, schema));
          return entry === null ? [] : [entry];
        })
    ]),
    fields: new Map(
      children(set.xml, 'fieldPermissions')
        .filter((element) => !isLeftOut(schema, text(element, 'field') ?? ''))
        .flatMap((element) => unlessMissing(gaps, '', () => fieldEntries(set, element, schema)) ?? [])
    ),
    customPermissions: enabledNames(set.xml, 'customPermissions'),
    modifyAllData: userPermissions.has('modifyalldata'),
    viewAllData: userPermissions.has('viewalldata') || userPermissions.has('modifyalldata')
  };
}

/** An object or field that the project has and the local org does not. */
function isLeftOut({ unsupported }: Schema, fullName: string): boolean {
  const [object = ''] = fullName.split('.');
  return unsupported.some((gap) => gap.fullName === fullName || gap.fullName === object);
}

function enabledNames(xml: XmlElement, tag: string): Set<string> {
  const enabled = children(xml, tag).filter((element) => isTrue(element, 'enabled'));
  return new Set(enabled.map((element) => (text(element, 'name') ?? '').toLowerCase()));
}

/** Whether permission sets say anything of the object. */
export function takesPermissions({ name, kind, share }: ObjectDef): boolean {
  const key = name.toLowerCase();
  return !SETUP_OBJECTS.has(key) && FOLLOWS[key] === undefined && kind !== 'customMetadata' && !share;
}

function objectEntry(set: MetadataComponent, element: XmlElement, schema: Schema): [string, ObjectRights] {
  const name = text(element, 'object') ?? '';
  const key = name.toLowerCase();
  const object = schema.object(name);
  if (!object) throw missing(set, `the object ${name}`, isOwn(name));
  if (!takesPermissions(object)) {
    throw new OrgError('FIELD_INTEGRITY_EXCEPTION', `${set.path}: ${name} takes no object permissions`);
  }
  if (isTrue(element, 'modifyAllRecords')) return [key, MODIFY_ALL];
  const rights = {
    create: isTrue(element, 'allowCreate'),
    read: isTrue(element, 'allowRead') || isTrue(element, 'viewAllRecords'),
    edit: isTrue(element, 'allowEdit'),
    delete: isTrue(element, 'allowDelete'),
    viewAll: isTrue(element, 'viewAllRecords'),
    modifyAll: false
  };
  const needsRead = rights.create || rights.edit || rights.delete;
  if ((needsRead && !rights.read) || (rights.delete && !rights.edit)) {
    const message = `${set.path}: on ${name}, create and edit depend on read, and delete on edit`;
    throw new OrgError('FIELD_INTEGRITY_EXCEPTION', message);
  }
  return [key, rights];
}

/** An address or a location is given whole: `Account.BillingAddress`. */
function fieldEntries(set: MetadataComponent, element: XmlElement, schema: Schema): [string, FieldRights][] {
  const fullName = text(element, 'field') ?? '';
  const edit = isTrue(element, 'editable');
  const rights = { read: edit || isTrue(element, 'readable'), edit };
  const [objectName = '', fieldName = ''] = fullName.split('.');
  const parts = compoundParts(schema.object(objectName), fieldName);
  if (parts.length > 0) return parts.map(({ name }) => [`${objectName}.${name}`.toLowerCase(), rights]);
  checkField(set, fullName, schema);
  return [[fullName.toLowerCase(), rights]];
}

function checkField(set: MetadataComponent, fullName: string, schema: Schema): void {
  const [objectName = '', fieldName = ''] = fullName.split('.');
  const object = schema.object(objectName);
  const field = object?.fields.get(fieldName.toLowerCase());
  if (!object || !field)
    throw missing(set, `the field ${fullName}`, isOwn(fieldName) && (object !== undefined || isOwn(objectName)));
  // A text name can be left out, which makes it permissionable to a deployment; it is readable and editable all the same.
  const isOptionalName = field.nameField && object.kind === 'custom' && field.createable;
  if (!isOptionalName && !isPermissionable(object, field)) {
    const message = `${set.path}: ${fullName} is required or a system field: it comes with the object`;
    throw new OrgError('FIELD_INTEGRITY_EXCEPTION', message, [fullName]);
  }
}

/** A name that the project itself must define: neither standard nor with the prefix of a package. */
const isOwn = (name: string): boolean => /^(?:(?!__).)+__(?:c|mdt|e)$/.test(name);

function missing(set: MetadataComponent, what: string, isCustom: boolean): OrgError {
  return isCustom
    ? new OrgError('INVALID_CROSS_REFERENCE_KEY', `${set.path}: the project does not define ${what}`)
    : new NotSupportedError(`${what}, which ${set.path} names`);
}
