/**
 * What the profiles of the local org allow, before permission sets add to it.
 *
 * A real System Administrator sees a newly deployed custom field only once a permission set or the profile says so;
 * here the profile has every field, so that the demo's administrator needs no assignment.
 * Source: Salesforce Help, "Standard Profiles".
 */
import type { ObjectRights } from './rights.ts';
import { READ, WRITE } from './rights.ts';

export interface ProfileRights {
  /** All objects, setup objects included, and all fields. */
  readonly isAdministrator: boolean;
  /** Rights on standard objects by lower-case API name; custom objects come from permission sets alone. */
  readonly objects: Readonly<Record<string, ObjectRights>>;
  /**
   * Whether all standard fields of these objects may be read and edited. Where not, permission sets give them one by one;
   * what no permission set can name (system fields, required ones, those of setup objects) is open with the object.
   */
  readonly standardFields: boolean;
}

/** Everybody may read the org's code and jobs, and ask for their own access and session. */
const code = {
  apexclass: READ,
  apextrigger: READ,
  asyncapexjob: READ,
  authsession: READ,
  cronjobdetail: READ,
  crontrigger: READ,
  group: READ,
  groupmember: READ,
  loginhistory: READ,
  queuesobject: READ,
  recordtype: READ,
  staticresource: READ,
  userlicense: READ,
  userrecordaccess: READ
} as const;

/** What "Run Reports" opens, of which the folders decide. Source: Salesforce Help, "Report and Dashboard User Permissions". */
export const REPORTS: Readonly<Record<string, ObjectRights>> = { dashboard: READ, folder: READ, report: READ };

/**
 * A profile that gives the least, so that permission sets give all the rest, field by field.
 * Source: Salesforce Help, "Standard Profiles" (Minimum Access - Salesforce), "Field Permissions".
 */
const minimumAccess: ProfileRights = {
  isAdministrator: false,
  objects: { ...code, user: READ, organization: READ },
  standardFields: false
};

const byName: Readonly<Record<string, ProfileRights>> = {
  'System Administrator': { isAdministrator: true, objects: {}, standardFields: true },
  'Standard User': {
    isAdministrator: false,
    objects: {
      ...code,
      ...REPORTS,
      account: WRITE,
      campaign: READ,
      case: WRITE,
      contact: WRITE,
      lead: WRITE,
      opportunity: WRITE,
      task: WRITE,
      event: WRITE,
      product2: READ,
      pricebook2: READ,
      user: READ,
      userrole: READ,
      organization: READ,
      profile: READ,
      permissionset: READ
    },
    standardFields: true
  },
  'Minimum Access - Salesforce': minimumAccess
};

export function profileRights(name: string): ProfileRights {
  const rights = byName[name];
  if (!rights) throw new RangeError(`the local org knows no profile '${name}'`);
  return rights;
}

/** Objects that only the setup rights of administrators change, and that no permission set can name. */
export const SETUP_OBJECTS: ReadonlySet<string> = new Set([
  'apexclass',
  'apextrigger',
  'asyncapexjob',
  'authsession',
  'cronjobdetail',
  'crontrigger',
  'custompermission',
  'dashboard',
  'fieldpermissions',
  'folder',
  'group',
  'groupmember',
  'loginhistory',
  'objectpermissions',
  'organization',
  'platformcachepartition',
  'permissionset',
  'permissionsetassignment',
  'profile',
  'queuesobject',
  'recordtype',
  'report',
  'setupentityaccess',
  'staticresource',
  'user',
  'userlicense',
  'userrecordaccess',
  'userrole'
]);

/**
 * Objects without permissions of their own: their rights are those on another object, where to edit that object
 * means to create, edit and delete these.
 * Source: Salesforce Help, "Considerations for Opportunity Products" and "Price Books".
 */
export const FOLLOWS: Readonly<Record<string, string>> = {
  casecomment: 'case',
  opportunitycontactrole: 'opportunity',
  opportunitylineitem: 'opportunity',
  pricebookentry: 'pricebook2'
};
