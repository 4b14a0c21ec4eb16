// DuckDB and SQLite in memory with the rows of the roll-up bench, and the ways in which SQL adds them up the hierarchy.
import { createRequire } from 'node:module';
import sqlite from 'node-sqlite3-wasm';
import { PERIODS, REPS, type Tables } from './quotasRollupRows.ts';

/**
 * `recursive`: the hierarchy is walked by the query, from the same rows as ours. `closure`: it was walked before, into a
 * table of everybody with everybody above, which is not among our rows and which every change of a manager changes.
 * Credit is added by rep first, which is far less to join; `direct` joins every line with everybody above, as it is
 * written where nobody has thought of that.
 */
export const WAYS = ['recursive', 'closure', 'direct'] as const;
export type Way = (typeof WAYS)[number];

export interface Rival {
  /** Milliseconds of the prepared query, its rows read into JavaScript. */
  run(way: Way): Promise<number>;
  /** Of the last run, by rep, period and measure. */
  totals(): Float64Array;
  close(): void;
}

/** Whole numbers as R1 rounds them; all amounts of the bench are above 0. */
function rollupSql(way: Way, divide: string): string {
  const credit = (amount: string) => `SUM((d.${amount} * s.percent + 500000) ${divide} 1000000)`;
  const total = (sum: string, name: string) => `CAST(${sum} AS DOUBLE) ${name}`;
  if (way === 'direct') {
    return `SELECT c.above, d.period, ${total(credit('revenue'), 'revenue')}, ${total(credit('margin'), 'margin')}
      FROM split s JOIN deal d ON d.id = s.deal JOIN closure c ON c.rep = s.rep
      WHERE s.direct = 1 GROUP BY c.above, d.period`;
  }
  const own = `own AS (
      SELECT s.rep, d.period, ${credit('revenue')} revenue, ${credit('margin')} margin
      FROM split s JOIN deal d ON d.id = s.deal WHERE s.direct = 1 GROUP BY s.rep, d.period
    )`;
  const chain = `chain(above, rep) AS (
      SELECT id, id FROM rep
      UNION ALL SELECT r.manager, c.rep FROM chain c JOIN rep r ON r.id = c.above WHERE r.manager >= 0
    )`;
  return `WITH ${way === 'recursive' ? `RECURSIVE ${chain}, ` : ''}${own}
    SELECT c.above, own.period, ${total('SUM(own.revenue)', 'revenue')}, ${total('SUM(own.margin)', 'margin')}
    FROM ${way === 'recursive' ? 'chain' : 'closure'} c JOIN own ON own.rep = c.rep GROUP BY c.above, own.period`;
}

const TABLES: readonly (readonly [string, keyof Omit<Tables, 'columns'>, readonly string[]])[] = [
  ['rep', 'reps', ['id', 'manager']],
  ['deal', 'deals', ['id', 'period', 'revenue', 'margin']],
  ['split', 'splits', ['deal', 'rep', 'percent', 'direct']],
  ['closure', 'closure', ['above', 'rep']]
];

/** Amounts are wide: an amount times a rate passes 32 bits. */
const isWide = (column: string): boolean => column === 'revenue' || column === 'margin' || column === 'percent';

const noTotals = (): Float64Array => new Float64Array(REPS * PERIODS * 2);

interface DuckVector {
  getItem(row: number): unknown;
}
interface DuckChunk {
  readonly rowCount: number;
  getColumnVector(column: number): DuckVector;
}
interface DuckResult {
  fetchAllChunks(): Promise<readonly DuckChunk[]>;
}
interface DuckPrepared {
  run(): Promise<DuckResult>;
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

/** Its rows are read vector by vector, straight into our totals: the quickest way that its interface offers. */
export async function duckDb(tables: Tables): Promise<Rival> {
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
  const queries = new Map<Way, DuckPrepared>();
  for (const way of WAYS) {
    queries.set(way, await connection.prepare(rollupSql(way, '//')));
  }
  let totals = noTotals();
  return {
    async run(way) {
      const begin = performance.now();
      totals = totalsOf(await (await queries.get(way)!.run()).fetchAllChunks());
      return performance.now() - begin;
    },
    totals: () => totals,
    close: () => connection.closeSync()
  };
}

function totalsOf(chunks: readonly DuckChunk[]): Float64Array {
  const totals = noTotals();
  for (const chunk of chunks) {
    const [rep, period, revenue, margin] = [0, 1, 2, 3].map((column) => chunk.getColumnVector(column));
    for (let row = 0; row < chunk.rowCount; row++) {
      const at = ((rep!.getItem(row) as number) * PERIODS + (period!.getItem(row) as number)) * 2;
      totals[at] = revenue!.getItem(row) as number;
      totals[at + 1] = margin!.getItem(row) as number;
    }
  }
  return totals;
}

export function sqLite(tables: Tables): Rival {
  const database = new sqlite.Database();
  database.exec('BEGIN');
  for (const [table, rows, columns] of TABLES) {
    database.exec(`CREATE TABLE "${table}" (${columns.map((column) => `"${column}" INTEGER`).join(', ')})`);
    const insert = database.prepare(`INSERT INTO "${table}" VALUES (${columns.map(() => '?').join(', ')})`);
    tables[rows].forEach((row) => insert.run([...row]));
    insert.finalize();
  }
  database.exec(
    'CREATE UNIQUE INDEX deal_id ON deal (id); CREATE UNIQUE INDEX rep_id ON rep (id); ' +
      'CREATE INDEX closure_rep ON closure (rep, above); ' +
      'CREATE INDEX split_rep ON split (rep, direct, deal, percent); COMMIT; ANALYZE'
  );
  const queries = new Map(WAYS.map((way) => [way, database.prepare(rollupSql(way, '/'))]));
  let totals = noTotals();
  return {
    run(way) {
      const begin = performance.now();
      const found = noTotals();
      for (const { above, period, revenue, margin } of queries.get(way)!.all()) {
        const at = (Number(above) * PERIODS + Number(period)) * 2;
        found[at] = Number(revenue);
        found[at + 1] = Number(margin);
      }
      totals = found;
      return Promise.resolve(performance.now() - begin);
    },
    totals: () => totals,
    close() {
      queries.forEach((query) => query.finalize());
      database.close();
    }
  };
}
