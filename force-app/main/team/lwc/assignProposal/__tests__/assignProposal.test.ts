// What an assignment means: who moves, means, loads, what moves with it.
import { assign } from 'c/assignEngine';
import { weigh } from 'c/assignFacts';
import { proposalOf } from 'c/assignProposal';
import { INPUT } from '../../assignFacts/__tests__/fixture';

function proposed(kept: readonly string[] = []) {
  const set = new Set(kept);
  const weighed = weigh(INPUT, set);
  return proposalOf(INPUT, weighed, assign(weighed.problem), set);
}

test('nobody had the first, the second moves, the third stays for its deal', () => {
  const proposal = proposed();
  expect(proposal.accounts.map(({ moves, stays }) => [moves, stays])).toEqual([
    [true, null],
    [true, null],
    [false, 'due']
  ]);
  expect(proposal.due).toEqual(['Tavian Retail']);
  expect(proposal.accounts[0]).toMatchObject({ fitNow: 0, at: 0 });
  // 100 + 80 of 170, and 160 of 170 million.
  expect(proposal.loads.map(({ after }) => Math.round((after ?? 0) * 100))).toEqual([106, 94]);
  expect(proposal.outside).toEqual([]);
  expect(proposal.withinNow).toBe(0);
});

test('pay moves by the chance-weighted deals that go along, over what was to be expected', () => {
  const { pay } = proposed();
  expect(pay).toEqual({ name: 'Mei Tanaka', share: 1_000_000 / 60_000_000 });
});

test('what is kept stays; without a rep it is left as it is', () => {
  const proposal = proposed(['001a', '001b']);
  expect(proposal.moves).toEqual([]);
  expect(proposal.accounts.map(({ stays }) => stays)).toEqual(['kept', 'kept', 'due']);
  expect(proposal.loads[1]?.after).toBeCloseTo(200 / 170, 9);
  expect(proposal.outside).toEqual(['Mei Tanaka', 'Rosa Lindqvist']);
});
