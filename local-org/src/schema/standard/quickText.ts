/** Quick text: messages that agents insert. Source: Object Reference, "QuickText". */
import * as f from '../fieldSpec.ts';
import { audit, idField, isDeleted, queueOwner } from '../systemFields.ts';
import type { StandardObject } from './standardObject.ts';

export const quickText: StandardObject = {
  name: 'QuickText',
  label: 'Quick Text',
  labelPlural: 'Quick Text',
  keyPrefix: '574',
  sharingModel: 'Private',
  fields: [
    idField('Quick Text ID'),
    queueOwner(),
    isDeleted(),
    f.text('Name', 'Quick Text Name', 255, { ...f.required, nameField: true }),
    f.textarea('Message', 'Message', 4000, f.required),
    f.picklist('Category', 'Category', ['Greetings', 'FAQ', 'Closings']),
    {
      ...f.picklist(
        'Channel',
        'Channel',
        ['Email', 'Event', 'Internal', 'Knowledge', 'Phone', 'Portal', 'Social', 'Task'],
        {
          length: 4099
        }
      ),
      type: 'multipicklist'
    },
    ...audit()
  ]
};
