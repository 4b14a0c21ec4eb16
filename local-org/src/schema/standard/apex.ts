/**
 * What an org keeps of its code: classes, triggers, asynchronous jobs with their schedules, static resources.
 * Source: Object Reference, "ApexClass", "ApexTrigger", "AsyncApexJob", "CronTrigger", "CronJobDetail" and "StaticResource".
 */
import * as f from '../fieldSpec.ts';
import { audit, created, idField } from '../systemFields.ts';
import { timeZones } from './picklists.ts';
import type { StandardObject } from './standardObject.ts';

/** Only a deploy and the running of jobs make and change these records. */
const kept = { createable: false, updateable: false, deletable: false } as const;
const choice = { ...f.readOnly, length: 40 } as const;

const source = [
  f.picklist('Status', 'Status', ['Active'], choice),
  f.checkbox('IsValid', 'Is Valid', f.readOnly),
  f.textarea('Body', 'Body', 1_000_000),
  f.int('LengthWithoutComments', 'Size Without Comments', 9, f.readOnly),
  ...audit()
];

export const apexClass: StandardObject = {
  name: 'ApexClass',
  label: 'Apex Class',
  labelPlural: 'Apex Classes',
  keyPrefix: '01p',
  ...kept,
  fields: [
    idField('Class ID'),
    f.text('NamespacePrefix', 'Namespace Prefix', 15, f.readOnly),
    f.text('Name', 'Name', 255, { ...f.required, nameField: true }),
    f.decimal('double', 'ApiVersion', 'Api Version', [18, 1], f.readOnly),
    ...source
  ]
};

export const apexTrigger: StandardObject = {
  name: 'ApexTrigger',
  label: 'Apex Trigger',
  labelPlural: 'Apex Triggers',
  keyPrefix: '01q',
  ...kept,
  fields: [
    idField('Trigger ID'),
    f.text('NamespacePrefix', 'Namespace Prefix', 15, f.readOnly),
    f.text('Name', 'Name', 255, { ...f.required, nameField: true }),
    f.text('TableEnumOrId', 'Custom Object Definition ID', 40, f.readOnly),
    f.checkbox('UsageBeforeInsert', 'BeforeInsert', f.readOnly),
    f.checkbox('UsageAfterInsert', 'AfterInsert', f.readOnly),
    f.checkbox('UsageBeforeUpdate', 'BeforeUpdate', f.readOnly),
    f.checkbox('UsageAfterUpdate', 'AfterUpdate', f.readOnly),
    f.checkbox('UsageBeforeDelete', 'BeforeDelete', f.readOnly),
    f.checkbox('UsageAfterDelete', 'AfterDelete', f.readOnly),
    f.checkbox('UsageAfterUndelete', 'AfterUndelete', f.readOnly),
    f.decimal('double', 'ApiVersion', 'Api Version', [18, 1], f.readOnly),
    ...source
  ]
};

const JOB_TYPES = ['BatchApex', 'Future', 'Queueable', 'ScheduledApex'];
const JOB_STATES = ['Holding', 'Queued', 'Preparing', 'Processing', 'Aborted', 'Completed', 'Failed'];

export const asyncApexJob: StandardObject = {
  name: 'AsyncApexJob',
  label: 'Apex Job',
  labelPlural: 'Apex Jobs',
  keyPrefix: '707',
  ...kept,
  fields: [
    idField('Job ID'),
    ...created(),
    f.picklist('JobType', 'Job Type', JOB_TYPES, choice),
    f.reference('ApexClassId', 'Class ID', 'ApexClass', f.readOnly),
    f.picklist('Status', 'Status', JOB_STATES, choice),
    f.int('JobItemsProcessed', 'Batches Processed', 9, { ...f.readOnly, defaultValue: 0 }),
    f.int('TotalJobItems', 'Total Batches', 9, { ...f.readOnly, defaultValue: 0 }),
    f.int('NumberOfErrors', 'Failures', 9, { ...f.readOnly, defaultValue: 0 }),
    f.datetime('CompletedDate', 'Completion Date', f.readOnly),
    f.text('MethodName', 'Apex Method', 255, f.readOnly),
    f.text('ExtendedStatus', 'Status Detail', 1000, f.readOnly),
    f.reference('CronTriggerId', 'Scheduled Job ID', 'CronTrigger', f.readOnly)
  ]
};

export const cronJobDetail: StandardObject = {
  name: 'CronJobDetail',
  label: 'Cron Job',
  labelPlural: 'Cron Jobs',
  keyPrefix: '08a',
  ...kept,
  fields: [
    idField('Cron Job ID'),
    f.text('Name', 'Job Name', 255, { ...f.required, nameField: true }),
    f.picklist('JobType', 'Job Type', [['7', 'Scheduled Apex']], choice)
  ]
};

export const cronTrigger: StandardObject = {
  name: 'CronTrigger',
  label: 'Scheduled Job',
  labelPlural: 'Scheduled Jobs',
  keyPrefix: '08e',
  ...kept,
  fields: [
    idField('Scheduled Job ID'),
    f.reference('CronJobDetailId', 'Job ID', 'CronJobDetail', f.readOnly),
    f.datetime('NextFireTime', 'Next Run', f.readOnly),
    f.datetime('PreviousFireTime', 'Previous Run', f.readOnly),
    f.picklist('State', 'State', ['WAITING', 'COMPLETE', 'DELETED'], choice),
    f.text('CronExpression', 'Cron Expression', 255, f.readOnly),
    f.picklist('TimeZoneSidKey', 'Time Zone', timeZones, choice),
    f.int('TimesTriggered', 'Number of Runs', 9, { ...f.readOnly, defaultValue: 0 }),
    f.text('OwnerId', 'Owner ID', 18, f.readOnly),
    ...created()
  ]
};

export const staticResource: StandardObject = {
  name: 'StaticResource',
  label: 'Static Resource',
  labelPlural: 'Static Resources',
  keyPrefix: '081',
  ...kept,
  fields: [
    idField('Static Resource ID'),
    f.text('NamespacePrefix', 'Namespace Prefix', 15, f.readOnly),
    f.text('Name', 'Name', 255, { ...f.required, nameField: true }),
    f.text('ContentType', 'MIME Type', 120, f.readOnly),
    f.int('BodyLength', 'Size', 9, f.readOnly),
    f.field('Body', 'Body', 'base64', f.readOnly),
    f.text('Description', 'Description', 255, f.readOnly),
    ...audit(),
    f.picklist('CacheControl', 'Cache Control', ['Private', 'Public'], choice)
  ]
};
