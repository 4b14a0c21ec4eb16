// The words of the drawing: findings as they are drawn, people as map and table show them.
import { coverage, type People, type Stakeholder } from 'c/planEngine';
import { findingsOf, personTexts, type Finding, type RelationshipWords } from 'c/relationshipSentence';
import { AS_OF, NORTHGATE, stakeholder } from '../../planEngine/__tests__/northgate';
import { english } from '../../relationshipLabels/__tests__/english';

const words: RelationshipWords = {
  labels: english,
  locale: 'en-US',
  names: new Map([['Decision Maker', 'Decision maker']])
};

function said(people: People, editable = true) {
  const covered = coverage(people, AS_OF);
  return findingsOf(covered, personTexts(people, covered, words), editable, words);
}
const texts = ({ findings }: { readonly findings: readonly Finding[] }) =>
  findings.map(({ title, parts }) => `${title} ${parts.map(({ text }) => text).join('')}`);
const people = (...stakeholders: readonly Stakeholder[]): People => ({ ...NORTHGATE, stakeholders });

test('the findings of the drawing, the most pressing first', () => {
  const drawn = said(NORTHGATE);
  expect(drawn.figure).toBe('8 of 12');
  expect(drawn.note).toBe('contacted in time');
  expect(texts(drawn)).toEqual([
    'Security hangs on one person. Aisha Karim, last contact 38 days ago. Add stakeholder',
    '3 late. Lena Vogt, Ewa Nowak, Aisha Karim',
    '2 roles missing. Sponsor in Operations, decision maker in Security',
    '1 not known. Nadia Bello: log last contact'
  ]);
});

test('what can be done is a button with the person or center it is about', () => {
  const actions = said(NORTHGATE).findings.flatMap(({ parts }) => parts.filter(({ action }) => action));
  expect(actions.map(({ action, id }) => [action, id])).toEqual([
    ['add', 'sec'],
    ['person', 'lena'],
    ['person', 'ewa'],
    ['person', 'aisha'],
    ['add', 'ops'],
    ['add', 'sec'],
    ['contact', 'nadia']
  ]);
  expect(actions.flatMap(({ role }) => role ?? [])).toEqual(['Sponsor', 'DecisionMaker']);
});

test('who may not change the plan is offered nothing to change', () => {
  const parts = said(NORTHGATE, false).findings.flatMap((finding) => finding.parts);
  expect(parts.flatMap(({ action }) => action ?? [])).toEqual(['person', 'person', 'person', 'person']);
  expect(texts(said(NORTHGATE, false)).at(-1)).toBe('1 not known. Nadia Bello');
});

test('several threads are named with their centers', () => {
  const two = people(
    stakeholder('Ann', { center: 'it', role: 'Approver' }),
    stakeholder('Bob', { center: 'sec', role: 'Approver' })
  );
  expect(texts(said(two))[0]).toBe('2 buying centers hang on one person each. Ann (IT), Bob (Security)');
});

test.each([
  ['2026-02-12', 'Ann, last contact 1 day ago.'],
  ['2026-02-13', 'Ann, last contact today.'],
  [null, 'Ann, last contact not known.']
])('the last contact of a thread on %s', (lastContact, sentence) => {
  const [thread] = said(people(stakeholder('Ann', { lastContact }))).findings;
  expect(thread?.parts[0]?.text).toBe(sentence);
});

test('more than three names lead to the table', () => {
  const late = ['A', 'B', 'C', 'D', 'E'].map((name) => stakeholder(name, { lastContact: '2025-01-01' }));
  expect(texts(said(people(...late)))[0]).toBe('5 late. A, B, C, 2 more in the table');
});

test('when all is well it says so, and with nobody there is no figure', () => {
  const center = NORTHGATE.centers.slice(0, 1);
  const two = [stakeholder('Ann', { role: 'Decision Maker' }), stakeholder('Bob')];
  expect(said({ ...NORTHGATE, centers: center, stakeholders: two })).toMatchObject({
    figure: '2 of 2',
    findings: [],
    well: 'Nobody is late, no role is missing.'
  });
  expect(said({ ...NORTHGATE, centers: [], stakeholders: [] }).figure).toBe('');
});

const textOf = (id: string) => personTexts(NORTHGATE, coverage(NORTHGATE, AS_OF), words).find((one) => one.id === id);

test('a person as card and row show them', () => {
  expect(textOf('lena')).toMatchObject({
    name: 'Lena Vogt',
    role: 'Decision maker',
    reportsTo: 'No one',
    influenceText: '3 of 3',
    accessShort: 'Access 1',
    accessText: '1 of 3',
    contact: '74 of 60 days',
    isLate: true,
    support: { code: 'neutral', text: 'Neutral' }
  });
  expect(textOf('nadia')).toMatchObject({ contact: 'Not known', isUnknown: true, support: { text: 'Not known' } });
});

test('what is seen by place, bars and color alone is heard in words', () => {
  expect(textOf('aisha')?.unseen).toBe(
    'Security, Manager, Evaluator, reports to: Priya Raman, influence 2 of 3, last contact 38 of 30 days, late'
  );
});

test('nothing is guessed: seniority, role, boss, contact, limit', () => {
  const blank = stakeholder('x', {
    ...{ contact: null, seniority: null, role: null, reportsTo: 'gone', influence: null, access: null }
  });
  const input = people(blank);
  expect(personTexts(input, coverage(input, AS_OF), words)[0]).toMatchObject({
    name: 'No contact',
    seniority: 'Not known',
    role: 'Not known',
    reportsTo: 'Not known',
    influenceText: 'Not known',
    accessShort: 'Access ?',
    contact: '3 days, no limit'
  });
});
