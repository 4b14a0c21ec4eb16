/** Runs a report: groups the rows that the user may see, and aggregates them for every group and crossing of groups. */
import type { FieldDef, FieldValue } from '../schema/types.ts';
import type { ExecutionContext } from '../security/types.ts';
import { calendarOf } from '../soql/calendar.ts';
import type { Calendar } from '../soql/calendar.ts';
import { formatted, labelOf } from '../soql/display.ts';
import { Accumulator } from './accumulator.ts';
import { type DateGroup, dateGroup } from './dateGroups.ts';
import { isDate } from './definition.ts';
import { checkAccess, mayUse, type Row, rowsOf, shownPath } from './query.ts';
import type {
  Aggregate,
  Cell,
  Fact,
  Granularity,
  GroupNode,
  Grouping,
  ReportColumn,
  ReportDef,
  ReportRow,
  ReportRun
} from './types.ts';

/** Source: Reports and Dashboards REST API Developer Guide, "Requirements and Limitations": 2,000 rows of details. */
const MAX_DETAILS = 2000;
/** Crossings without a row are told, too, up to so many. */
const MAX_EMPTY = 20_000;

export interface RunOptions {
  readonly details: boolean;
}

/** @throws OrgError FORBIDDEN */
export function runReport(context: ExecutionContext, asked: ReportDef, { details }: RunOptions): ReportRun {
  checkAccess(context, asked);
  const report = withoutHidden(context, asked);
  return new Run(context, report, details).result();
}

/** Columns and summaries that the user may not read are not there. Source: Salesforce Help, "Field-Level Security". */
function withoutHidden(context: ExecutionContext, report: ReportDef): ReportDef {
  const open = (column: ReportColumn | null): boolean => column === null || mayUse(context, column);
  const grouping = (one: Grouping): Grouping => (one.by && !open(one.by.column) ? { ...one, by: null } : one);
  return {
    ...report,
    columns: report.columns.filter(open),
    aggregates: report.aggregates.filter(({ column }) => open(column)),
    down: report.down.map(grouping),
    across: report.across.map(grouping),
    sort: report.sort && open(report.sort.column) ? report.sort : null
  };
}

class Group implements GroupNode {
  key = '';
  readonly value: FieldValue;
  readonly label: string;
  readonly order: string | number;
  readonly byValue = new Map<FieldValue, Group>();
  children: readonly Group[] = [];

  constructor(value: FieldValue, label: string, order: string | number) {
    this.value = value;
    this.label = label;
    this.order = order;
  }
}

class Run {
  readonly #context: ExecutionContext;
  readonly #report: ReportDef;
  readonly #details: boolean;
  readonly #calendar: Calendar;
  readonly #collator: Intl.Collator;
  readonly #down = new Group(null, '', '');
  readonly #across = new Group(null, '', '');
  readonly #dates = new Map<string, DateGroup>();
  readonly #facts = new Map<Group, Map<Group, { readonly sums: Accumulator[]; readonly rows: Row[] }>>();

  constructor(context: ExecutionContext, report: ReportDef, details: boolean) {
    this.#context = context;
    this.#report = report;
    this.#details = details;
    this.#calendar = calendarOf(context);
    this.#collator = new Intl.Collator(this.#calendar.locale, { sensitivity: 'base', numeric: false });
  }

  result(): ReportRun {
    const report = this.#report;
    const rows = this.#limited(this.#sorted(rowsOf(this.#context, report, this.#columns())));
    for (const row of rows) this.#add(row);
    this.#order(this.#down, report.down, (group) => this.#fact(group, this.#across).sums);
    this.#order(this.#across, report.across, (group) => this.#fact(this.#down, group).sums);
    return {
      report,
      down: this.#down.children,
      across: this.#across.children,
      facts: this.#told(),
      allData: !this.#details || rows.length <= MAX_DETAILS
    };
  }

  #columns(): ReportColumn[] {
    const { columns, aggregates, down, across, sort } = this.#report;
    return [
      ...columns,
      ...[...down, ...across].map(({ column }) => column),
      ...[...aggregates, ...this.#sortAggregates()].flatMap(({ column }) => column ?? []),
      ...(sort ? [sort.column] : [])
    ];
  }

  /** Figures by which groups are ordered, whether or not they are shown. */
  #sortAggregates(): Aggregate[] {
    return [...this.#report.down, ...this.#report.across].flatMap(({ by }) => by ?? []);
  }

  #sorted(rows: Row[]): Row[] {
    const { sort } = this.#report;
    if (!sort) return rows;
    const path = isDate(sort.column) ? sort.column.path : shownPath(this.#context, sort.column);
    const sign = sort.descending ? -1 : 1;
    return rows.sort((a, b) => sign * this.#compare(a(path), b(path)));
  }

  #limited(rows: Row[]): Row[] {
    const { rowLimit } = this.#report;
    return rowLimit === null ? rows : rows.slice(0, rowLimit);
  }

  /** Nothing comes first. */
  #compare(a: FieldValue, b: FieldValue): number {
    if (a === b) return 0;
    if (a === null) return -1;
    if (b === null) return 1;
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    return this.#collator.compare(String(a), String(b));
  }

  #add(row: Row): void {
    const downs = this.#path(this.#down, this.#report.down, row);
    const acrosses = this.#path(this.#across, this.#report.across, row);
    for (const down of downs) {
      for (const across of acrosses) for (const sum of this.#fact(down, across).sums) sum.add(row);
    }
    const [lastDown, lastAcross] = [downs.at(-1), acrosses.at(-1)];
    if (this.#details && lastDown && lastAcross) this.#fact(lastDown, lastAcross).rows.push(row);
  }

  /** The groups that the row is in, from all rows on. */
  #path(root: Group, groupings: readonly Grouping[], row: Row): Group[] {
    const path = [root];
    let at = root;
    for (const grouping of groupings) {
      const made = this.#group(grouping, row);
      const known = at.byValue.get(made.value) ?? made;
      at.byValue.set(made.value, known);
      path.push(known);
      at = known;
    }
    return path;
  }

  #group({ column, granularity }: Grouping, row: Row): Group {
    const value = row(column.path);
    if (value === null) return new Group(null, '-', '');
    if (isDate(column)) {
      const { value: day, label } = this.#dateGroup(String(value), granularity);
      return new Group(day, label, day);
    }
    if (column.namePath !== null) {
      const name = String(row(shownPath(this.#context, column)) ?? value);
      return new Group(value, name, name);
    }
    return new Group(value, this.#label(column.field, value), orderOf(column.field, value));
  }

  /** Few days, many rows. */
  #dateGroup(value: string, granularity: Granularity): DateGroup {
    const key = `${granularity} ${value}`;
    let known = this.#dates.get(key);
    if (known === undefined) this.#dates.set(key, (known = dateGroup(value, granularity, this.#calendar)));
    return known;
  }

  #fact(down: Group, across: Group): { readonly sums: Accumulator[]; readonly rows: Row[] } {
    let line = this.#facts.get(down);
    if (!line) this.#facts.set(down, (line = new Map()));
    let fact = line.get(across);
    if (!fact) {
      const sums = [...this.#report.aggregates, ...this.#sortAggregates()].map((one) => new Accumulator(one));
      line.set(across, (fact = { sums, rows: [] }));
    }
    return fact;
  }

  #order(group: Group, groupings: readonly Grouping[], sumsOf: (group: Group) => Accumulator[]): void {
    const [grouping, ...rest] = groupings;
    if (!grouping) return;
    const { by } = grouping;
    const figure = (one: Group): number | null =>
      by
        ? (sumsOf(one)
            .find((sum) => sum.is(by))
            ?.value() ?? null)
        : null;
    const sign = grouping.descending ? -1 : 1;
    const compare = (a: Group, b: Group): number =>
      (by ? this.#compare(figure(a), figure(b)) : this.#compareGroups(a, b)) * sign || this.#compareGroups(a, b);
    group.children = [...group.byValue.values()].sort(compare);
    const prefix = group.key === '' ? '' : `${group.key}_`;
    group.children.forEach((child, index) => {
      child.key = `${prefix}${index}`;
      this.#order(child, rest, sumsOf);
    });
  }

  #compareGroups(a: Group, b: Group): number {
    if (a.value === null || b.value === null) return a.value === b.value ? 0 : a.value === null ? -1 : 1;
    return this.#compare(a.order, b.order);
  }

  #told(): Map<string, Fact> {
    const all = (group: Group): Group[] => [group, ...group.children.flatMap(all)];
    const [downs, acrosses] = [all(this.#down), all(this.#across)];
    const isWhole = downs.length * acrosses.length <= MAX_EMPTY;
    const facts = new Map<string, Fact>();
    let told = 0;
    for (const down of downs) {
      for (const across of acrosses) {
        const known = this.#facts.get(down)?.get(across);
        if (!known && !isWhole && facts.size > 0) continue;
        const { sums, rows } = known ?? this.#fact(down, across);
        const shown = rows.slice(0, MAX_DETAILS - told);
        told += shown.length;
        facts.set(`${down.key || 'T'}!${across.key || 'T'}`, {
          aggregates: sums.slice(0, this.#report.aggregates.length).map((sum) => sum.value()),
          rows: shown.map((row) => this.#row(row))
        });
      }
    }
    return facts;
  }

  #row(row: Row): ReportRow {
    return { cells: this.#report.columns.map((column) => this.#cell(column, row)) };
  }

  #cell(column: ReportColumn, row: Row): Cell {
    const value = row(column.path);
    if (value === null) return { value, label: column.field.type === 'boolean' ? 'false' : '-' };
    if (column.namePath === null) return { value, label: this.#label(column.field, value) };
    return { value, label: String(row(shownPath(this.#context, column)) ?? value) };
  }

  #label(field: FieldDef, value: FieldValue): string {
    if (field.picklistValues.length > 0) return String(labelOf(field, value));
    return String(formatted(value, field.type, field.scale, this.#calendar));
  }
}

/** Values of a picklist stand in the order of the list. */
function orderOf({ picklistValues }: FieldDef, value: FieldValue): string | number {
  if (picklistValues.length === 0) return typeof value === 'number' ? value : String(value);
  const at = picklistValues.findIndex((one) => one.value === value);
  return at < 0 ? picklistValues.length : at;
}
