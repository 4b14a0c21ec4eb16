// Rolling credit up: our columns beside DuckDB and SQLite in memory, by turns in one run, with equal totals.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Rollup } from '../force-app/main/quotas/lwc/quotaRollup/quotaRollup.ts';
import { randomOf } from '../force-app/main/quotas/lwc/chanceEngine/__tests__/oracle.ts';
import { duckDb, sqLite, WAYS, type Rival, type Way } from './quotasRollupRivals.ts';
import { DEALS, generatedTables, PERIODS } from './quotasRollupRows.ts';
import { median, type Figure } from './report.ts';

/**
 * All take turns so often; the median of each one's runs counts. The best of them would favour who runs most often, and
 * that are we: a run of SQLite takes as long as hundreds of ours.
 */
const ROUNDS = 9;
const RUNS = 30;
/** A database comes compiled; ours is when it has run so often. */
const WARM_UP = 200;
const DUCK_RUNS = 4;
const EDITS = 2_000;

function different(one: Float64Array, other: Float64Array): number {
  return one.reduce((count, total, place) => count + (total === other[place] ? 0 : 1), 0);
}

/** Our times in a process of its own, as `npm run quota` has it: there is no database in it whose memory moves. */
class Ours {
  readonly times: number[] = [];
  private readonly child: ChildProcess = fork(path.join(import.meta.dirname, 'quotasRollupOurs.ts'));

  async run(runs: number): Promise<number[]> {
    this.child.send(runs);
    const [times] = (await once(this.child, 'message')) as [number[]];
    return times;
  }

  async turn(): Promise<void> {
    this.times.push(...(await this.run(RUNS)));
  }

  close(): void {
    this.child.kill();
  }
}

/** The times of a rival by its ways, and how many of its totals were not ours. */
class Contest {
  wrong = 0;
  private readonly times = new Map<Way, number[]>(WAYS.map((way) => [way, []]));
  private readonly rival: Rival;
  private readonly runs: number;
  private readonly totals: Float64Array;

  constructor(rival: Rival, runs: number, totals: Float64Array) {
    this.rival = rival;
    this.runs = runs;
    this.totals = totals;
  }

  async turn(): Promise<void> {
    for (const way of WAYS) {
      for (let run = 0; run < this.runs; run++) {
        this.times.get(way)!.push(await this.rival.run(way));
        this.wrong = Math.max(this.wrong, different(this.totals, this.rival.totals()));
      }
    }
  }

  time(way: Way): number {
    return median(this.times.get(way)!);
  }

  /** Its own best way from the rows that we have too. */
  figures(name: string, time: number, least: number): Figure[] {
    return [
      { name: `${name}, the hierarchy walked by the query`, value: this.time('recursive'), unit: 'ms' },
      { name: '  over a closure table that was made before', value: this.time('closure'), unit: 'ms' },
      { name: '  and without adding by rep first', value: this.time('direct'), unit: 'ms' },
      { name: `times ${name}, from the same rows`, value: this.time('recursive') / time, unit: 'x', bound: { least } },
      { name: `times ${name} with its closure table`, value: this.time('closure') / time, unit: 'x' },
      { name: `totals of which ${name} says otherwise`, value: this.wrong, unit: `of ${this.totals.length}`, bound: { most: 0 } } // prettier-ignore
    ];
  }
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
  const tables = generatedTables();
  const rollup = new Rollup(tables.columns);
  const totals = Float64Array.from(rollup.totals);
  const [duck, lite] = [await duckDb(tables), sqLite(tables)];
  const [duckTimes, liteTimes] = [new Contest(duck, DUCK_RUNS, totals), new Contest(lite, 1, totals)];
  const ours = new Ours();
  await ours.run(WARM_UP);
  for (let round = 0; round < ROUNDS; round++) {
    await ours.turn();
    await duckTimes.turn();
    await liteTimes.turn();
  }
  duck.close();
  lite.close();
  ours.close();
  const time = median(ours.times);
  const edit = edits(rollup);
  const anew = new Rollup(tables.columns);
  return [
    { name: `splits of ${DEALS.toLocaleString('en-US')} opportunities`, value: tables.splits.length, unit: '' },
    { name: 'our time, hierarchy and checks included', value: time, unit: 'ms' },
    ...duckTimes.figures('DuckDB', time, 30),
    ...liteTimes.figures('SQLite', time, 200),
    { name: 'an edit of one deal, every level', value: edit, unit: 'ms', bound: { most: 1 } },
    { name: 'totals that differ after the edits from those made anew', value: different(rollup.totals, anew.totals), unit: '', bound: { most: 0 } } // prettier-ignore
  ];
}
