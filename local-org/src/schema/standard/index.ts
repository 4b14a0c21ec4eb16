/** The standard objects of the local org. */
import { account } from './account.ts';
import { event, task } from './activities.ts';
import { apexClass, apexTrigger, asyncApexJob, cronJobDetail, cronTrigger, staticResource } from './apex.ts';
import { apexTestObjects } from './apexTests.ts';
import { batchApexErrorEvent } from './batchError.ts';
import { campaign } from './campaign.ts';
import { caseComment, supportCase } from './case.ts';
import { contact } from './contact.ts';
import {
  contactPointAddress,
  contactPointConsent,
  contactPointEmail,
  contactPointPhone,
  individual
} from './contactPoint.ts';
import { contract } from './contract.ts';
import { group, groupMember, queueSobject } from './group.ts';
import { lead } from './lead.ts';
import { opportunity } from './opportunity.ts';
import { opportunityContactRole } from './opportunityContactRole.ts';
import { opportunityLineItem } from './opportunityLineItem.ts';
import { customPermission, fieldPermissions, objectPermissions, setupEntityAccess } from './permissions.ts';
import { pricebook2, pricebookEntry, product2 } from './products.ts';
import {
  organization,
  permissionSet,
  permissionSetAssignment,
  profile,
  platformCachePartition,
  recordType,
  userLicense
} from './setup.ts';
import { quickText } from './quickText.ts';
import { dashboard, folder, report } from './reports.ts';
import { authSession, loginHistory } from './sessions.ts';
import { accountShare, caseShare, contactShare, opportunityShare } from './shares.ts';
import type { StandardObject } from './standardObject.ts';
import { topic, topicAssignment } from './topic.ts';
import { user, userRole } from './user.ts';
import { userRecordAccess } from './userRecordAccess.ts';

export const standardObjects: readonly StandardObject[] = [
  account,
  accountShare,
  apexClass,
  apexTrigger,
  asyncApexJob,
  authSession,
  batchApexErrorEvent,
  campaign,
  supportCase,
  caseComment,
  caseShare,
  contact,
  contactPointAddress,
  contactPointConsent,
  contactPointEmail,
  contactPointPhone,
  contactShare,
  contract,
  cronJobDetail,
  cronTrigger,
  customPermission,
  dashboard,
  event,
  fieldPermissions,
  folder,
  group,
  groupMember,
  individual,
  lead,
  loginHistory,
  objectPermissions,
  opportunity,
  opportunityContactRole,
  opportunityLineItem,
  opportunityShare,
  organization,
  permissionSet,
  permissionSetAssignment,
  platformCachePartition,
  pricebook2,
  pricebookEntry,
  product2,
  profile,
  queueSobject,
  quickText,
  recordType,
  report,
  setupEntityAccess,
  staticResource,
  task,
  topic,
  topicAssignment,
  user,
  userLicense,
  userRecordAccess,
  userRole
];

/** With those that the Tooling API alone describes. */
export const platformObjects: readonly StandardObject[] = [...standardObjects, ...apexTestObjects];
