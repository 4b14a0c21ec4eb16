/**
 * What an org keeps of its runs of Apex tests.
 * Source: Tooling API, "ApexTestRunResult", "ApexTestQueueItem", "ApexTestResult", "ApexCodeCoverage",
 * "ApexCodeCoverageAggregate", "ApexOrgWideCoverage".
 */
import * as f from '../fieldSpec.ts';
import { audit, created, idField, systemModstamp } from '../systemFields.ts';
import type { StandardObject } from './standardObject.ts';

/** Only runs make and change these records. */
const kept = { createable: false, updateable: false, deletable: false } as const;
const { readOnly } = f;
const choice = { ...readOnly, length: 40 } as const;
const count = { ...readOnly, defaultValue: 0 } as const;

const job = () => f.reference('AsyncApexJobId', 'Apex Job ID', 'AsyncApexJob', readOnly);
const apexClass = () => f.reference('ApexClassId', 'Class ID', 'ApexClass', readOnly);

const apexTestRunResult: StandardObject = {
  name: 'ApexTestRunResult',
  label: 'Apex Test Run Result',
  labelPlural: 'Apex Test Run Results',
  keyPrefix: '05m',
  ...kept,
  fields: [
    idField('Apex Test Run Result ID'),
    ...audit(),
    job(),
    f.reference('UserId', 'User ID', 'User', readOnly),
    f.text('JobName', 'Test Run Name', 255, readOnly),
    f.checkbox('IsAllTests', 'All Tests', readOnly),
    f.text('Source', 'Source', 255, readOnly),
    f.datetime('StartTime', 'Start Time', readOnly),
    f.datetime('EndTime', 'End Time', readOnly),
    f.int('TestTime', 'Test Time', 9, count),
    f.int('TestSetupTime', 'Test Setup Time', 9, count),
    f.picklist('Status', 'Status', ['Queued', 'Processing', 'Aborted', 'Completed', 'Failed'], choice),
    f.int('ClassesEnqueued', 'Classes Enqueued', 9, count),
    f.int('ClassesCompleted', 'Classes Completed', 9, count),
    f.int('MethodsEnqueued', 'Methods Enqueued', 9, count),
    f.int('MethodsCompleted', 'Methods Completed', 9, count),
    f.int('MethodsFailed', 'Methods Failed', 9, count)
  ]
};

const queueStates = ['Holding', 'Queued', 'Preparing', 'Processing', 'Aborted', 'Completed', 'Failed'];

const apexTestQueueItem: StandardObject = {
  name: 'ApexTestQueueItem',
  label: 'Apex Test Queue Item',
  labelPlural: 'Apex Test Queue Items',
  keyPrefix: '709',
  ...kept,
  fields: [
    idField('Apex Test Queue Item ID'),
    ...created(),
    systemModstamp(),
    apexClass(),
    f.picklist('Status', 'Status', queueStates, choice),
    f.text('ExtendedStatus', 'Status Detail', 1000, readOnly),
    f.reference('ParentJobId', 'Apex Job ID', 'AsyncApexJob', readOnly),
    f.reference('TestRunResultId', 'Apex Test Run Result ID', 'ApexTestRunResult', readOnly)
  ]
};

const apexTestResult: StandardObject = {
  name: 'ApexTestResult',
  label: 'Apex Test Result',
  labelPlural: 'Apex Test Results',
  keyPrefix: '07M',
  ...kept,
  fields: [
    idField('Apex Test Result ID'),
    systemModstamp(),
    f.datetime('TestTimestamp', 'Time Started', readOnly),
    f.picklist('Outcome', 'Pass/Fail', ['Pass', 'Fail', 'CompileFail', 'Skip'], choice),
    apexClass(),
    f.text('MethodName', 'Method Name', 255, readOnly),
    f.textarea('Message', 'Error Message', 4000, readOnly),
    f.textarea('StackTrace', 'Stack Trace', 4000, readOnly),
    job(),
    f.reference('QueueItemId', 'Apex Test Queue Item ID', 'ApexTestQueueItem', {
      ...readOnly,
      relationshipName: 'QueueItem'
    }),
    f.text('ApexLogId', 'Apex Debug Log ID', 18, readOnly),
    f.reference('ApexTestRunResultId', 'Apex Test Run Result ID', 'ApexTestRunResult', readOnly),
    f.int('RunTime', 'Runtime', 9, count),
    f.checkbox('IsTestSetup', 'Is Test Setup', readOnly)
  ]
};

/** Lines run and not run. `Coverage` holds their numbers, `{ coveredLines: [], uncoveredLines: [] }`. */
const lines = () => [
  f.reference('ApexClassOrTriggerId', 'Apex Class or Trigger ID', 'ApexClass', readOnly),
  f.int('NumLinesCovered', 'Lines Covered', 9, count),
  f.int('NumLinesUncovered', 'Lines Uncovered', 9, count),
  f.textarea('Coverage', 'Coverage', 131072, readOnly)
];

const apexCodeCoverage: StandardObject = {
  name: 'ApexCodeCoverage',
  label: 'Apex Code Coverage',
  labelPlural: 'Apex Code Coverage',
  keyPrefix: '714',
  ...kept,
  fields: [
    idField('Apex Code Coverage ID'),
    ...audit(),
    f.reference('ApexTestClassId', 'Apex Test Class ID', 'ApexClass', readOnly),
    f.text('TestMethodName', 'Test Method Name', 255, readOnly),
    ...lines()
  ]
};

const apexCodeCoverageAggregate: StandardObject = {
  name: 'ApexCodeCoverageAggregate',
  label: 'Apex Code Coverage Aggregate',
  labelPlural: 'Apex Code Coverage Aggregates',
  keyPrefix: '715',
  ...kept,
  fields: [idField('Apex Code Coverage Aggregate ID'), ...audit(), ...lines()]
};

const apexOrgWideCoverage: StandardObject = {
  name: 'ApexOrgWideCoverage',
  label: 'Apex Org Wide Coverage',
  labelPlural: 'Apex Org Wide Coverage',
  keyPrefix: '716',
  ...kept,
  fields: [idField('Apex Org Wide Coverage ID'), ...audit(), f.int('PercentCovered', 'Percent Covered', 9, count)]
};

export const apexTestObjects: readonly StandardObject[] = [
  apexCodeCoverage,
  apexCodeCoverageAggregate,
  apexOrgWideCoverage,
  apexTestQueueItem,
  apexTestResult,
  apexTestRunResult
];
