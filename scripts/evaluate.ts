// `npm run evaluate -- input.json [--as-of DATE]`: prints the decision on a saved deal as JSON; see docs/evaluate.md.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decide } from '../force-app/main/deals/lwc/dealDecision/dealDecision.ts';
import { decode } from '../force-app/main/deals/lwc/dealEngine/dealEngine.ts';
import { isDay, readDeal } from './evaluate/input.ts';

const USAGE = 'Usage: npm run evaluate -- input.json [--as-of YYYY-MM-DD]';

/** Without `asOf` the deal is seen on the day it was loaded. */
function answer(file: string, asOf: string | undefined): string {
  if (asOf !== undefined && !isDay(asOf)) {
    throw new Error(`--as-of takes a date as YYYY-MM-DD, not "${asOf}"`);
  }
  const input = decode(readDeal(readFileSync(file, 'utf8'), file));
  return JSON.stringify(decide(input, asOf ?? input.today), null, 2);
}

try {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { 'as-of': { type: 'string' } } });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) {
    throw new Error(USAGE);
  }
  console.log(answer(file, values['as-of']));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
