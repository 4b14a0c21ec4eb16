// The words of the joint plan: figures in their units, progress, order, names, and what the bar says.
import { barOf, contentOf, shortName, type JointDocument } from 'c/jointPlanContent';
import { wordsOf } from 'c/planSentence';
import { jointModule } from '../../jointPlanLabels/__tests__/english';
import { NORTHGATE } from '../../planDesk/__tests__/northgate';
import { english } from '../../planLabels/__tests__/english';
import { EMPTY_JOINT, NORTHGATE_JOINT } from './northgate';

const plan = { ...wordsOf(NORTHGATE, english, 'en-US'), asOf: NORTHGATE_JOINT.today };
const words = { labels: jointModule().labels, plan };
const content = contentOf(NORTHGATE_JOINT, words);

test.each([
  ['Northgate Logistics Group', 'Northgate Logistics'],
  ['Müller & Söhne GmbH', 'Müller & Söhne'],
  ['Acme Holdings, Inc.', 'Acme'],
  ['Group', 'Group'],
  ['Costco', 'Costco'],
  ['  Harborview Health ', 'Harborview Health']
])('%s is called %s', (name, short) => {
  expect(shortName(name)).toBe(short);
});

test('figures have their units, and progress is from the start to the goal', () => {
  const figures = content.objectives.map(({ start, now, goal, progress, share }) => [
    ...[start.text, now.text, goal.text, progress.text],
    share
  ]);
  // (1 - 0) / 4; (91 - 86) / 10; (8.1 - 7.8) / 0.7.
  expect(figures).toEqual([
    ['0', '1', '4', '25%', 0.25],
    ['86%', '91%', '96%', '50%', 0.5],
    ['7.8', '8.1', '8.5', '43%', 0.428571]
  ]);
  expect(content.objectives[0]).toMatchObject({ measure: 'Sites refreshed', by: { text: 'Sep 30, 2026' } });
});

test('how a figure is kept is not said to the customer', () => {
  const { measure, name } = contentOf(
    { ...EMPTY_JOINT, objectives: [{ name: 'Fewer tickets', measure: 'Manual' }] },
    words
  ).objectives[0]!;
  expect([name, measure]).toEqual(['Fewer tickets', '']);
});

test('actions are by side and by day, what is done by the day on which it was', () => {
  const [ours, theirs] = content.actions;
  expect([ours.party, theirs.party]).toEqual(['Fennway', 'Northgate Logistics']);
  expect(theirs.rows.map(({ day, note, isDone }) => [day.text, note, isDone])).toEqual([
    ['Feb 11', 'Done', true],
    ['Feb 16', 'Done', true],
    ['Mar 6', 'Objective 2', false]
  ]);
});

test('our people are in the order of their roles, by what the customer calls them for', () => {
  expect(content.team[0].rows).toEqual([
    { name: 'Mara Lindqvist', role: 'Account manager' },
    { name: 'Jonah Reyes', role: 'Orders and quotes' },
    { name: 'Ravi Menon', role: 'Service' }
  ]);
});

test('who has signed is named with the day, else who is most senior', () => {
  expect(content.signatures.map(({ signer, date }) => [signer, date])).toEqual([
    ['Priya Raman, CIO', 'Date'],
    ['Mara Lindqvist, Account manager', 'Date']
  ]);
  const signed: JointDocument = { ...NORTHGATE_JOINT, signedBy: { name: 'Joan Pratt' }, signedOn: '2026-02-12' };
  expect(contentOf(signed, words).signatures[0]).toMatchObject({ signer: 'Joan Pratt', date: 'Agreed Feb 12, 2026' });
});

test('what is open says so: a goal, a day, a person', () => {
  const open = contentOf(
    { ...EMPTY_JOINT, objectives: [{ name: 'Fewer tickets' }], actions: [{ name: 'Call', side: 'Us' }] },
    words
  );
  expect(open.objectives[0]).toMatchObject({
    ...{ start: { text: '' }, goal: { text: 'To be agreed', value: null }, share: null, measure: '' },
    by: { text: 'To be agreed', day: null }
  });
  expect(open.actions[0].rows[0]).toMatchObject({ owner: 'To be named', day: { text: 'To be agreed' }, note: '' });
  expect([open.period, open.footer]).toEqual(['', '']);
});

test('the foot says how old the oldest figure is, unless all are of today', () => {
  expect(content.footer).toBe('Figures as of Feb 9, 2026');
  const fresh = NORTHGATE_JOINT.objectives.map((one) => ({ ...one, currentAsOf: NORTHGATE_JOINT.today }));
  expect(contentOf({ ...NORTHGATE_JOINT, objectives: fresh }, words).footer).toBe('');
});

test('the bar counts what is shown, and says what is held back', () => {
  const about = { objectives: 5, actions: 8, heldBack: 0 };
  expect(barOf(NORTHGATE_JOINT, about, words)).toEqual({
    shown: 'Customer view: 3 of 5 objectives, 6 of 8 actions shown',
    heldBack: ''
  });
  expect(barOf(NORTHGATE_JOINT, { ...about, heldBack: 1 }, words).heldBack).toMatch(/^1 shared objective is held back/);
  expect(barOf(NORTHGATE_JOINT, { ...about, heldBack: 2 }, words).heldBack).toMatch(/^2 shared objectives are/);
});
