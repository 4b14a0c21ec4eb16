// Reads a saved quota and says what is wrong with it before an engine trips over it. What the records say, overlaps and
// missing amounts among it, is the engine's to judge.
import { decode, type Measure, type QuotaInput } from '../../force-app/main/quotas/lwc/quotaEngine/quotaEngine.ts';
import {
  day,
  decimals,
  faultIn,
  faultInEach,
  faultInParts,
  isObject,
  list,
  object,
  oneOf,
  optional,
  readJson,
  repeated,
  text,
  whole,
  yesNo,
  type Kind,
  type Record_
} from '../input/kinds.ts';

export const MEASURES: readonly Measure[] = ['Revenue', 'Margin', 'Units', 'NewLogos', 'Retention'];

const listOf = (words: string, is: (one: unknown) => boolean): Kind => ({
  words,
  is: (value) => Array.isArray(value) && value.every(is)
});
const weekdays = listOf('a list of weekdays, 0 Sunday to 6 Saturday', (one) =>
  [0, 1, 2, 3, 4, 5, 6].includes(one as number)
);
const days = listOf('a list of dates as YYYY-MM-DD', day.is);
const count: Kind = {
  words: 'a whole number from 0 on',
  is: (value) => whole.is(value) && (value as number) >= 0
};
const twelve: Kind = {
  words: 'twelve shares, whole numbers from 0 on',
  is: (value) => Array.isArray(value) && value.length === 12 && value.every(count.is)
};
const share: Kind = {
  words: 'a number from 0 to 1',
  is: (value) => typeof value === 'number' && value >= 0 && value <= 1
};
const measure = oneOf(...MEASURES);
const creditType = oneOf('Direct', 'Overlay', 'Team');
const segment = oneOf('New', 'Expansion', 'Retained');

const LOAD = {
  user: object,
  today: day,
  currencyCode: text,
  currencyDecimals: decimals,
  costVisible: yesNo,
  period: text,
  periods: list,
  calendar: object,
  season: optional(object),
  quotas: optional(list),
  credits: optional(list),
  deals: optional(list),
  snapshots: optional(list),
  items: optional(list),
  payPlan: optional(object),
  goal: optional(object),
  history: optional(object),
  settings: optional(object)
};
const USER = { id: text, name: text };
const PERIOD = {
  key: text,
  name: text,
  kind: oneOf('Month', 'Quarter', 'Year'),
  start: day,
  end: day,
  parent: optional(text),
  closesOn: optional(day)
};
const CALENDAR = { workdays: weekdays, holidays: optional(days) };
const SEASON = { name: text, shares: twelve, changedOn: optional(day) };
const QUOTA = {
  id: text,
  name: text,
  period: text,
  measure,
  family: optional(text),
  creditType,
  base: whole,
  ramp: count,
  adjustments: optional(list),
  handedDown: optional(whole),
  changedOn: optional(day)
};
const ADJUSTMENT = { id: text, amount: whole, reason: text, approvedOn: optional(day) };
const LINE = {
  id: text,
  segment,
  creditType,
  family: optional(text),
  amount: optional(whole),
  margin: optional(whole),
  units: optional(whole),
  logos: optional(whole),
  percent: optional(count)
};
const CREDIT = { ...LINE, date: day, reversal: optional(yesNo), entries: optional(count) };
const DEAL = {
  ...LINE,
  name: text,
  stage: text,
  closeDate: day,
  probability: optional(whole),
  currencyWithoutRate: optional(text),
  parts: optional(list)
};
const DEAL_PART = {
  family: optional(text),
  amount: optional(whole),
  margin: optional(whole),
  units: optional(whole),
  logos: optional(whole)
};
const SNAPSHOT = {
  date: day,
  measure,
  period: text,
  credited: whole,
  latest: optional(yesNo),
  pacePpm: optional(whole),
  chance: optional(share),
  deals: optional(list)
};
const SNAPSHOT_DEAL = { id: text, value: whole, probability: count, closeDate: day };
const PLAN = { name: text, mode: oneOf('Marginal', 'Retroactive'), bands: optional(list), weights: optional(list) };
const BAND = { lower: whole, rate: whole };
const WEIGHT = { measure, weight: count };
const GOAL = { id: text, measure, amount: whole };
const HISTORY = { won: whole, closed: whole };

/** The kinds of a record that may be missing. */
function faultInOptional(value: unknown, kinds: Readonly<Record<string, Kind>>, place: string): string | undefined {
  return value === undefined || value === null ? undefined : faultIn(value, kinds, place);
}

function faultInPlan(plan: unknown): string | undefined {
  return (
    faultInOptional(plan, PLAN, 'payPlan.') ??
    (isObject(plan)
      ? (faultInEach(plan['bands'], BAND, 'payPlan.bands') ?? faultInEach(plan['weights'], WEIGHT, 'payPlan.weights'))
      : undefined)
  );
}

function faultOf(read: unknown): string | undefined {
  if (!isObject(read)) {
    return 'it is not an object';
  }
  const lists = (key: string): readonly Record_[] => (read[key] ?? []) as readonly Record_[];
  return (
    faultIn(read, LOAD, '') ??
    faultIn(read['user'], USER, 'user.') ??
    faultIn(read['calendar'], CALENDAR, 'calendar.') ??
    faultInOptional(read['season'], SEASON, 'season.') ??
    faultInEach(read['periods'], PERIOD, 'periods') ??
    repeated(lists('periods'), 'periods', 'key') ??
    faultInEach(read['quotas'], QUOTA, 'quotas') ??
    faultInParts(lists('quotas'), 'quotas', 'adjustments', ADJUSTMENT) ??
    faultInEach(read['credits'], CREDIT, 'credits') ??
    faultInEach(read['deals'], DEAL, 'deals') ??
    faultInParts(lists('deals'), 'deals', 'parts', DEAL_PART) ??
    faultInEach(read['snapshots'], SNAPSHOT, 'snapshots') ??
    faultInParts(lists('snapshots'), 'snapshots', 'deals', SNAPSHOT_DEAL) ??
    faultInPlan(read['payPlan']) ??
    faultInOptional(read['goal'], GOAL, 'goal.') ??
    faultInOptional(read['history'], HISTORY, 'history.')
  );
}

/** Keys that are taken as they are, beside those whose kind is checked. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  '': [],
  user: ['managerName', 'managerId'],
  quotas: [],
  credits: ['account', 'subject', 'source'],
  deals: ['account', 'nextStep'],
  snapshots: [],
  periods: []
};
const KNOWN: Readonly<Record<string, object>> = {
  '': LOAD,
  user: USER,
  quotas: QUOTA,
  credits: CREDIT,
  deals: DEAL,
  snapshots: SNAPSHOT,
  periods: PERIOD
};

/** Places of keys that mean nothing here, as `quotass` or `credits[0].amout`: what is misspelt is not silently gone. */
export function unreadKeys(content: string): readonly string[] {
  const read: unknown = JSON.parse(content);
  return Object.entries(KNOWN).flatMap(([part, kinds]) => {
    const names = new Set([...Object.keys(kinds), ...(TEXTS[part] ?? [])]);
    const given = isObject(read) ? (part === '' ? read : read[part]) : undefined;
    const records: readonly (readonly [string, unknown])[] = Array.isArray(given)
      ? given.map((one, index) => [`${part}[${index}].`, one] as const)
      : [[part === '' ? '' : `${part}.`, given]];
    return records.flatMap(([place, one]) => {
      return isObject(one) ? Object.keys(one).flatMap((key) => (names.has(key) ? [] : [`${place}${key}`])) : [];
    });
  });
}

/** @throws Error that names the file and the first thing that is wrong with it */
export function readQuota(content: string, file: string): QuotaInput {
  const read = readJson(content, file);
  const fault = faultOf(read);
  if (fault !== undefined) {
    throw new Error(`${file} is not what QuotaController.load returns: ${fault}`);
  }
  return decode(read as unknown as QuotaInput);
}
