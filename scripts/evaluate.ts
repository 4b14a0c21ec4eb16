// `npm run evaluate -- input.json [--as-of DATE]`: prints the decision on a saved deal as JSON; see docs/evaluate.md.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decide } from '../force-app/main/deals/lwc/dealDecision/dealDecision.ts';
import { decode } from '../force-app/main/deals/lwc/dealEngine/dealEngine.ts';
import { readDeal } from './evaluate/input.ts';
import { isDay } from './input/kinds.ts';

const USAGE = 'Usage: npm run evaluate -- input.json [--as-of YYYY-MM-DD]';

/** Exit code of a decision that decides nothing: programs were given, and none of them could be judged. */
const NOTHING_DECIDED = 2;

/** Without `asOf` the deal is seen on the day it was loaded. Prints the decision, and on standard error what is left out. */
function answer(file: string, asOf: string | undefined): number {
  if (asOf !== undefined && !isDay(asOf)) {
    throw new Error(`--as-of takes a date as YYYY-MM-DD, not "${asOf}"`);
  }
  const { input: sent, leftOut } = readDeal(readFileSync(file, 'utf8'), file);
  const input = decode(sent);
  const decision = decide(input, asOf ?? input.today);
  console.log(JSON.stringify(decision, null, 2));
  leftOut.forEach((sentence) => console.error(sentence));
  const { verdicts } = decision.result;
  const judged = verdicts.filter(({ status }) => status !== 'needsAttention').length;
  const given = leftOut.length + verdicts.length;
  if (given > 0 && judged === 0) {
    console.error(`None of ${given} programs could be judged: see the problems of each verdict.`);
    return NOTHING_DECIDED;
  }
  return 0;
}

/** Prints as the arguments say; the exit code. */
export function main(args: readonly string[]): number {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'as-of': { type: 'string' } }
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) {
      throw new Error(USAGE);
    }
    return answer(file, values['as-of']);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

if (process.argv[1] === import.meta.filename) {
  process.exitCode = main(process.argv.slice(2));
}
