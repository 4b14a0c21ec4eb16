// The branch as rows: stored figures of reps, and their sums by team. Team totals add direct credit only (R1): a quota that
// is handed down counts where it is handed to, credit where it was earned.
import type { Value } from 'c/quotaEngine';
import type { MonthRow, Node, Rep, Span, Standing, StoredFigures, Team, TeamInput } from './contract';
import { added, coverageOf, standingOf, sum, type Amounts } from './standing';

const MILLION = 1_000_000;
const NOTHING: Amounts = { credited: 0, quota: null, expected: null };

/** What is added up from rep to team. */
interface Sums {
  readonly revenue: Amounts;
  readonly margin: Amounts | null;
  readonly open: Value | null;
  readonly retained: Value;
  readonly expansion: Value;
  readonly fresh: Value;
  readonly months: readonly (Amounts | null)[];
  readonly reps: number;
  readonly without: number;
  readonly incomplete: boolean;
}

const none = (months: number): Sums => ({
  revenue: NOTHING,
  margin: null,
  open: null,
  retained: 0,
  expansion: 0,
  fresh: 0,
  months: Array.from({ length: months }, () => null),
  reps: 0,
  without: 0,
  incomplete: false
});

function either(one: Amounts | null, other: Amounts | null): Amounts | null {
  return one === null || other === null ? (one ?? other) : added(one, other);
}

function plus(one: Sums, other: Sums): Sums {
  return {
    revenue: added(one.revenue, other.revenue),
    margin: either(one.margin, other.margin),
    open: sum(one.open, other.open),
    retained: one.retained + other.retained,
    expansion: one.expansion + other.expansion,
    fresh: one.fresh + other.fresh,
    months: one.months.map((month, place) => either(month, other.months[place] ?? null)),
    reps: one.reps + other.reps,
    without: one.without + other.without,
    incomplete: one.incomplete || other.incomplete
  };
}

/** Rows by rep, so that none is looked for. */
export class Stored {
  private readonly rows = new Map<string, StoredFigures>();
  private readonly byMonth = new Map<string, MonthRow>();

  constructor({ rows, monthRows }: Pick<TeamInput, 'rows' | 'monthRows'>) {
    rows.forEach((row) => this.rows.set(`${row.rep} ${row.measure}`, row));
    monthRows.forEach((row) => this.byMonth.set(`${row.rep} ${row.month}`, row));
  }

  of(rep: string, measure: StoredFigures['measure']): StoredFigures | undefined {
    return this.rows.get(`${rep} ${measure}`);
  }

  months(rep: string, months: readonly Span[]): readonly (MonthRow | undefined)[] {
    return months.map(({ key }) => this.byMonth.get(`${rep} ${key}`));
  }
}

/** A quota that is handed down asks for nothing here. */
function amountsOf(row: Pick<MonthRow, 'credited' | 'quota' | 'expected'> | undefined, leads: boolean): Amounts | null {
  if (!row) {
    return null;
  }
  const credited = row.credited ?? 0;
  return leads ? { credited, quota: null, expected: null } : { credited, quota: row.quota, expected: row.expected };
}

function repSums(rep: Rep, stored: Stored, months: readonly Span[], leads: boolean): Sums {
  const revenue = stored.of(rep.id, 'Revenue');
  return {
    revenue: amountsOf(revenue, leads) ?? NOTHING,
    margin: amountsOf(stored.of(rep.id, 'Margin'), leads),
    open: revenue?.open ?? null,
    retained: revenue?.retained ?? 0,
    expansion: revenue?.expansion ?? 0,
    fresh: revenue?.fresh ?? 0,
    months: stored.months(rep.id, months).map((row) => amountsOf(row, leads)),
    reps: revenue && !leads ? 1 : 0,
    without: revenue || leads ? 0 : 1,
    incomplete: revenue?.incomplete ?? false
  };
}

type Figures = Omit<Node, 'key' | 'kind' | 'name' | 'shortName' | 'parent' | 'level' | 'children' | 'leads' | 'chance'>;

function ofPpm(rate: number | null | undefined): number | null {
  return rate === null || rate === undefined ? null : rate / MILLION;
}

function figuresOf(sums: Sums, pace: number | null, marginPace: number | null): Figures {
  const revenue = standingOf(sums.revenue, pace);
  const { margin, retained, expansion, fresh } = sums;
  return {
    reps: sums.reps,
    revenue,
    margin: margin && standingOf(margin, marginPace),
    marginRate: margin && revenue.credited > 0 ? margin.credited / revenue.credited : null,
    open: sums.open,
    coverage: coverageOf(sums.open, revenue.gap),
    segments: { retained, expansion, fresh },
    months: sums.months.map((month): Standing | null => month && standingOf(month)),
    incomplete: sums.incomplete,
    without: sums.without
  };
}

/** First names that only one rep has. */
function shortNames(reps: readonly Rep[]): ReadonlyMap<string, string> {
  const counts = new Map<string | null, number>();
  reps.forEach(({ firstName }) => counts.set(firstName, (counts.get(firstName) ?? 0) + 1));
  return new Map(
    reps.map(({ id, name, firstName }) => [id, firstName && counts.get(firstName) === 1 ? firstName : name])
  );
}

interface Built {
  readonly sums: Sums;
  readonly key: string;
}

/** Builds the nodes from the leaves up; each is in the map when its sums are known. */
class Builder {
  readonly nodes = new Map<string, Node>();
  private readonly stored: Stored;
  private readonly repsOf = new Map<string, Rep[]>();
  private readonly teamsOf = new Map<string | null, Team[]>();
  private readonly names: ReadonlyMap<string, string>;
  private readonly input: TeamInput;

  constructor(input: TeamInput) {
    this.input = input;
    this.stored = new Stored(input);
    this.names = shortNames(input.reps);
    input.reps.forEach((rep) => this.repsOf.set(rep.team, [...(this.repsOf.get(rep.team) ?? []), rep]));
    input.teams.forEach((team) => this.teamsOf.set(team.parent, [...(this.teamsOf.get(team.parent) ?? []), team]));
  }

  /** A team in which and below which nobody is, is left out, but for the root. */
  team(team: Team, level: number): Built | null {
    const below = (this.teamsOf.get(team.id) ?? []).flatMap((one) => this.team(one, level + 1) ?? []);
    const leads = below.length > 0;
    const own = (this.repsOf.get(team.id) ?? []).map((rep) => this.rep(rep, level + 1, leads));
    const children = [...own, ...below];
    if (children.length === 0 && team.parent !== null) {
      return null;
    }
    const sums = children.reduce((all, child) => plus(all, child.sums), none(this.input.months.length));
    this.nodes.set(team.id, {
      key: team.id,
      kind: 'team',
      name: team.name,
      shortName: team.name,
      parent: team.parent,
      level,
      children: children.map(({ key }) => key),
      leads: false,
      chance: null,
      ...figuresOf(sums, null, null)
    });
    return { key: team.id, sums };
  }

  private rep(rep: Rep, level: number, leads: boolean): Built {
    const sums = repSums(rep, this.stored, this.input.months, leads);
    const revenue = leads ? undefined : this.stored.of(rep.id, 'Revenue');
    const margin = leads ? undefined : this.stored.of(rep.id, 'Margin');
    const hit = ofPpm(revenue?.chance);
    this.nodes.set(rep.id, {
      key: rep.id,
      kind: 'rep',
      name: rep.name,
      shortName: this.names.get(rep.id) ?? rep.name,
      parent: rep.team,
      level,
      children: [],
      leads,
      chance: hit === null ? null : { hit, lowest: hit, highest: hit, exact: true },
      ...figuresOf(sums, ofPpm(revenue?.pace), ofPpm(margin?.pace))
    });
    return { key: rep.id, sums };
  }
}

/** @returns nodes by key; none where the user has no role */
export function rollUp(input: TeamInput): ReadonlyMap<string, Node> {
  const builder = new Builder(input);
  const root = input.teams.find(({ parent }) => parent === null);
  if (root) {
    builder.team(root, 1);
  }
  return builder.nodes;
}
