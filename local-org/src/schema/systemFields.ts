/**
 * The fields that the platform itself keeps on a record.
 * Source: Object Reference, "System Fields".
 */
import { checkbox, datetime, defaulted, field, readOnly, reference } from './fieldSpec.ts';
import type { FieldSpec } from './fieldSpec.ts';

const kept = { ...defaulted, ...readOnly } as const;

export function idField(label: string): FieldSpec {
  return field('Id', label, 'id', { ...kept, length: 18, idLookup: true });
}

export function isDeleted(): FieldSpec {
  return checkbox('IsDeleted', 'Deleted', readOnly);
}

export function created(): FieldSpec[] {
  return [datetime('CreatedDate', 'Created Date', kept), reference('CreatedById', 'Created By ID', 'User', kept)];
}

export function lastModified(): FieldSpec[] {
  return [
    datetime('LastModifiedDate', 'Last Modified Date', kept),
    reference('LastModifiedById', 'Last Modified By ID', 'User', kept)
  ];
}

export function systemModstamp(): FieldSpec {
  return datetime('SystemModstamp', 'System Modstamp', kept);
}

/** Who made and changed the record, and when. */
export function audit(): FieldSpec[] {
  return [...created(), ...lastModified(), systemModstamp()];
}

/** The user who owns the record: the one who creates it, unless another is named. */
export function owner(): FieldSpec {
  return reference('OwnerId', 'Owner ID', 'User', defaulted);
}

/** The same where a queue can own records, too. Source: Object Reference, "QueueSobject". */
export function queueOwner(): FieldSpec {
  return { ...owner(), referenceTo: ['User', 'Group'], namePointing: true };
}
