/** Records that mirror the project's metadata: permission sets and custom metadata, rewritten when the org opens. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { child, children, isTrue, text } from '../metadata/index.ts';
import type { ProjectMetadata, XmlElement } from '../metadata/index.ts';
import { OrgError } from '../schema/index.ts';
import type { ObjectDef, RowValues } from '../schema/index.ts';
import { apexClasses, apexTriggers } from './apexSource.ts';
import { customMetadataValues, linkCustomMetadata } from './customMetadata.ts';
import { groupRows, syncRoleGroups } from './groups.ts';
import { PROJECT_SETS } from './notes.ts';
import { writeQueues } from './queues.ts';
import { writeReports } from './reports.ts';
import { modification, newRow, standard } from './rows.ts';
import type { Store } from './types.ts';

/** Makes the records say what the project says; those of components that are gone are removed. */
export function writeProjectRecords(store: Store, project: ProjectMetadata): void {
  const [admin] = store.select('SELECT "Id" FROM "User" ORDER BY "Id" LIMIT 1');
  const adminId = String(admin?.Id);
  writePermissionSets(store, project, adminId);
  dropRightsToNothing(store);
  replaceRows(store, standard(store, 'CustomPermission'), 'DeveloperName', adminId, customPermissions(project));
  writeLicense(store, adminId);
  replaceRows(store, standard(store, 'ApexClass'), 'Name', adminId, apexClasses(project));
  replaceRows(store, standard(store, 'ApexTrigger'), 'Name', adminId, apexTriggers(project));
  replaceRows(store, standard(store, 'PlatformCachePartition'), 'DeveloperName', adminId, cachePartitions(project));
  writeRecordTypes(store, adminId);
  writeRoles(store, project, adminId);
  for (const values of groupRows(project)) keepRow(store, 'Group', adminId, values);
  syncRoleGroups(store, adminId);
  writeQueues(store, project, adminId);
  writeCompany(store, project, adminId);
  writeReports(store, project, (name, key, rows) => replaceRows(store, standard(store, name), key, adminId, rows));
  replaceRows(store, standard(store, 'StaticResource'), 'Name', adminId, staticResources(project));
  for (const object of store.schema.objects) {
    if (object.kind !== 'customMetadata') continue;
    replaceRows(store, object, 'DeveloperName', adminId, customMetadataValues(object, project));
  }
  linkCustomMetadata(store);
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * The fiscal year of the company; as it is where the project does not say.
 * Source: Metadata API Developer Guide, "CompanySettings"
 * (https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_companyprofilesettings.htm).
 */
function writeCompany(store: Store, project: ProjectMetadata, adminId: string): void {
  const settings = project.find('Settings', 'Company');
  const year = settings && child(settings.xml, 'fiscalYear');
  if (!settings || !year) return;
  const named = text(year, 'startMonth') ?? 'January';
  const month = MONTHS.indexOf(named) + 1;
  if (month === 0) throw new OrgError('FIELD_INTEGRITY_EXCEPTION', `${settings.path}: '${named}' is no month`);
  const object = standard(store, 'Organization');
  store.update(object, [
    {
      ...modification(store, object, adminId),
      Id: store.organizationId,
      FiscalYearStartMonth: month,
      UsesStartDateAsFiscalYearName: text(year, 'fiscalYearNameBasedOn') === 'startingMonth'
    }
  ]);
}

/**
 * Roles that the project has. Others are made over the API, and none is removed: people may have it.
 * Source: Metadata API Developer Guide, "Role".
 */
function writeRoles(store: Store, project: ProjectMetadata, adminId: string): void {
  const roles = project.all('Role');
  const ids = new Map<string, string>();
  for (const { fullName, xml } of roles) {
    const values = {
      DeveloperName: fullName,
      Name: text(xml, 'name') ?? fullName,
      RollupDescription: text(xml, 'description') ?? null,
      OpportunityAccessForAccountOwner: text(xml, 'opportunityAccessLevel') ?? 'Edit',
      ContactAccessForAccountOwner: text(xml, 'contactAccessLevel') ?? 'Edit',
      CaseAccessForAccountOwner: text(xml, 'caseAccessLevel') ?? 'Edit'
    };
    ids.set(fullName.toLowerCase(), keepRow(store, 'UserRole', adminId, values));
  }
  const parents = roles.flatMap(({ fullName, xml }) => {
    const Id = ids.get(fullName.toLowerCase());
    return Id ? [{ Id, ParentRoleId: ids.get(text(xml, 'parentRole')?.toLowerCase() ?? '') ?? null }] : [];
  });
  store.update(standard(store, 'UserRole'), parents);
}

/** Makes or changes the record of this developer name. @returns its Id */
function keepRow(store: Store, name: string, adminId: string, values: RowValues): string {
  const object = standard(store, name);
  const [known] = store.select(`SELECT "Id" FROM "${name}" WHERE "DeveloperName" = ? AND "Name" IS NOT NULL`, [
    String(values.DeveloperName)
  ]);
  if (known) {
    const Id = String(known.Id);
    store.update(object, [{ ...values, ...modification(store, object, adminId), Id }]);
    return Id;
  }
  const row = newRow(store, object, adminId, values);
  store.insert(object, [row]);
  return String(row.Id);
}

/** Everybody has the same license. Source: Object Reference, "UserLicense", LicenseDefinitionKey. */
function writeLicense(store: Store, adminId: string): void {
  const values = { LicenseDefinitionKey: 'SFDC', Name: 'Salesforce', MasterLabel: 'Salesforce', Status: 'Active' };
  const license = standard(store, 'UserLicense');
  replaceRows(store, license, 'Name', adminId, [values]);
  const [row] = store.select('SELECT "Id" FROM "UserLicense"');
  const UserLicenseId = String(row?.Id);
  const profiles = store.select('SELECT "Id" FROM "Profile"').map(({ Id }) => ({ Id: String(Id), UserLicenseId }));
  store.update(standard(store, 'Profile'), profiles);
}

/** A record type's name is its own only within its object. */
function writeRecordTypes(store: Store, adminId: string): void {
  const object = standard(store, 'RecordType');
  const existing = store.select('SELECT "Id", "SobjectType" || \'.\' || "DeveloperName" AS name FROM "RecordType"');
  const ids = new Map(existing.map((row) => [String(row.name).toLowerCase(), String(row.Id)]));
  for (const { name: SobjectType, recordTypes } of store.schema.objects) {
    for (const { developerName: DeveloperName, label: Name, description: Description, active } of recordTypes) {
      const values = { SobjectType, DeveloperName, Name, Description, IsActive: active };
      const key = `${SobjectType}.${DeveloperName}`.toLowerCase();
      const id = ids.get(key);
      ids.delete(key);
      if (id) store.update(object, [{ ...values, ...modification(store, object, adminId), Id: id }]);
      else store.insert(object, [newRow(store, object, adminId, values)]);
    }
  }
  store.remove(object, [...ids.values()]);
}

function staticResources(project: ProjectMetadata): RowValues[] {
  return project.all('StaticResource').flatMap(({ fullName, xml, path }) => {
    const bytes = resourceBytes(join(project.root, dirname(path)), fullName);
    if (!bytes) return [];
    return {
      Name: fullName,
      ContentType: text(xml, 'contentType') ?? 'application/octet-stream',
      BodyLength: bytes.length,
      Body: bytes.toString('base64'),
      Description: text(xml, 'description') ?? null,
      CacheControl: text(xml, 'cacheControl') ?? 'Private'
    };
  });
}

/** The file beside the metadata, whatever its ending; null for a folder, which a deploy packs into an archive. */
function resourceBytes(folder: string, name: string): Buffer | null {
  if (!existsSync(folder)) return null;
  const file = readdirSync(folder, { withFileTypes: true }).find(
    (entry) => entry.isFile() && entry.name.startsWith(`${name}.`) && !entry.name.endsWith('-meta.xml')
  );
  return file ? readFileSync(join(folder, file.name)) : null;
}

function writePermissionSets(store: Store, project: ProjectMetadata, adminId: string): void {
  const fromProject = project.all('PermissionSet').map(({ fullName, xml }) => ({
    Name: fullName,
    Label: text(xml, 'label') ?? fullName,
    Description: text(xml, 'description') ?? null,
    HasActivationRequired: isTrue(xml, 'hasActivationRequired'),
    PermissionsModifyAllData: grants(xml, 'ModifyAllData'),
    PermissionsViewAllData: grants(xml, 'ViewAllData'),
    ProfileId: null,
    IsOwnedByProfile: false,
    IsCustom: true,
    Type: 'Regular'
  }));
  // Every profile owns a permission set, which a real org names after the profile's Id.
  const ofProfiles = store.select('SELECT * FROM "Profile" ORDER BY "Id"').map((profile) => ({
    Name: `X${String(profile.Id)}`,
    Label: String(profile.Name),
    Description: null,
    HasActivationRequired: false,
    PermissionsModifyAllData: profile.PermissionsModifyAllData === 1,
    PermissionsViewAllData: profile.PermissionsViewAllData === 1,
    ProfileId: String(profile.Id),
    IsOwnedByProfile: true,
    IsCustom: false,
    Type: 'Profile'
  }));
  const object = standard(store, 'PermissionSet');
  const gone = mergeRows(store, object, 'Name', adminId, [...ofProfiles, ...fromProject]);
  const removed = gone.filter((id) => wasOfProject(store, id) && !givesByRecord(store, id));
  store.note(
    PROJECT_SETS,
    fromProject.map(({ Name }) => Name.toLowerCase())
  );
  store.remove(object, removed);
  const assignments = store.select(
    'SELECT "Id" FROM "PermissionSetAssignment" WHERE "PermissionSetId" IN (SELECT value FROM json_each(?))',
    [JSON.stringify(removed)]
  );
  store.remove(
    standard(store, 'PermissionSetAssignment'),
    assignments.map((row) => String(row.Id))
  );
}

/**
 * Rights to an object or field go with it, so that one that is made anew by its name begins without.
 * Source: Metadata API Developer Guide, "Deleting Components from an Organization".
 */
function dropRightsToNothing(store: Store): void {
  const isThere = (objectName: unknown, fieldName?: string): boolean => {
    const object = store.schema.object(String(objectName));
    return object !== undefined && (fieldName === undefined || object.fields.has(fieldName.toLowerCase()));
  };
  const drop = (name: string, ofWhat: string, isLeft: (named: string) => boolean): void => {
    const rows = store.select(`SELECT "Id" AS id, "${ofWhat}" AS named FROM "${name}"`);
    const gone = rows.filter(({ named }) => !isLeft(String(named))).map(({ id }) => String(id));
    store.remove(standard(store, name), gone);
  };
  drop('ObjectPermissions', 'SobjectType', (named) => isThere(named));
  drop('FieldPermissions', 'Field', (named) => isThere(named.split('.')[0], named.split('.')[1] ?? ''));
}

/** Sets that the project never had were made over the API, and are the org's own. */
function wasOfProject(store: Store, setId: string): boolean {
  const [set] = store.select('SELECT "Name" AS name FROM "PermissionSet" WHERE "Id" = ?', [setId]);
  return store.noted(PROJECT_SETS)?.has(String(set?.name).toLowerCase()) ?? true;
}

/** Whether records give rights to the set: it is the org's own then, and stays although the project lacks it. */
function givesByRecord(store: Store, setId: string): boolean {
  const kinds = ['ObjectPermissions', 'FieldPermissions', 'SetupEntityAccess'];
  return kinds.some((name) => store.select(`SELECT 1 FROM "${name}" WHERE "ParentId" = ? LIMIT 1`, [setId]).length > 0);
}

const cachePartitions = (project: ProjectMetadata): RowValues[] =>
  project.all('PlatformCachePartition').map(({ fullName, xml }) => ({
    DeveloperName: fullName,
    MasterLabel: text(xml, 'masterLabel') ?? fullName,
    Description: text(xml, 'description') ?? null,
    IsDefaultPartition: isTrue(xml, 'isDefaultPartition')
  }));

const customPermissions = (project: ProjectMetadata): RowValues[] =>
  project.all('CustomPermission').map(({ fullName, xml }) => ({
    DeveloperName: fullName,
    MasterLabel: text(xml, 'label') ?? fullName,
    Description: text(xml, 'description') ?? null
  }));

/** User permissions other than these two open nothing that the local org has. */
function grants(permissionSet: XmlElement, permission: 'ModifyAllData' | 'ViewAllData'): boolean {
  return children(permissionSet, 'userPermissions').some(
    (element) => text(element, 'name') === permission && isTrue(element, 'enabled')
  );
}

/**
 * Brings an object's records to the given ones, keeping the Ids of those that stay.
 * @param key column by which old and new records are the same
 */
function replaceRows(
  store: Store,
  object: ObjectDef,
  key: string,
  userId: string,
  records: readonly RowValues[]
): void {
  store.remove(object, mergeRows(store, object, key, userId, records));
}

/** @returns Ids of the records that are none of the given ones */
function mergeRows(
  store: Store,
  object: ObjectDef,
  key: string,
  userId: string,
  records: readonly RowValues[]
): string[] {
  const existing = store.select(`SELECT "Id", "${key}" AS "key" FROM "${object.name}"`);
  const idOf = new Map(existing.map((row) => [String(row.key).toLowerCase(), String(row.Id)]));
  for (const record of records) {
    const name = String(record[key]).toLowerCase();
    const id = idOf.get(name);
    idOf.delete(name);
    if (id) store.update(object, [{ ...record, ...modification(store, object, userId), Id: id }]);
    else store.insert(object, [newRow(store, object, userId, record)]);
  }
  return [...idOf.values()];
}
