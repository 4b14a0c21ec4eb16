// The board of a manager's branch: stored figures rolled up by team, the chance of each, who makes the shortfall, and the
// rows in order. Pure: no platform, no clock, no words.
import type { Node, Shortfall, TeamChance, TeamInput } from './contract';
import { rollUp } from './rollup';
import { shortfallOf } from './shortfall';
import { chanceOfTeam, dealsOf, openDeals, type DealsByRep } from './teamChance';

export type * from './contract';
export type { ChanceOf, Listing } from './listing';
export type { DealsByRep };
export { dealsIn, decode, monthsOf } from './decode';
export { isFiltering, listed, matching, NO_FILTER } from './listing';
export { openDeals } from './teamChance';

/** A board with what is asked of it again and again. */
export class Board {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly root: Node | null;
  /** All reps, in the order in which they were sent. */
  readonly reps: readonly Node[];
  readonly shortfall: Shortfall;
  private readonly input: TeamInput;
  private readonly deals: DealsByRep;
  private readonly chances = new Map<string, TeamChance | null>();

  /** @param later open deals that came in calls of their own; null: they are on their way */
  constructor(input: TeamInput, later: DealsByRep | null = null) {
    this.input = input;
    this.nodes = rollUp(input);
    this.deals = input.dealsLater ? (later ?? new Map(input.reps.map(({ id }) => [id, null]))) : dealsOf(input);
    this.root = [...this.nodes.values()].find(({ kind, parent }) => kind === 'team' && parent === null) ?? null;
    this.reps = input.reps.flatMap(({ id }) => this.nodes.get(id) ?? []);
    this.shortfall = shortfallOf(this.reps);
  }

  /** Of a rep as it is stored, of a team reckoned when it is first asked for; null: no quota, or deals that are not known. */
  readonly chanceOf = (key: string): TeamChance | null => {
    const node = this.nodes.get(key);
    if (node?.kind !== 'team') {
      return node?.chance ?? null;
    }
    if (!this.chances.has(key)) {
      this.chances.set(key, this.reckoned(node));
    }
    return this.chances.get(key) ?? null;
  };

  /** Everybody in a team and below it. */
  repsIn(key: string): readonly string[] {
    const node = this.nodes.get(key);
    if (!node) {
      return [];
    }
    return node.kind === 'rep' ? [key] : node.children.flatMap((child) => this.repsIn(child));
  }

  private reckoned(node: Node): TeamChance | null {
    const { period, rows, today } = this.input;
    // Figures of a night count what may close from that night on.
    const storedOn = rows.reduce((day, row) => (row.storedOn < day ? row.storedOn : day), today);
    const deals = openDeals(this.repsIn(node.key), this.deals, period, storedOn);
    return deals && chanceOfTeam(node.revenue, deals);
  }
}
