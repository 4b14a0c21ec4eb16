/** A project whose records are closed, for tests of record sharing: its objects, roles, groups, rules and permission sets. */
import { builtFolder, builtOrg, detailOf, lookup, number, text, xml } from './builtOrg.ts';
import type { BuiltObject, BuiltOrg, Xml } from './builtOrg.ts';

const objects: Readonly<Record<string, BuiltObject>> = {
  Matter__c: {
    object: { sharingModel: 'Private' },
    fields: { Status__c: text, Amount__c: number, Key__c: { ...text, unique: true } }
  },
  /** Not opened to those above its owner. */
  Wish__c: { object: { sharingModel: 'Private' } },
  Notice__c: { object: { sharingModel: 'Read' }, fields: { Body__c: text, About__c: lookup('Matter__c', 'Notices') } },
  /** To write one takes the right to edit its matter. */
  Page__c: { fields: { Matter__c: detailOf('Matter__c', 'Pages'), Body__c: text } },
  /** To write one it is enough to read its matter. */
  Remark__c: {
    fields: { Matter__c: detailOf('Matter__c', 'Remarks', { writeRequiresMasterRead: true }), Body__c: text }
  }
};

const role = (name: string, parentRole?: string): string =>
  `<Role>${xml({ name, opportunityAccessLevel: 'Read', contactAccessLevel: 'Edit', ...(parentRole && { parentRole }) })}</Role>`;

const ALL_RIGHTS = { allowCreate: true, allowDelete: true, allowEdit: true, allowRead: true };

const fieldsOf = (fields: Readonly<Record<string, Xml>>): string[] =>
  Object.entries(fields)
    .filter(([, { type }]) => type !== 'MasterDetail')
    .map(([name]) => name);

const permissionSet = (content: Xml): string =>
  `<PermissionSet>${xml({ hasActivationRequired: false, ...content })}</PermissionSet>`;

const files: Readonly<Record<string, string>> = {
  'objects/Account/Account.object-meta.xml': '<CustomObject><sharingModel>Private</sharingModel></CustomObject>',
  'objects/Opportunity/Opportunity.object-meta.xml':
    '<CustomObject><sharingModel>Private</sharingModel></CustomObject>',
  '../config/activation/sharing.json':
    '[{ "kind": "GrantAccessUsingHierarchies", "object": "Wish__c", "enabled": false }]',
  'roles/Head.role-meta.xml': role('Head'),
  'roles/Lead.role-meta.xml': role('Lead', 'Head'),
  'roles/Clerk.role-meta.xml': role('Clerk', 'Lead'),
  'roles/Guest.role-meta.xml': role('Guest', 'Head'),
  'groups/Auditors.group-meta.xml': `<Group>${xml({ name: 'Auditors', doesIncludeBosses: false })}</Group>`,
  'sharingRules/Matter__c.sharingRules-meta.xml': `<SharingRules>${xml({
    sharingCriteriaRules: {
      fullName: 'Open_to_all',
      accessLevel: 'Read',
      label: 'Open to all',
      sharedTo: { allInternalUsers: '' },
      booleanFilter: '1 AND (2 OR NOT 3)',
      criteriaItems: [
        { field: 'Status__c', operation: 'equals', value: 'Open' },
        { field: 'Amount__c', operation: 'lessThan', value: 100 },
        { field: 'Amount__c', operation: 'greaterThan', value: 10 }
      ]
    },
    sharingOwnerRules: {
      fullName: 'Guests_to_clerks',
      accessLevel: 'Edit',
      label: 'Guests to clerks',
      sharedTo: { role: 'Clerk' },
      sharedFrom: { role: 'Guest' }
    }
  })}</SharingRules>`,
  'permissionsets/Staff.permissionset-meta.xml': permissionSet({
    label: 'Staff',
    objectPermissions: Object.keys(objects).map((object) => ({ ...ALL_RIGHTS, object })),
    fieldPermissions: Object.entries(objects).flatMap(([object, { fields = {} }]) =>
      fieldsOf(fields).map((field) => ({ editable: true, field: `${object}.${field}`, readable: true }))
    )
  }),
  'permissionsets/Sees_All.permissionset-meta.xml': permissionSet({
    label: 'Sees all',
    objectPermissions: { allowRead: true, object: 'Matter__c', viewAllRecords: true }
  }),
  'permissionsets/Changes_All.permissionset-meta.xml': permissionSet({
    label: 'Changes all',
    objectPermissions: { ...ALL_RIGHTS, object: 'Matter__c', modifyAllRecords: true, viewAllRecords: true }
  })
};

/** Written out; the caller removes the folder. */
export const sharingFolder = (more: Readonly<Record<string, string>> = {}): string =>
  builtFolder(objects, { ...files, ...more });

export const sharingOrg = (more: Readonly<Record<string, string>> = {}): BuiltOrg =>
  builtOrg(objects, { ...files, ...more });
