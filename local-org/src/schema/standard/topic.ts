/** Topics and what they are about: any record of a custom object, too. Source: Object Reference, "Topic", "TopicAssignment". */
import * as f from '../fieldSpec.ts';
import { created, idField, isDeleted, systemModstamp } from '../systemFields.ts';
import type { StandardObject } from './standardObject.ts';

export const topic: StandardObject = {
  name: 'Topic',
  label: 'Topic',
  labelPlural: 'Topics',
  keyPrefix: '0TO',
  fields: [
    idField('Topic ID'),
    f.text('Name', 'Name', 150, { ...f.required, ...f.createOnly, nameField: true, unique: true }),
    f.textarea('Description', 'Description', 1000),
    ...created(),
    // Of Chatter, which the local org has not.
    f.int('TalkingAbout', 'Talking About', 9, { ...f.defaulted, ...f.readOnly, defaultValue: 0 }),
    systemModstamp()
  ]
};

export const topicAssignment: StandardObject = {
  name: 'TopicAssignment',
  label: 'Topic Assignment',
  labelPlural: 'Topic Assignments',
  keyPrefix: '0ja',
  updateable: false,
  fields: [
    idField('Topic Assignment ID'),
    f.reference('TopicId', 'Topic ID', 'Topic', {
      ...f.required,
      ...f.createOnly,
      cascadeDelete: true,
      childRelationshipName: 'TopicAssignments'
    }),
    f.reference('EntityId', 'Entity ID', 'Account', {
      ...f.required,
      ...f.createOnly,
      referenceTo: ['Account', 'Campaign', 'Case', 'Contact', 'Contract', 'Event', 'Lead', 'Opportunity', 'Task'],
      namePointing: true,
      cascadeDelete: true,
      childRelationshipName: 'TopicAssignments'
    }),
    f.text('EntityKeyPrefix', 'Key Prefix', 3, { ...f.defaulted, ...f.readOnly }),
    f.text('EntityType', 'Entity Type', 100, f.readOnly),
    ...created(),
    isDeleted(),
    systemModstamp()
  ]
};
