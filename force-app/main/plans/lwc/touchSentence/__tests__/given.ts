// A customer with touches of its pair, for tests of the touch log.
import type { Touch, TouchInput } from 'c/touchEngine';
import { wordsOf } from 'c/touchSentence';
import { english } from '../../touchLabels/__tests__/english';

export const MAYA = { id: '005000000000001AAA', name: 'Maya Lindqvist' };
export const JONAS = { id: '005000000000002AAA', name: 'Jonas Weber' };
export const JOAN = { id: '003000000000001AAA', name: 'Joan Pratt' };
export const MARCUS = { id: '003000000000002AAA', name: 'Marcus Feld' };

export const touchOf = (id: number, more: Partial<Touch> = {}): Touch => ({
  id: `00T00000000000${id}AAA`,
  at: '2026-02-13T17:12:00.000Z',
  user: JONAS,
  contact: JOAN,
  channel: 'Call',
  subject: 'Back orders',
  ...more
});

/** Seen by Maya on Friday, Feb 13, in Los Angeles. */
export const INPUT: TouchInput = {
  accountId: '001000000000001AAA',
  accountName: 'Northgate Logistics Group',
  timeZone: 'America/Los_Angeles',
  today: '2026-02-13',
  userId: MAYA.id,
  outside: MAYA,
  inside: JONAS,
  outsideFrom: 'Owner',
  insideFrom: 'Plan',
  pairings: [],
  mayLog: true,
  mayPair: true,
  touches: [
    touchOf(1),
    touchOf(2, { at: '2026-02-12T22:00:00.000Z', user: MAYA, contact: MARCUS, channel: 'Meeting', subject: 'Standard' })
  ]
};

export const WORDS = wordsOf(INPUT, english, 'en-US');
