// People whom a plan knows, as somebody is chosen from them. Pure.
import type { PlanInput } from 'c/planEngine';

/** Contacts of the customer, each once. */
export function contactsOf(stakeholders: PlanInput['stakeholders']) {
  const people = stakeholders.flatMap(({ contact, title }) => {
    return contact ? [[contact.id, { ...contact, detail: title }] as const] : [];
  });
  return [...new Map(people).values()];
}
