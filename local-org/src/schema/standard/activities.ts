/**
 * Tasks and events. Source: Object Reference, "Task" and "Event". Recurrence, invitees and archiving are
 * left out. Custom objects with <enableActivities> join the objects that they can be about.
 */
import * as f from '../fieldSpec.ts';
import type { FieldSpec } from '../fieldSpec.ts';
import { audit, idField, isDeleted, owner } from '../systemFields.ts';
import type { StandardObject } from './standardObject.ts';

const statuses = ['Not Started', 'In Progress', 'Completed', 'Waiting on someone else', 'Deferred'];
const priorities = ['High', 'Normal', 'Low'];
const types = ['Call', 'Meeting', 'Other'];
const shownAs = ['OutOfOffice', 'Busy', 'Free'];

/** Who it is about, a person, and what, any other record. */
function relatedTo(childRelationshipName: string): FieldSpec[] {
  const options = { namePointing: true, childRelationshipName, cascadeDelete: true } as const;
  return [
    f.reference('WhoId', 'Name ID', 'Contact', { ...options, referenceTo: ['Contact', 'Lead'] }),
    f.reference('WhatId', 'Related To ID', 'Account', {
      ...options,
      referenceTo: ['Account', 'Opportunity', 'Campaign', 'Product2', 'Case', 'Contract']
    })
  ];
}

/** The account to which it belongs by what and whom it is about. */
const account = () => f.reference('AccountId', 'Account ID', 'Account', f.readOnly);

const subject = () => f.text('Subject', 'Subject', 255, { nameField: true });

export const task: StandardObject = {
  name: 'Task',
  label: 'Task',
  labelPlural: 'Tasks',
  keyPrefix: '00T',
  sharingModel: 'Private',
  fields: [
    idField('Activity ID'),
    ...relatedTo('Tasks'),
    subject(),
    f.date('ActivityDate', 'Due Date Only'),
    f.picklist('Type', 'Type', types, { length: 40 }),
    f.picklist('Status', 'Status', statuses, { ...f.defaulted, defaultValue: 'Not Started', length: 255 }),
    f.picklist('Priority', 'Priority', priorities, { ...f.defaulted, defaultValue: 'Normal', length: 255 }),
    f.checkbox('IsHighPriority', 'High Priority', f.readOnly),
    owner(),
    f.textarea('Description', 'Description', 32000),
    isDeleted(),
    account(),
    f.checkbox('IsClosed', 'Closed', f.readOnly),
    f.datetime('CompletedDateTime', 'Completed Date', f.readOnly),
    f.int('CallDurationInSeconds', 'Call Duration', 8),
    f.picklist('CallType', 'Call Type', ['Internal', 'Inbound', 'Outbound'], { length: 40 }),
    f.text('CallDisposition', 'Call Result', 255),
    f.text('CallObject', 'Call Object Identifier', 255),
    f.datetime('ReminderDateTime', 'Reminder Date/Time'),
    f.checkbox('IsReminderSet', 'Reminder Set'),
    f.picklist('TaskSubtype', 'Task Subtype', ['Task', 'Email', 'ListEmail', 'Cadence', 'Call', 'LinkedIn'], {
      ...f.createOnly,
      defaultedOnCreate: true,
      defaultValue: 'Task',
      length: 40
    }),
    ...audit()
  ]
};

export const event: StandardObject = {
  name: 'Event',
  label: 'Event',
  labelPlural: 'Events',
  keyPrefix: '00U',
  sharingModel: 'Private',
  fields: [
    idField('Activity ID'),
    ...relatedTo('Events'),
    subject(),
    f.text('Location', 'Location', 255),
    f.checkbox('IsAllDayEvent', 'All-Day Event'),
    f.datetime('ActivityDateTime', 'Due Date Time'),
    f.date('ActivityDate', 'Due Date Only'),
    f.int('DurationInMinutes', 'Duration', 8),
    f.datetime('StartDateTime', 'Start Date Time'),
    f.datetime('EndDateTime', 'End Date Time'),
    f.textarea('Description', 'Description', 32000),
    account(),
    owner(),
    f.checkbox('IsPrivate', 'Private'),
    f.picklist('ShowAs', 'Show Time As', shownAs, { ...f.defaulted, nillable: true, defaultValue: 'Busy', length: 40 }),
    isDeleted(),
    ...audit()
  ]
};
