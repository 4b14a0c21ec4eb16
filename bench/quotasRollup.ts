// Rolling credit up: our columns beside DuckDB and SQLite in memory, in one run, on the same rows and the same totals.
import { createRequire } from 'node:module';
import sqlite from 'node-sqlite3-wasm';
import { Rollup, type RollupColumns } from '../force-app/main/quotas/lwc/quotaRollup/quotaRollup.ts';
import { randomOf } from '../force-app/main/quotas/lwc/chanceEngine/__tests__/oracle.ts';
import type { Figure } from './report.ts';

const DEALS = 100_000;
const REPS = 5_000;
const LEVELS = 8;
const PERIODS = 12;
/** The best run of each counts: what else runs here is nobody's fault. */
const RUNS = 15;
const RIVAL_RUNS = 3;
const EDITS = 2_000;
/** Deals that two or three share, one of them now and then as an overlay. */
const SHARED = 0.3;

interface DuckReader {
  getColumnsJS(): unknown[][];
}
interface DuckPrepared {
  runAndReadAll(): Promise<DuckReader>;
}
interface DuckAppender {
  appendInteger(value: number): void;
  appendBigInt(value: bigint): void;
  endRow(): void;
  closeSync(): void;
}
interface DuckConnection {
  run(sql: string): Promise<unknown>;
  prepare(sql: string): Promise<DuckPrepared>;
  createAppender(table: string): Promise<DuckAppender>;
  closeSync(): void;
}
interface DuckModule {
  DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<DuckConnection> }> };
}

type Row = readonly number[];

/** The same deals, splits and reps as rows of a database. */
interface Tables {
  readonly columns: RollupColumns;
  readonly reps: readonly Row[];
  readonly deals: readonly Row[];
  readonly splits: readonly Row[];
  /** Everybody with everybody above, oneself among them: what a database keeps so as not to walk the hierarchy. */
  readonly closure: readonly Row[];
}

function generated(): Tables {
  const random = randomOf(11);
  // Eight levels, each some times as wide as the one above; a rep reports to somebody of the level above.
  const widths = Array.from({ length: LEVELS }, (_, level) => 2.6 ** level);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const starts = [0];
  widths.forEach((width) => starts.push(starts.at(-1)! + Math.max(1, Math.round((REPS * width) / whole))));
  const managers = Int32Array.from({ length: REPS }, (_, rep) => {
    const level = Math.min(
      LEVELS - 1,
      starts.findLastIndex((start) => start <= rep)
    );
    const from = starts[level - 1];
    return from === undefined ? -1 : from + Math.floor(random() * (starts[level]! - from));
  });
  const deals: number[][] = [];
  const splits: number[][] = [];
  const firsts = [0];
  for (let deal = 0; deal < DEALS; deal++) {
    const revenue = Math.ceil(random() ** 2 * 40_000_000);
    deals.push([deal, Math.floor(random() * PERIODS), revenue, Math.round(revenue * (0.08 + 0.12 * random()))]);
    const shares =
      random() < SHARED ? (random() < 0.5 ? [600_000, 400_000] : [500_000, 333_333, 166_667]) : [1_000_000];
    shares.forEach((percent, place) => {
      splits.push([deal, Math.floor(random() * REPS), percent, place > 0 && random() < 0.2 ? 0 : 1]);
    });
    firsts.push(splits.length);
  }
  const closure: number[][] = [];
  managers.forEach((_, rep) => {
    for (let above = rep; above >= 0; above = managers[above]!) closure.push([above, rep]);
  });
  const columns: RollupColumns = {
    measures: 2,
    periods: PERIODS,
    managers,
    dealPeriods: Int32Array.from(deals, ([, period]) => period!),
    dealValues: Float64Array.from(deals.flatMap(([, , revenue, margin]) => [revenue!, margin!])),
    firstSplits: Int32Array.from(firsts),
    splitReps: Int32Array.from(splits, ([, rep]) => rep!),
    splitPercents: Int32Array.from(splits, ([, , percent]) => percent!),
    splitsDirect: Uint8Array.from(splits, ([, , , direct]) => direct!)
  };
  return { columns, reps: [...managers].map((manager, rep) => [rep, manager]), deals, splits, closure };
}

/** Whole numbers as R1 rounds them; all amounts of the bench are above 0. First by rep, which is far less to join. */
const rollupSql = (divide: string) => `
  WITH own AS (
    SELECT s.rep, d.period,
      SUM((d.revenue * s.percent + 500000) ${divide} 1000000) revenue,
      SUM((d.margin * s.percent + 500000) ${divide} 1000000) margin
    FROM split s JOIN deal d ON d.id = s.deal WHERE s.direct = 1 GROUP BY s.rep, d.period
  )
  SELECT c.above, own.period, CAST(SUM(own.revenue) AS DOUBLE) revenue, CAST(SUM(own.margin) AS DOUBLE) margin
  FROM closure c JOIN own ON own.rep = c.rep GROUP BY c.above, own.period`;

const TABLES: readonly (readonly [string, keyof Omit<Tables, 'columns'>, readonly string[]])[] = [
  ['rep', 'reps', ['id', 'manager']],
  ['deal', 'deals', ['id', 'period', 'revenue', 'margin']],
  ['split', 'splits', ['deal', 'rep', 'percent', 'direct']],
  ['closure', 'closure', ['above', 'rep']]
];

/** Amounts are wide: an amount times a rate passes 32 bits. */
const isWide = (column: string): boolean => column === 'revenue' || column === 'margin' || column === 'percent';

function totalsFrom(columns: readonly (readonly unknown[])[]): Float64Array {
  const totals = new Float64Array(REPS * PERIODS * 2);
  const [above, period, revenue, margin] = columns as readonly (readonly unknown[])[];
  above!.forEach((rep, row) => {
    const at = (Number(rep) * PERIODS + Number(period![row])) * 2;
    totals[at] = Number(revenue![row]);
    totals[at + 1] = Number(margin![row]);
  });
  return totals;
}

interface Rival {
  /** Milliseconds of the prepared query, its rows read into JavaScript. */
  readonly time: number;
  readonly totals: Float64Array;
}

async function duck(tables: Tables): Promise<Rival> {
  const { DuckDBInstance } = createRequire(import.meta.url)('@duckdb/node-api') as DuckModule;
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const [table, rows, columns] of TABLES) {
    const types = columns.map((column) => `${column} ${isWide(column) ? 'BIGINT' : 'INTEGER'}`);
    await connection.run(`CREATE TABLE ${table} (${types.join(', ')})`);
    const appender = await connection.createAppender(table);
    for (const row of tables[rows]) {
      row.forEach((value, place) =>
        isWide(columns[place]!) ? appender.appendBigInt(BigInt(value)) : appender.appendInteger(value)
      );
      appender.endRow();
    }
    appender.closeSync();
  }
  const query = await connection.prepare(rollupSql('//'));
  const times: number[] = [];
  let totals: Float64Array = new Float64Array();
  for (let run = 0; run < RIVAL_RUNS * 2; run++) {
    const begin = performance.now();
    const columns = (await query.runAndReadAll()).getColumnsJS();
    times.push(performance.now() - begin);
    totals = totalsFrom(columns);
  }
  connection.closeSync();
  return { time: Math.min(...times), totals };
}

function lite(tables: Tables): Rival {
  const database = new sqlite.Database();
  database.exec('BEGIN');
  for (const [table, rows, columns] of TABLES) {
    database.exec(`CREATE TABLE "${table}" (${columns.map((column) => `"${column}" INTEGER`).join(', ')})`);
    const insert = database.prepare(`INSERT INTO "${table}" VALUES (${columns.map(() => '?').join(', ')})`);
    tables[rows].forEach((row) => insert.run([...row]));
    insert.finalize();
  }
  database.exec(
    'CREATE UNIQUE INDEX deal_id ON deal (id); CREATE INDEX closure_rep ON closure (rep, above); ' +
      'CREATE INDEX split_rep ON split (rep, direct, deal, percent); COMMIT; ANALYZE'
  );
  const query = database.prepare(rollupSql('/'));
  const times: number[] = [];
  let totals: Float64Array = new Float64Array();
  for (let run = 0; run < RIVAL_RUNS; run++) {
    const begin = performance.now();
    const rows = query.all();
    times.push(performance.now() - begin);
    totals = totalsFrom(['above', 'period', 'revenue', 'margin'].map((name) => rows.map((row) => row[name])));
  }
  query.finalize();
  database.close();
  return { time: Math.min(...times), totals };
}

function different(one: Float64Array, other: Float64Array): number {
  return one.reduce((count, total, place) => count + (total === other[place] ? 0 : 1), 0);
}

function ours(columns: RollupColumns) {
  const times: number[] = [];
  let rollup = new Rollup(columns);
  for (let run = 0; run < RUNS; run++) {
    const begin = performance.now();
    rollup = new Rollup(columns);
    times.push(performance.now() - begin);
  }
  return { time: Math.min(...times), rollup };
}

/** Milliseconds of the slowest of a hundred edits: one edit alone is too short for the clock. */
function edits(rollup: Rollup): number {
  const random = randomOf(5);
  const changes = Array.from({ length: EDITS }, () => ({
    deal: Math.floor(random() * DEALS),
    period: Math.floor(random() * PERIODS),
    values: [Math.ceil(random() * 40_000_000), Math.ceil(random() * 4_000_000)]
  }));
  const times: number[] = [];
  for (let from = 0; from < EDITS; from += 100) {
    const begin = performance.now();
    changes.slice(from, from + 100).forEach(({ deal, period, values }) => rollup.change(deal, period, values));
    times.push((performance.now() - begin) / 100);
  }
  return Math.max(...times);
}

export async function benchRollup(): Promise<Figure[]> {
  const tables = generated();
  const first = ours(tables.columns);
  const duckdb = await duck(tables);
  const sqlite3 = lite(tables);
  // Once more after the rivals, and the worse of both: the better moment of the machine is not ours alone.
  const again = ours(tables.columns);
  const time = Math.max(first.time, again.time);
  const { rollup } = again;
  const totals = Float64Array.from(rollup.totals);
  const edit = edits(rollup);
  const anew = new Rollup(tables.columns);
  return [
    { name: `splits of ${DEALS.toLocaleString('en-US')} opportunities`, value: tables.splits.length, unit: '' },
    { name: 'our time, hierarchy and checks included', value: time, unit: 'ms' },
    { name: 'DuckDB, prepared, closure table', value: duckdb.time, unit: 'ms' },
    { name: 'SQLite, prepared, closure table, indexes', value: sqlite3.time, unit: 'ms' },
    { name: 'times DuckDB', value: duckdb.time / time, unit: 'x', bound: { least: 30 } },
    { name: 'times SQLite', value: sqlite3.time / time, unit: 'x', bound: { least: 200 } },
    { name: 'totals of which DuckDB says otherwise', value: different(totals, duckdb.totals), unit: `of ${totals.length}`, bound: { most: 0 } }, // prettier-ignore
    { name: 'totals of which SQLite says otherwise', value: different(totals, sqlite3.totals), unit: `of ${totals.length}`, bound: { most: 0 } }, // prettier-ignore
    { name: 'an edit of one deal, every level', value: edit, unit: 'ms', bound: { most: 1 } },
    { name: 'totals that differ after the edits from those made anew', value: different(rollup.totals, anew.totals), unit: '', bound: { most: 0 } } // prettier-ignore
  ];
}
