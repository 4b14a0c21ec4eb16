// What is entered into the form of a touch, and what is still missing of it. Pure.
import type { Choice } from 'c/recordLookup';
import type { TouchEntry } from 'c/touchEngine';
import type { TouchLabels } from 'c/touchLabels';

export interface Entered {
  readonly contact: Choice | null;
  readonly channel: string;
  readonly subject: string;
  readonly note: string;
  /** `YYYY-MM-DDTHH:mm`; null: now; empty: it was cleared. */
  readonly at: string | null;
}

export const EMPTY: Entered = { contact: null, channel: 'Call', subject: '', note: '', at: null };

/** The field and why: the first that keeps it from being logged; the org decides the rest. */
export interface Missing {
  readonly field: 'contact' | 'subject' | 'at';
  readonly text: string;
}

const LONGEST_SUBJECT = 255;

export function missingOf({ contact, subject, at }: Entered, labels: TouchLabels): Missing | undefined {
  if (contact === null) {
    return { field: 'contact', text: labels.needsContact };
  }
  const { length } = subject.trim();
  if (length === 0 || length > LONGEST_SUBJECT) {
    return { field: 'subject', text: labels.needsSubject };
  }
  return at === '' ? { field: 'at', text: labels.needsTime } : undefined;
}

export const entryOf = ({ contact, channel, subject, note, at }: Entered, accountId: string): TouchEntry => ({
  accountId,
  contactId: contact?.id ?? '',
  channel,
  subject: subject.trim(),
  note,
  at
});

export const channelsOf = (labels: TouchLabels) => [
  { value: 'Call', label: labels.channelCall },
  { value: 'Email', label: labels.channelEmail },
  { value: 'Meeting', label: labels.channelMeeting },
  { value: 'Other', label: labels.channelOther }
];
