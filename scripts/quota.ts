// `npm run quota -- input.json [--as-of DATE] [--measure M] [--period KEY]`: prints a tracker's figures as JSON; see docs/quota.md.
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
import { MEASURES, readQuota } from './quota/input.ts';

const USAGE = 'Usage: npm run quota -- input.json [--as-of YYYY-MM-DD] [--measure MEASURE] [--period KEY]';

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
  if (asOf !== undefined && !isDay(asOf)) {
    throw new Error(`--as-of takes a date as YYYY-MM-DD, not "${asOf}"`);
  }
  const shown = measureOf(measure);
  const read = readQuota(readFileSync(file, 'utf8'), file);
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

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { 'as-of': { type: 'string' }, measure: { type: 'string' }, period: { type: 'string' } }
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) {
    throw new Error(USAGE);
  }
  process.exitCode = print(file, { asOf: values['as-of'], measure: values.measure, period: values.period });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
