/**
 * The event of a batch job that failed. Source: Platform Events Developer Guide, "BatchApexErrorEvent"
 * (https://developer.salesforce.com/docs/platform/platform-events/guide/sforce-api-objects-batchapexerrorevent.html).
 */
import * as f from '../fieldSpec.ts';
import { created, idField } from '../systemFields.ts';
import type { StandardObject } from './standardObject.ts';

/** "Only the Salesforce Platform can fire this event." */
export const batchApexErrorEvent: StandardObject = {
  name: 'BatchApexErrorEvent',
  label: 'Batch Apex Error Event',
  labelPlural: 'Batch Apex Error Events',
  keyPrefix: '0Xe',
  createable: false,
  updateable: false,
  deletable: false,
  fields: [
    idField('Event ID'),
    f.text('ReplayId', 'Replay ID', 1000, f.readOnly),
    f.text('EventUuid', 'Event UUID', 36, f.readOnly),
    ...created(),
    f.text('AsyncApexJobId', 'Async Apex Job ID', 18),
    f.checkbox('DoesExceedJobScopeMaxLength', 'Item Values Max Length Exceeded'),
    f.text('ExceptionType', 'Exception Type Thrown', 200),
    f.textarea('JobScope', 'Items In Failed Batch', 40000),
    f.text('Message', 'Exception Message', 5000),
    f.text('Phase', 'Phase', 8),
    f.text('RequestId', 'Request ID', 18),
    f.text('StackTrace', 'Error Stack Trace', 5000)
  ]
};
