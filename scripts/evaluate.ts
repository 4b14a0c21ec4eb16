// `npm run evaluate -- input.json [--as-of DATE]`: prints the engine's answer to a saved deal as JSON.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decode, evaluate, type DealInput } from '../force-app/main/deals/lwc/dealEngine/dealEngine.ts';

const USAGE = 'Usage: npm run evaluate -- input.json [--as-of YYYY-MM-DD]';

/** `input` is what DealController.load returns; without `asOf` the deal is seen on the day it was loaded. */
function answer(file: string, asOf: string | undefined): string {
  if (asOf !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(asOf)) {
    throw new Error(`--as-of takes a date as YYYY-MM-DD, not "${asOf}"`);
  }
  const input = decode(JSON.parse(readFileSync(file, 'utf8')) as DealInput);
  return JSON.stringify(evaluate(input, asOf ?? input.today), null, 2);
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
