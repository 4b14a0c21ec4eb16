// Reads a saved deal and says what is wrong with it before an engine trips over it. Rules of programs are the engine's
// to judge: only programs that it could not read are left out here, so that the others are decided.
import type { DealInput } from '../../force-app/main/deals/lwc/dealEngine/contract.ts';
import { parseDate } from '../../force-app/main/deals/lwc/dealEngine/parse.ts';

type Record_ = Record<string, unknown>;
/** What a value must be, in words, and whether it is. */
interface Kind {
  readonly words: string;
  readonly is: (value: unknown) => boolean;
}

const optional = ({ words, is }: Kind): Kind => ({
  words,
  is: (value) => value === undefined || value === null || is(value)
});
const text: Kind = { words: 'text', is: (value) => typeof value === 'string' && value !== '' };
const yesNo: Kind = { words: 'true or false', is: (value) => typeof value === 'boolean' };
const day: Kind = { words: 'a date as YYYY-MM-DD', is: (value) => typeof value === 'string' && isDay(value) };
const whole: Kind = { words: 'a whole number', is: Number.isSafeInteger };
/** The most that a quantity field holds: what it is multiplied with stays a whole number. */
const MOST_UNITS = 1e10;
const quantity: Kind = {
  words: 'a number below 10 billion with at most two decimals',
  is: (value) => typeof value === 'number' && Math.abs(value) < MOST_UNITS && twoDecimals(value)
};
const rest: Kind = {
  words: 'a number with at most two decimals',
  is: (value) => typeof value === 'number' && Number.isSafeInteger(Math.round(value * 100)) && twoDecimals(value)
};
const oneOf = (...values: readonly string[]): Kind => ({
  words: `one of ${values.join(', ')}`,
  is: (value) => values.includes(value as string)
});
const object: Kind = { words: 'an object', is: isObject };
const list: Kind = { words: 'a list of objects', is: (value) => Array.isArray(value) && value.every(isObject) };
const texts: Kind = {
  words: 'a list of texts',
  is: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string')
};
const decimals: Kind = { words: '0 to 3', is: (value) => [0, 1, 2, 3].includes(value as number) };

const LOAD = {
  deal: object,
  today: day,
  costVisible: yesNo,
  lines: list,
  fields: list,
  vendors: list,
  programs: list,
  customerRebate: optional(whole),
  facts: optional(object),
  documents: optional(list),
  counters: optional(object),
  budgets: optional(object),
  usage: optional(object),
  products: optional(list),
  competitorPrices: optional(list),
  settings: optional(object)
};
const DEAL = { id: text, closeDate: day, currencyCode: text, currencyDecimals: decimals };
const LINE = {
  id: text,
  productId: text,
  quantity,
  listPrice: optional(whole),
  unitPrice: optional(whole),
  amount: optional(whole),
  unitCost: optional(whole),
  floorPrice: optional(whole),
  facts: optional(object)
};
const FIELD = { key: text, kind: text, scope: text, source: text };
const VENDOR = {
  key: text,
  name: text,
  tiers: optional(texts),
  statuses: optional(list),
  certifications: optional(list),
  registrations: optional(list),
  customer: optional(object)
};
const PROGRAM = {
  key: text,
  name: text,
  vendorKey: text,
  calculation: oneOf('Percent', 'PerUnit', 'Lump', 'SpecialPrice'),
  base: optional(oneOf('List', 'Sell', 'Cost', 'Net')),
  tierMode: optional(oneOf('Marginal', 'Retroactive')),
  tierMeasure: optional(oneOf('Amount', 'Quantity', 'Growth')),
  scope: optional(oneOf('Line', 'Deal')),
  settlement: oneOf('Invoice', 'Claim'),
  dateBasis: optional(oneOf('Order', 'Evaluation')),
  startDate: optional(day),
  endDate: optional(day),
  products: optional(list),
  tiers: optional(list),
  criteria: optional(list),
  documents: optional(list),
  excludes: optional(texts),
  requires: optional(texts),
  cap: optional(object)
};
const CRITERION = { sequence: whole, field: optional(text), operator: optional(text), values: optional(texts) };
const TIER = { lower: optional(whole), rate: optional(whole) };
const COUNTER = { amount: whole, quantity: rest, baseline: optional(whole) };
const BUDGET = {
  measure: { words: 'Amount or Units', is: (value: unknown) => value === 'Amount' || value === 'Units' },
  left: rest
};
const SETTINGS = {
  objective: optional({ words: 'face or expected', is: (value) => value === 'face' || value === 'expected' }),
  maximumPrograms: optional(whole),
  lowestMarginPpm: optional(whole),
  highestDiscountPpm: optional(whole),
  nearMissCriteria: optional(whole),
  nearMissShortfallPpm: optional(whole)
};

function twoDecimals(value: number): boolean {
  return Math.round(value * 100) / 100 === value;
}

/** A day of the calendar as `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  return parseDate(value) !== undefined;
}

function isObject(value: unknown): value is Record_ {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first key whose value is missing or of another kind. */
function faultIn(value: unknown, kinds: Readonly<Record<string, Kind>>, place: string): string | undefined {
  const record = value as Record_;
  const wrong = Object.entries(kinds).find(([key, { is }]) => !is(record[key]));
  if (!wrong) {
    return undefined;
  }
  const [key, { words }] = wrong;
  return record[key] === undefined ? `${place}${key} is missing` : `${place}${key} is not ${words}`;
}

function faultInEach(value: unknown, kinds: Readonly<Record<string, Kind>>, place: string): string | undefined {
  const entries = Array.isArray(value)
    ? value.map((one, index): [string, unknown] => [`${place}[${index}]`, one])
    : Object.entries((value ?? {}) as Record_).map(([key, one]): [string, unknown] => [`${place}.${key}`, one]);
  for (const [at, one] of entries) {
    const fault = isObject(one) ? faultIn(one, kinds, `${at}.`) : `${at} is not an object`;
    if (fault !== undefined) {
      return fault;
    }
  }
  return undefined;
}

/** The same, in a list or map of each record. */
function faultInParts(
  records: unknown,
  place: string,
  part: string,
  kinds: Readonly<Record<string, Kind>>
): string | undefined {
  const faults = (records as readonly Record_[]).map((record, index) =>
    faultInEach(record[part], kinds, `${place}[${index}].${part}`)
  );
  return faults.find((fault) => fault !== undefined);
}

/** Whoever saved what `load` returns has the programs' rules in the shards. */
function withoutRules(read: Record_): string | undefined {
  return read['programs'] === undefined && Array.isArray(read['shards'])
    ? 'programs is missing: put the rules of all shards (DealController.loadShard) there'
    : undefined;
}

function repeated(value: unknown, place: string): string | undefined {
  const ids = (value as readonly Record_[]).map(({ id }) => id);
  const again = ids.find((id, index) => ids.indexOf(id) !== index);
  return again === undefined ? undefined : `${place} has "${String(again)}" twice`;
}

function faultOf(read: unknown): string | undefined {
  if (!isObject(read)) {
    return 'it is not an object';
  }
  return (
    withoutRules(read) ??
    faultIn(read, LOAD, '') ??
    faultIn(read['deal'], DEAL, 'deal.') ??
    faultIn(read['settings'] ?? {}, SETTINGS, 'settings.') ??
    faultInEach(read['lines'], LINE, 'lines') ??
    repeated(read['lines'], 'lines') ??
    faultInEach(read['fields'], FIELD, 'fields') ??
    faultInEach(read['vendors'], VENDOR, 'vendors') ??
    faultInEach(read['counters'], COUNTER, 'counters') ??
    faultInEach(read['budgets'], BUDGET, 'budgets') ??
    faultInParts(read['lines'], 'lines', 'facts', {}) ??
    faultInEach(read['facts'], {}, 'facts')
  );
}

/** The first thing that keeps the engine from reading a program; what its rule says is the engine's to judge. */
function faultOfProgram(program: Record_, place: string, keys: ReadonlySet<unknown>): string | undefined {
  return (
    faultIn(program, PROGRAM, `${place}.`) ??
    faultInEach(program['criteria'], CRITERION, `${place}.criteria`) ??
    faultInEach(program['tiers'], TIER, `${place}.tiers`) ??
    (keys.has(program['key']) ? `${place}.key is "${String(program['key'])}" a second time` : undefined)
  );
}

/** A deal that can be decided on, and what was left out of it because it could not be read. */
export interface ReadDeal {
  readonly input: DealInput;
  /** One sentence a program: `programs[1] "Full Rack" is left out: programs[1].calculation is not one of ...`. */
  readonly leftOut: readonly string[];
}

function withoutUnreadable(read: Record_): ReadDeal {
  const keys = new Set<unknown>();
  const programs: Record_[] = [];
  const leftOut: string[] = [];
  (read['programs'] as readonly Record_[]).forEach((program, index) => {
    const place = `programs[${index}]`;
    const fault = faultOfProgram(program, place, keys);
    if (fault === undefined) {
      programs.push(program);
      keys.add(program['key']);
    } else {
      const name = typeof program['name'] === 'string' ? ` "${program['name']}"` : '';
      leftOut.push(`${place}${name} is left out: ${fault}`);
    }
  });
  return { input: { ...read, programs } as unknown as DealInput, leftOut };
}

/** @throws Error that names the file and the first thing that is wrong with it */
export function readDeal(content: string, file: string): ReadDeal {
  let read: unknown;
  try {
    read = JSON.parse(content);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${(error as Error).message}`);
  }
  const fault = faultOf(read);
  if (fault !== undefined) {
    throw new Error(`${file} is not what DealController.load returns: ${fault}`);
  }
  return withoutUnreadable(read as Record_);
}
