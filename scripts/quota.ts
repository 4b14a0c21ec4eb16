// `npm run quota -- input.json [--as-of DATE] [--measure M] [--period KEY]` prints a tracker's figures as JSON,
// `npm run quota -- team.json --team [--as-of DATE]` credit up a hierarchy; see docs/quota.md.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { estimatePay } from '../force-app/main/quotas/lwc/payEstimate/payEstimate.ts';
import {
  answer,
  type Measure,
  type QuotaAnswer,
  type QuotaInput
} from '../force-app/main/quotas/lwc/quotaAnswer/quotaAnswer.ts';
import { isDay } from './input/kinds.ts';
import { MEASURES, readQuota, unreadKeys } from './quota/input.ts';
import { readTeam, rollUp } from './quota/team.ts';

const USAGE =
  'Usage: npm run quota -- input.json [--as-of YYYY-MM-DD] [--measure MEASURE] [--period KEY]\n' +
  '       npm run quota -- team.json --team [--as-of YYYY-MM-DD]';

/** Exit code of an answer without figures: the period is not in the file. */
const NOTHING_KNOWN = 2;

interface Options {
  readonly asOf: string | undefined;
  readonly measure: string | undefined;
  readonly period: string | undefined;
}

function measureOf(given: string | undefined): Measure {
  const measure = MEASURES.find((one) => one === (given ?? 'Revenue'));
  if (!measure) {
    throw new Error(`--measure is one of ${MEASURES.join(', ')}, not "${given}"`);
  }
  return measure;
}

/** The estimate rests on revenue; null without a plan, or a revenue quota above 0. */
function payOf({ payPlan }: QuotaInput, { measures }: QuotaAnswer) {
  const revenue = measures.find(({ measure }) => measure === 'Revenue')?.whole;
  return payPlan && revenue
    ? estimatePay(payPlan, revenue.attainment.quota, revenue.attainment.credited, revenue.chance?.finish ?? null)
    : null;
}

/** Without `asOf` the quota is seen on the day it was loaded, without `period` the one that it was loaded for. */
function print(file: string, { asOf, measure, period }: Options): number {
  const shown = measureOf(measure);
  const content = readFileSync(file, 'utf8');
  const read = readQuota(content, file);
  const unread = unreadKeys(content);
  if (unread.length > 0) {
    console.error(`${file} has keys that are not read: ${unread.join(', ')}`);
  }
  const input = period === undefined ? read : { ...read, period };
  const answered = answer(input, asOf ?? input.today, shown);
  console.log(JSON.stringify({ ...answered, pay: payOf(input, answered) }, null, 2));
  if (input.periods.every(({ key }) => key !== input.period)) {
    const keys = input.periods.map(({ key }) => key).join(', ');
    console.error(`The file has no period "${input.period}"; it has ${keys || 'none'}.`);
    return NOTHING_KNOWN;
  }
  return 0;
}

/** Without `asOf` the team is seen on the day of its file. */
function printTeam(file: string, asOf: string | undefined): number {
  const team = readTeam(readFileSync(file, 'utf8'), file);
  console.log(JSON.stringify(rollUp(team, asOf ?? team.today), null, 2));
  return 0;
}

/** Prints as the arguments say; the exit code. */
export function main(args: readonly string[]): number {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'as-of': { type: 'string' },
        measure: { type: 'string' },
        period: { type: 'string' },
        team: { type: 'boolean', default: false }
      }
    });
    const { 'as-of': asOf, measure, period, team } = values;
    const [file, ...others] = positionals;
    // A team is shown by all its measures and periods.
    if (file === undefined || others.length > 0 || (team && (measure ?? period) !== undefined)) {
      throw new Error(USAGE);
    }
    if (asOf !== undefined && !isDay(asOf)) {
      throw new Error(`--as-of takes a date as YYYY-MM-DD, not "${asOf}"`);
    }
    return team ? printTeam(file, asOf) : print(file, { asOf, measure, period });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

if (process.argv[1] === import.meta.filename) {
  process.exitCode = main(process.argv.slice(2));
}
