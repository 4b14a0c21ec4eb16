// `npm run evaluate -- input.json [--as-of DATE]`: prints the engine's answer to a saved deal as JSON.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decode, evaluate, type DealInput } from '../force-app/main/deals/lwc/dealEngine/dealEngine.ts';
import { parseDate } from '../force-app/main/deals/lwc/dealEngine/parse.ts';

const USAGE = 'Usage: npm run evaluate -- input.json [--as-of YYYY-MM-DD]';

/** `input` is what DealController.load returns; without `asOf` the deal is seen on the day it was loaded. */
function answer(file: string, asOf: string | undefined): string {
  if (asOf !== undefined && parseDate(asOf) === undefined) {
    throw new Error(`--as-of takes a date as YYYY-MM-DD, not "${asOf}"`);
  }
  const input = decode(readInput(file));
  return JSON.stringify(evaluate(input, asOf ?? input.today), null, 2);
}

function readInput(file: string): DealInput {
  const text = readFileSync(file, 'utf8');
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${(error as Error).message}`);
  }
  const fault = faultOf(read);
  if (fault !== undefined) {
    throw new Error(`${file} is not what DealController.load returns: ${fault}`);
  }
  return read as DealInput;
}

/** The first part that is not there or has another type; programs are for the engine to judge. */
function faultOf(read: unknown): string | undefined {
  if (!isObject(read)) return 'it is not an object';
  const { deal, today } = read;
  if (!isObject(deal)) return 'deal is missing';
  const dates = { today, 'deal.closeDate': deal.closeDate };
  const noDate = Object.entries(dates).find(([, day]) => typeof day !== 'string' || parseDate(day) === undefined);
  if (noDate) return `${noDate[0]} is not a date as YYYY-MM-DD`;
  if (![0, 1, 2, 3].includes(deal.currencyDecimals as number)) return 'deal.currencyDecimals is not 0 to 3';
  const noList = ['lines', 'fields', 'vendors', 'programs'].find(
    (key) => !Array.isArray(read[key]) || !(read[key] as unknown[]).every(isObject)
  );
  return noList && `${noList} is not a list of objects`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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
