/** What kind of record a topic is assigned to. Source: Object Reference, "TopicAssignment": EntityKeyPrefix, EntityType. */
import type { Job, Save } from '../job.ts';

export function deriveTopicAssignments({ context }: Save, jobs: readonly Job[]): void {
  for (const { next } of jobs) {
    const object = typeof next.EntityId === 'string' ? context.store.schema.objectOfId(next.EntityId) : undefined;
    next.EntityKeyPrefix = object?.keyPrefix ?? null;
    next.EntityType = object?.name ?? null;
  }
}
