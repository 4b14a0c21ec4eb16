/**
 * What a user may do with a record, asked by a query. No rows are kept: the `soql` room makes them for each question.
 * Source: Object Reference, "UserRecordAccess".
 */
import * as f from '../fieldSpec.ts';
import { idField } from '../systemFields.ts';
import type { StandardObject } from './standardObject.ts';

export const userRecordAccess: StandardObject = {
  name: 'UserRecordAccess',
  label: 'User Record Access',
  labelPlural: 'User Record Access',
  keyPrefix: '0TN',
  createable: false,
  updateable: false,
  deletable: false,
  fields: [
    idField('User Record Access ID'),
    f.field('UserId', 'User ID', 'reference', { length: 18, ...f.readOnly }),
    f.field('RecordId', 'Record ID', 'reference', { length: 18, ...f.readOnly }),
    f.checkbox('HasReadAccess', 'Has Read Access', f.readOnly),
    f.checkbox('HasEditAccess', 'Has Edit Access', f.readOnly),
    f.checkbox('HasDeleteAccess', 'Has Delete Access', f.readOnly),
    f.checkbox('HasTransferAccess', 'Has Transfer Access', f.readOnly),
    f.checkbox('HasAllAccess', 'Has All Access', f.readOnly),
    f.text('MaxAccessLevel', 'Maximum Access Level', 40, f.readOnly)
  ]
};
