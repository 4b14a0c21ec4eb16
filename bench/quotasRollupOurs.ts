// The process of the roll-up bench in which ours runs: asked for a number of runs, it tells their times.
import { Rollup } from '../force-app/main/quotas/lwc/quotaRollup/quotaRollup.ts';
import { generatedTables } from './quotasRollupRows.ts';

const { columns } = generatedTables();

process.on('message', (runs: number) => {
  const times = Array.from({ length: runs }, () => {
    const begin = performance.now();
    new Rollup(columns);
    return performance.now() - begin;
  });
  process.send?.(times);
});
