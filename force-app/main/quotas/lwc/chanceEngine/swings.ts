// P(hit) with a deal won and with it lost, of all deals at once (the pivots of R11).
import type { ChanceDeal, Probability, Value } from 'c/quotaEngine';
import { drawsOf } from './draws';
import { Halves, mostSums } from './halves';
import { exactLattice, roundedLattice } from './lattice';
import { Tail } from './tail';
import { solve } from './together';
import { WonTails, type Outcomes } from './wonTails';

/** So many deals are quicker in two halves than on a grid. */
const FEW_DEALS = 24;

export function swingsOf(deals: readonly ChanceDeal[], gaps: readonly Value[]): Outcomes[] {
  if (gaps.length === 0) {
    return deals.map(() => ({ won: 1, lost: 1 }));
  }
  const bets = deals.map(({ values, probability }) => ({
    values: gaps.map((_, measure) => values[measure] ?? 0),
    probability
  }));
  const exact =
    gaps.length > 1 || bets.length <= FEW_DEALS
      ? Halves.of(bets, gaps.length, mostSums(gaps.length, bets.length))
      : null;
  if (exact) {
    return fromSwings(deals, exact.hit(gaps), exact.swings(gaps));
  }
  if (gaps.length === 1) {
    return onGrid(deals, gaps[0]!);
  }
  if (gaps.length === 2) {
    const tails = WonTails.of(deals, 2);
    return deals.map((_, deal) => tails.outcomesOf(deal, gaps));
  }
  const { hit, swings } = solve(bets, gaps);
  return fromSwings(deals, (hit.lowest + hit.highest) / 2, swings());
}

/** The chance is linear in a deal's probability. */
function fromSwings(deals: readonly ChanceDeal[], hit: Probability, swings: readonly number[]): Outcomes[] {
  return deals.map(({ probability }, deal) => ({
    won: hit + (1 - probability) * swings[deal]!,
    lost: hit - probability * swings[deal]!
  }));
}

/** One measure: the deal is taken out of the convolution that has all of them. */
function onGrid(deals: readonly ChanceDeal[], gap: Value): Outcomes[] {
  const draws = drawsOf(deals, 0);
  let lattice = exactLattice(draws);
  if (!lattice) {
    const bets = draws.map(({ value, probability }) => ({ values: [value], probability }));
    const halves = Halves.of(bets, 1, mostSums(1, bets.length));
    if (halves) {
      return fromSwings(deals, halves.hit([gap]), halves.swings([gap]));
    }
    lattice = roundedLattice(draws);
  }
  const { unit, first, probabilities, cells, rest } = lattice;
  const tail = Tail.of(first, probabilities);
  const cell = Math.ceil((gap - rest.mean) / unit);
  return draws.map(({ probability }, draw) => tail.without(cells[draw]!, probability, cell));
}
