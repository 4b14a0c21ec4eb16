// states.png, "Peers are hidden": what is shown is what was sent, and why there is no more.
import { createElement } from 'lwc';
import load from '@salesforce/apex/QuotaPeersController.load';
import { answer } from 'c/quotaAnswer';
import QuotaPeers, { type Peers } from 'c/quotaPeers';
import type * as Runner from '@salesforce/sfdx-lwc-jest';
import { DANA, WORDS } from '../../quotaSentence/__tests__/fixture';

jest.mock(
  '@salesforce/apex/QuotaPeersController.load',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true }
);

const loads = load as unknown as Runner.TestAdapter<Peers>;
const OFF: Peers = { isOn: false, teamSize: 8, teamAttained: 384_762, storedOn: '2026-02-13', peers: [] };

async function render(peers: Peers) {
  const element = createElement('c-quota-peers', { is: QuotaPeers });
  Object.assign(element, {
    input: DANA,
    answer: answer(DANA, DANA.today),
    words: WORDS
  });
  document.body.append(element);
  loads.emit(peers);
  await Promise.resolve();
  const root = element.shadowRoot!;
  const rows = [...root.querySelectorAll('li')].map((row) =>
    [...row.querySelectorAll('span')].map(({ textContent }) => textContent)
  );
  const notes = [...root.querySelectorAll('.note')].map(({ textContent }) => textContent);
  return { root, rows, notes };
}

afterEach(() => {
  document.body.replaceChildren();
});

test('off: the user and the sum of the team, and that peers are hidden', async () => {
  const { rows, notes } = await render(OFF);
  expect(rows).toEqual([
    ['You', '35%'],
    ['Team of 8', '38%']
  ]);
  expect(notes).toEqual([
    'Figures of single peers are hidden. Your manager can have the leaderboard switched on; it is off.',
    'Figures of others are from Feb 13.'
  ]);
});

test('on: peers by attainment, those without one last; the own figure is today’s', async () => {
  const { rows, notes } = await render({
    ...OFF,
    isOn: true,
    peers: [
      { userName: 'Ana', isMe: false, attained: 512_000 },
      { userName: 'Dana', isMe: true, attained: 100_000 },
      { userName: 'Jonas', isMe: false },
      { userName: 'Maya', isMe: false, attained: 200_000 }
    ]
  });
  expect(rows).toEqual([
    ['Ana', '51%'],
    ['You', '35%'],
    ['Maya', '20%'],
    ['Jonas', '–'],
    ['Team of 8', '38%']
  ]);
  expect(notes).toEqual(['Figures of others are from Feb 13.']);
});

test('a small team has no sum, and without a team there is nothing', async () => {
  const { rows, notes } = await render({ ...OFF, teamSize: 3, teamAttained: null });
  expect(rows).toEqual([['You', '35%']]);
  expect(notes).toEqual([
    'Figures of single peers are hidden. Your manager can have the leaderboard switched on; it is off.',
    'The team is too small to show its sum without showing single peers.'
  ]);
  const { root } = await render({ ...OFF, teamSize: 0, teamAttained: null });
  expect(root.querySelector('section')).toBeNull();
});
