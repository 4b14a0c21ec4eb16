// Whether somebody was in touch with a person on a day: every case that Apex is held to, and what must hold of any.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Touch } from '../force-app/main/plans/lwc/touchEngine/contract.ts';
import { dayOf, daysOf, earlierTouch, peopleOf, wallOf } from '../force-app/main/plans/lwc/touchEngine/touchEngine.ts';

interface Case {
  readonly name: string;
  readonly timeZone: string;
  readonly touches: readonly { readonly id: number; readonly contact: number; readonly at: string }[];
  readonly day: string;
  /** Id of the touch that is told; null: none. */
  readonly expected: number | null;
}

const file = path.join(import.meta.dirname, 'plans/touches.json');
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: readonly Case[] };

const touchOf = (id: number, contact: number, at: string, user = 1): Touch => ({
  id: `00T00000000000${id}AAA`,
  at,
  user: { id: `user ${user}`, name: `User ${user}` },
  contact: { id: `contact ${contact}`, name: `Contact ${contact}` }
});

test.each(cases)('$name', ({ timeZone, touches, day, expected }) => {
  const all = touches.map(({ id, contact, at }) => touchOf(id, contact, at));
  const found = earlierTouch(all, 'contact 1', day, timeZone)?.id;
  expect(found).toBe(expected === null ? undefined : touchOf(expected, 1, '').id);
});

const ZONES = ['America/Los_Angeles', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Auckland', 'Pacific/Kiritimati', 'GMT'];
const zones = fc.constantFrom(...ZONES);
const from = Date.parse('2020-01-01T00:00:00Z');
const minutes = fc.integer({ min: 0, max: 10 * 365 * 24 * 60 });
const instants = minutes.map((minute) => new Date(from + minute * 60_000).toISOString());

/** The day by another way: Intl in the locale of Sweden, whose dates are ISO dates. */
const dayByLocale = (at: string, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(at));

test('the day of an instant is that of the wall calendar of the zone', () => {
  fc.assert(
    fc.property(instants, zones, (at, zone) => {
      expect(dayOf(at, zone)).toBe(dayByLocale(at, zone));
      expect(wallOf(at, zone)).toMatch(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/);
    })
  );
});

const touches = fc.array(
  fc.record({ contact: fc.integer({ min: 1, max: 3 }), at: instants, user: fc.integer({ min: 1, max: 3 }) }),
  { maxLength: 12 }
);

test('listed by day, no touch is lost, none twice, latest first; the order in which they come changes nothing', () => {
  fc.assert(
    fc.property(touches, zones, (given, zone) => {
      const all = given.map(({ contact, at, user }, index) => touchOf(index + 1, contact, at, user));
      const days = daysOf(all, null, zone);
      const listed = days.flatMap((one) => one.touches);
      expect(listed.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
      expect(listed.map(({ at }) => at)).toEqual(
        all
          .map(({ at }) => at)
          .sort()
          .reverse()
      );
      for (const { day, touches: ofDay } of days) for (const { at } of ofDay) expect(dayOf(at, zone)).toBe(day);
      expect(daysOf([...all].reverse(), null, zone)).toEqual(days);
    })
  );
});

test('one person’s touches are those of everyone that are theirs; the pair may be chosen although it has none', () => {
  fc.assert(
    fc.property(touches, zones, (given, zone) => {
      const all = given.map(({ contact, at, user }, index) => touchOf(index + 1, contact, at, user));
      const theirs = daysOf(all, 'user 1', zone).flatMap((one) => one.touches);
      const everyones = daysOf(all, null, zone).flatMap((one) => one.touches);
      expect(theirs).toEqual(everyones.filter(({ user }) => user.id === 'user 1'));
      const people = peopleOf(all, [{ id: 'user 9', name: 'User 9' }, undefined]).map(({ id }) => id);
      expect(people).toEqual([...new Set([...all.map(({ user }) => user.id), 'user 9'])].sort());
    })
  );
});

test('a warning is told exactly where that person was contacted on that day', () => {
  fc.assert(
    fc.property(touches, zones, instants, (given, zone, now) => {
      const all = given.map(({ contact, at, user }, index) => touchOf(index + 1, contact, at, user));
      const day = dayByLocale(now, zone);
      const same = all.filter(({ contact, at }) => contact.id === 'contact 1' && dayByLocale(at, zone) === day);
      const told = earlierTouch(all, 'contact 1', day, zone);
      expect(told === undefined).toBe(same.length === 0);
      if (told) for (const { at } of same) expect(at <= told.at).toBe(true);
    })
  );
});
