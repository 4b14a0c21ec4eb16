/** The standard objects of the local org. */
import { account } from './account.ts';
import { event, task } from './activities.ts';
import { apexClass, apexTrigger, asyncApexJob, cronJobDetail, cronTrigger, staticResource } from './apex.ts';
import { apexTestObjects } from './apexTests.ts';
import { supportCase } from './case.ts';
import { contact } from './contact.ts';
import { group, groupMember, queueSobject } from './group.ts';
import { lead } from './lead.ts';
import { opportunity } from './opportunity.ts';
import { opportunityLineItem } from './opportunityLineItem.ts';
import { pricebook2, pricebookEntry, product2 } from './products.ts';
import { organization, permissionSet, permissionSetAssignment, profile, recordType, userLicense } from './setup.ts';
import { authSession, loginHistory } from './sessions.ts';
import { accountShare, caseShare, contactShare, opportunityShare } from './shares.ts';
import type { StandardObject } from './standardObject.ts';
import { user, userRole } from './user.ts';
import { userRecordAccess } from './userRecordAccess.ts';

export const standardObjects: readonly StandardObject[] = [
  account,
  accountShare,
  apexClass,
  apexTrigger,
  asyncApexJob,
  authSession,
  supportCase,
  caseShare,
  contact,
  contactShare,
  cronJobDetail,
  cronTrigger,
  event,
  group,
  groupMember,
  lead,
  loginHistory,
  opportunity,
  opportunityLineItem,
  opportunityShare,
  organization,
  permissionSet,
  permissionSetAssignment,
  pricebook2,
  pricebookEntry,
  product2,
  profile,
  queueSobject,
  recordType,
  staticResource,
  task,
  user,
  userLicense,
  userRecordAccess,
  userRole
];

/** With those that the Tooling API alone describes. */
export const platformObjects: readonly StandardObject[] = [...standardObjects, ...apexTestObjects];
