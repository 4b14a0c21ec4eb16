/** What the platform itself keeps on standard objects, at its two places in the save order. */
import { byObject, type Job, type Save, succeeds } from './job.ts';
import type { Change } from './rollUps.ts';
import { deriveEvents, deriveTasks } from './standard/activity.ts';
import { deriveCases } from './standard/case.ts';
import { deriveContracts } from './standard/contract.ts';
import { deriveLines, opportunityChanges, refreshOpportunities } from './standard/lineItem.ts';
import { deriveOpportunities } from './standard/opportunity.ts';
import { checkAssignments, deriveName, keepAdministrator, keepRoleGroups } from './standard/people.ts';
import { checkFieldPermissions, checkObjectPermissions, checkPermissionSets } from './standard/permissions.ts';
import { checkQueueObjects } from './standard/queue.ts';
import { derivePrices, renameProducts } from './standard/price.ts';
import { deriveTopicAssignments } from './standard/topic.ts';

type Rule = (save: Save, jobs: readonly Job[]) => void;

/** Run after the before triggers and before validation: derived values and checks that only these objects have. */
const BEFORE: Readonly<Record<string, Rule>> = {
  Case: deriveCases,
  Contact: deriveName,
  Contract: deriveContracts,
  Event: deriveEvents,
  FieldPermissions: checkFieldPermissions,
  Individual: deriveName,
  Lead: deriveName,
  ObjectPermissions: checkObjectPermissions,
  Opportunity: deriveOpportunities,
  OpportunityLineItem: deriveLines,
  PermissionSet: checkPermissionSets,
  PermissionSetAssignment: checkAssignments,
  PricebookEntry: derivePrices,
  QueueSobject: checkQueueObjects,
  Task: deriveTasks,
  TopicAssignment: deriveTopicAssignments,
  User: deriveName
};

/** Run after the write and before the after triggers: what the change means for other records. */
const AFTER: Readonly<Record<string, Rule>> = {
  OpportunityLineItem: refreshOpportunities,
  Product2: renameProducts,
  User: keepAdministrator,
  UserRole: keepRoleGroups
};

function run(rules: Readonly<Record<string, Rule>>, save: Save, jobs: readonly Job[]): void {
  for (const [object, group] of byObject(jobs.filter(succeeds))) rules[object.name]?.(save, group);
}

/** What the rules have changed beside the records of the save, for the roll-ups over it. */
export function derivedChanges(save: Save, jobs: readonly Job[]): Change[] {
  return jobs[0]?.object.name === 'OpportunityLineItem' ? opportunityChanges(save, jobs) : [];
}

export const beforeValidation: Rule = (save, jobs) => run(BEFORE, save, jobs);

export const afterWrite: Rule = (save, jobs) => run(AFTER, save, jobs);
