// How well people are covered: the drawing of the map, and what it must not say where something is not known.
import * as fc from 'fast-check';
import { closesLoop, coverage, reach } from 'c/planEngine';
import { AS_OF, CENTERS, LIMITS, NORTHGATE, stakeholder, STAKEHOLDERS } from './northgate';

const covered = coverage(NORTHGATE, AS_OF);
const ids = (people: readonly { readonly id: string }[]) => people.map(({ id }) => id);

test('Northgate as it is drawn: 8 of 12 in time, 3 late, 1 not known', () => {
  expect(covered.inTime).toBe(8);
  expect(covered.people).toHaveLength(12);
  expect(ids(covered.late)).toEqual(['lena', 'ewa', 'aisha']);
  expect(ids(covered.notKnown)).toEqual(['nadia']);
  // R14 takes 72.73 %, which is 8 of 11.
  expect(covered.known).toBe(11);
});

test.each([
  ['lena', 74, 60, 'Late'],
  ['gerald', 51, 60, 'InTime'],
  ['ewa', 41, 30, 'Late'],
  ['kofi', 21, 45, 'InTime'],
  ['aisha', 38, 30, 'Late'],
  ['priya', 12, 60, 'InTime']
])('%s: %d of %d days', (id, days, limit, state) => {
  expect(covered.people.find((one) => one.id === id)).toMatchObject({ days, limit, state });
});

test('Security hangs on one person, and two roles are missing', () => {
  expect(covered.centers).toEqual([
    { id: 'it', name: 'IT', people: 4, singleThread: null, missing: [] },
    { id: 'ops', name: 'Operations', people: 4, singleThread: null, missing: ['Sponsor'] },
    { id: 'fin', name: 'Finance and Procurement', people: 3, singleThread: null, missing: [] },
    { id: 'sec', name: 'Security', people: 1, singleThread: 'aisha', missing: ['DecisionMaker'] }
  ]);
});

test('the order is that of the map, whatever the order they come in', () => {
  const mixed = coverage(
    { ...NORTHGATE, stakeholders: [...STAKEHOLDERS].reverse(), centers: [...CENTERS].reverse() },
    AS_OF
  );
  expect(mixed).toEqual(covered);
  expect(ids(mixed.people)).toEqual(STAKEHOLDERS.map(({ id }) => id));
});

const one = (changes: Parameters<typeof stakeholder>[1]) =>
  coverage({ ...NORTHGATE, stakeholders: [stakeholder('x', changes)] }, AS_OF);
const person = (changes: Parameters<typeof stakeholder>[1]) => one(changes).people[0];

test('the limit itself is in time, the day after is late', () => {
  expect(person({ lastContact: '2026-01-14' })).toMatchObject({ days: 30, state: 'InTime' });
  expect(person({ lastContact: '2026-01-13' })).toMatchObject({ days: 31, state: 'Late' });
});

test('a date to come is of age 0', () => {
  expect(person({ lastContact: '2026-03-01' })).toMatchObject({ days: 0, state: 'InTime' });
});

test.each<readonly [string, Parameters<typeof stakeholder>[1], readonly string[]]>([
  ['no date', { lastContact: null }, ['NoDate']],
  ['no seniority', { seniority: null }, ['NoSeniority']],
  ['a seniority without a limit', { seniority: 'Intern' }, ['NoLimit']],
  ['nobody', { contact: null }, ['NoContact']],
  ['neither date nor seniority', { lastContact: null, seniority: null }, ['NoDate', 'NoSeniority']]
])('not known: %s', (_name, changes, unknown) => {
  expect(person(changes)).toMatchObject({ state: 'NotKnown', unknown });
  expect(one(changes)).toMatchObject({ inTime: 0, known: 0, late: [] });
});

test('who is not reached is no thread: only access of 1 or more counts, and one contact counts once', () => {
  const threads = (...people: readonly Parameters<typeof stakeholder>[1][]) =>
    coverage(
      { ...NORTHGATE, stakeholders: people.map((changes, at) => stakeholder(`p${at}`, changes)) },
      AS_OF
    ).centers.find(({ id }) => id === 'it')?.singleThread;
  expect(threads({ access: 1 })).toBe('p0');
  expect(threads({ access: 0 })).toBeNull();
  expect(threads({ access: null })).toBeNull();
  expect(threads({ access: 1 }, { access: 1 })).toBeNull();
  expect(threads({ access: 0 }, { access: 3 })).toBe('p1');
  expect(threads({ access: 1, contact: null })).toBeNull();
  const same = { id: 'c', name: 'C' };
  expect(threads({ access: 1, contact: same }, { access: 2, contact: same })).toBe('p0');
});

test('a place without a contact fills no role', () => {
  const empty = one({ contact: null, role: 'Decision Maker' }).centers[0];
  expect(empty?.missing).toEqual(['DecisionMaker']);
});

test('a loop ends every line in it; who reports into it keeps theirs', () => {
  const loop = [
    stakeholder('a', { reportsTo: 'b' }),
    stakeholder('b', { reportsTo: 'a' }),
    stakeholder('c', { reportsTo: 'a' }),
    stakeholder('d', { reportsTo: 'd' }),
    stakeholder('e', { reportsTo: 'gone' })
  ];
  const { people } = coverage({ ...NORTHGATE, stakeholders: loop }, AS_OF);
  expect(people.map(({ id, boss }) => [id, boss])).toEqual([
    ['a', null],
    ['b', null],
    ['c', 'a'],
    ['d', null],
    ['e', null]
  ]);
});

test('at the top nobody is looked for; below it a missing boss is not known', () => {
  const top = covered.people.filter(({ isTop }) => isTop);
  expect(ids(top)).toEqual(['priya', 'lena', 'gerald']);
  expect(person({ seniority: 'Executive', reportsTo: 'gone' })?.isTop).toBe(false);
  expect(person({ seniority: null })?.isTop).toBe(false);
});

test('a line that would close a loop is known before it is drawn', () => {
  expect(closesLoop(STAKEHOLDERS, 'priya', 'kofi')).toBe(true);
  expect(closesLoop(STAKEHOLDERS, 'priya', 'priya')).toBe(true);
  expect(closesLoop(STAKEHOLDERS, 'kofi', 'tomas')).toBe(false);
});

test('reach: nobody, somebody, a sponsor; at a site those of it and of all', () => {
  expect(reach(STAKEHOLDERS, 'none', null)).toBe(500_000);
  expect(reach(STAKEHOLDERS, 'ops', null)).toBe(800_000);
  expect(reach(STAKEHOLDERS, 'it', 'Dayton DC')).toBe(1_000_000);
  const dayton = STAKEHOLDERS.filter(({ id }) => id === 'sam');
  expect(reach(dayton, 'ops', 'Dayton DC')).toBe(800_000);
  expect(reach(dayton, 'ops', 'Toledo DC')).toBe(500_000);
});

test('everybody is in exactly one state, and no boss leads round in a circle', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const anybody = fc.record({
    reportsTo: fc.option(fc.constantFrom(...names)),
    seniority: fc.option(fc.constantFrom(...LIMITS.map(({ seniority }) => seniority), 'Other')),
    lastContact: fc.option(fc.constantFrom('2025-06-01', '2026-01-20', '2026-02-13', '2026-09-01'))
  });
  fc.assert(
    fc.property(fc.array(anybody, { maxLength: names.length }), (changes) => {
      const stakeholders = changes.map((change, at) => stakeholder(names[at] ?? '', change));
      const result = coverage({ ...NORTHGATE, stakeholders }, AS_OF);
      expect(result.inTime + result.late.length + result.notKnown.length).toBe(stakeholders.length);
      const bosses = new Map(result.people.map(({ id, boss }) => [id, boss]));
      for (const start of bosses.keys()) {
        let at: string | null | undefined = start;
        for (let step = 0; at && step <= names.length; step += 1) {
          at = bosses.get(at);
        }
        expect(at ?? null).toBeNull();
      }
    })
  );
});
