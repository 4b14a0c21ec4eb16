// Reads a saved deal and says what is wrong with it before an engine trips over it. Rules of programs are the engine's
// to judge: only programs that it could not read are left out here, so that the others are decided.
import type { DealInput } from '../../force-app/main/deals/lwc/dealEngine/contract.ts';
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
  texts,
  whole,
  yesNo,
  type Kind,
  type Record_
} from '../input/kinds.ts';

function twoDecimals(value: number): boolean {
  return Math.round(value * 100) / 100 === value;
}

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

/** Whoever saved what `load` returns has the programs' rules in the shards. */
function withoutRules(read: Record_): string | undefined {
  return read['programs'] === undefined && Array.isArray(read['shards'])
    ? 'programs is missing: put the rules of all shards (DealController.loadShard) there'
    : undefined;
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
  const read = readJson(content, file);
  const fault = faultOf(read);
  if (fault !== undefined) {
    throw new Error(`${file} is not what DealController.load returns: ${fault}`);
  }
  return withoutUnreadable(read as Record_);
}
