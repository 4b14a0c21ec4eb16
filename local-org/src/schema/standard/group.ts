/**
 * Public groups, queues and the groups that stand for roles, and who is in them.
 * Source: Object Reference, "Group", "GroupMember" and "QueueSobject".
 */
import * as f from '../fieldSpec.ts';
import { audit, idField, systemModstamp } from '../systemFields.ts';
import type { StandardObject } from './standardObject.ts';

export const group: StandardObject = {
  name: 'Group',
  label: 'Group',
  labelPlural: 'Group',
  keyPrefix: '00G',
  fields: [
    idField('Group ID'),
    f.text('Name', 'Name', 40, { nameField: true }),
    f.text('DeveloperName', 'Developer Name', 80),
    // The role that the group stands for.
    f.reference('RelatedId', 'Related ID', 'UserRole', { ...f.readOnly, namePointing: true }),
    f.picklist(
      'Type',
      'Type',
      ['Organization', 'Queue', 'Regular', 'Role', 'RoleAndSubordinates', 'RoleAndSubordinatesInternal'],
      { ...f.createOnly, defaultedOnCreate: true, defaultValue: 'Regular', restrictedPicklist: true, length: 40 }
    ),
    f.email('Email', 'Email'),
    f.checkbox('DoesSendEmailToMembers', 'Send Email to Members'),
    f.checkbox('DoesIncludeBosses', 'Include Bosses', { defaultValue: true }),
    ...audit()
  ]
};

/** Which records a queue can own. Source: Object Reference, "QueueSobject". */
export const queueSobject: StandardObject = {
  name: 'QueueSobject',
  label: 'Queue sObject',
  labelPlural: 'Queue sObject',
  keyPrefix: '03g',
  updateable: false,
  fields: [
    idField('Queue sObject ID'),
    f.reference('QueueId', 'Group ID', 'Group', {
      ...f.required,
      ...f.createOnly,
      childRelationshipName: 'QueueSobjects',
      cascadeDelete: true
    }),
    f.picklist('SobjectType', 'sObject Type', [], { ...f.required, ...f.createOnly, length: 40 }),
    f.reference('CreatedById', 'Created By ID', 'User', { ...f.defaulted, ...f.readOnly }),
    systemModstamp()
  ]
};

export const groupMember: StandardObject = {
  name: 'GroupMember',
  label: 'Group Member',
  labelPlural: 'Group Member',
  keyPrefix: '011',
  updateable: false,
  fields: [
    idField('Group Member ID'),
    f.reference('GroupId', 'Group ID', 'Group', {
      ...f.required,
      ...f.createOnly,
      childRelationshipName: 'GroupMembers',
      cascadeDelete: true
    }),
    f.reference('UserOrGroupId', 'User/Group ID', 'User', {
      ...f.required,
      ...f.createOnly,
      referenceTo: ['Group', 'User'],
      namePointing: true,
      relationshipName: null,
      cascadeDelete: true
    }),
    systemModstamp()
  ]
};
