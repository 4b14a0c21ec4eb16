// Reads a compiled program into a rule, or says what is wrong with it; it never throws.
import type { CompiledProgram, CriterionField, Logic, Problem, Vendor } from './contract';
import { formulaOf } from './formula';
import { faultsOf, hasNot, parseLogic } from './logic';
import { readCriterion, type Report } from './readCriteria';
import { checkMeasure, readBands } from './readTiers';
import type { Rule } from './rule';
import { hundredths } from './totals';

export interface Catalogue {
  readonly fields: ReadonlyMap<string, CriterionField>;
  readonly vendors: ReadonlyMap<string, Vendor>;
  /** Decimals of the deal's currency. */
  readonly decimals: number;
  /** Whether special prices can be in the rules. */
  readonly costVisible: boolean;
}

const MILLION = 1_000_000;

/** A row that matches nothing would silently pay for what it should exclude, or for nothing that it should include. */
function checkProducts({ products }: CompiledProgram, report: Report): void {
  products.forEach(({ match, value }, index) => {
    if (match === null || value.trim() === '') {
      report('PRODUCT_INCOMPLETE', { row: index + 1 });
    }
  });
}

/** R5 needs a price for every product that the list includes; who may not see cost has none to check. */
function checkPrices({ calculation, products }: CompiledProgram, costVisible: boolean, report: Report): void {
  if (calculation !== 'SpecialPrice') {
    return;
  }
  if (!products.some(({ mode }) => mode === 'Include')) {
    report('SPECIAL_PRICE_MISSING', { row: 0 });
  }
  products.forEach(({ mode, special }, index) => {
    if (mode === 'Include' && costVisible && special === null) {
      report('SPECIAL_PRICE_MISSING', { row: index + 1 });
    }
    checkLimit('special', special ?? null, report);
  });
}

function checkLimit(limit: string, value: number | null, report: Report): void {
  if (value !== null && value < 0) {
    report('LIMIT_NEGATIVE', { limit, value });
  } else if (value !== null && value > Number.MAX_SAFE_INTEGER) {
    report('AMOUNT_TOO_LARGE', { limit, value });
  }
}

function checkLimits(
  { dealCap, minimumPayout, cap, newAccountRate, chancePpm }: CompiledProgram,
  report: Report
): void {
  checkLimit('dealCap', dealCap, report);
  checkLimit('minimumPayout', minimumPayout, report);
  checkLimit('cap', cap?.most ?? null, report);
  checkLimit('newAccountRate', newAccountRate, report);
  if (chancePpm !== null && !(chancePpm >= 0 && chancePpm <= MILLION)) {
    report('CHANCE_OUT_OF_RANGE', { value: chancePpm });
  }
}

/** Programs that require each other are legal (both or none); one that requires itself says nothing (R7). */
function checkRelations({ key, requires, excludes }: CompiledProgram, report: Report): void {
  if (requires.includes(key)) {
    report('REQUIRES_CYCLE', { keys: key });
  }
  for (const other of new Set(requires.filter((required) => excludes.includes(required)))) {
    report('REQUIRES_EXCLUDED', { key: other });
  }
}

function checkDates(program: CompiledProgram, report: Report): void {
  const { startDate, endDate, claimOpens, claimCloses } = program;
  if (startDate && endDate && startDate > endDate) {
    report('DATES_REVERSED', { start: startDate, end: endDate });
  }
  if (claimOpens && claimCloses && claimOpens > claimCloses) {
    report('CLAIM_DATES_REVERSED', { opens: claimOpens, closes: claimCloses });
  }
}

function readLogic({ logic: text, criteria }: CompiledProgram, problems: Problem[]): Logic | null {
  const parsed = parseLogic(text);
  if ('code' in parsed) {
    problems.push(parsed);
    return null;
  }
  const { logic } = parsed;
  const sequences = criteria.map(({ sequence }) => sequence);
  problems.push(...(logic === null ? [] : faultsOf(logic, text ?? '', sequences)));
  return logic;
}

/** The rule, or every problem that keeps the program from being judged. */
function read(program: CompiledProgram, catalogue: Catalogue): Rule | readonly Problem[] {
  const problems: Problem[] = [];
  const reporter =
    (sequence: number | null): Report =>
    (code, params = {}) => {
      problems.push({ code, sequence, params });
    };
  const ofProgram = reporter(null);

  const vendor = catalogue.vendors.get(program.vendorKey);
  if (!vendor) {
    ofProgram('VENDOR_UNKNOWN', { vendor: program.vendorKey });
  }
  checkDates(program, ofProgram);
  const bands = readBands(program, ofProgram);
  checkMeasure(program, ofProgram);
  checkLimits(program, ofProgram);
  checkProducts(program, ofProgram);
  checkPrices(program, catalogue.costVisible, ofProgram);
  checkRelations(program, ofProgram);
  const logic = readLogic(program, problems);
  if (!vendor) {
    return problems;
  }
  const criteria = [...program.criteria]
    .sort((one, other) => one.sequence - other.sequence)
    .map((stored) => readCriterion(stored, vendor, catalogue.fields, catalogue.decimals, reporter(stored.sequence)))
    .filter((criterion) => criterion !== undefined);
  if (problems.length > 0) {
    return problems;
  }
  const places = [...criteria.keys()];
  return {
    program,
    vendor,
    criteria,
    ofLines: places.filter((place) => criteria[place]?.field.scope === 'Line'),
    ofDeal: places.filter((place) => criteria[place]?.field.scope === 'Deal'),
    logic,
    formula: formulaOf(
      logic,
      criteria.map(({ sequence }) => sequence)
    ),
    monotone: logic === null || !hasNot(logic),
    included: program.products.filter(({ mode }) => mode === 'Include'),
    excluded: program.products.filter(({ mode }) => mode === 'Exclude'),
    bands,
    steps:
      program.tierMeasure === 'Quantity' ? bands.map(({ lower, rate }) => ({ lower: hundredths(lower), rate })) : bands
  };
}

interface ReadBefore {
  readonly catalogue: Catalogue;
  readonly rule: Rule | readonly Problem[];
}

/** A page asks again at every key: what was read is kept as long as the program, its vendor and the fields are the same. */
const readBefore = new WeakMap<CompiledProgram, ReadBefore>();

function isSame(one: Catalogue, other: Catalogue, vendorKey: string): boolean {
  return (
    one === other ||
    (one.fields === other.fields &&
      one.vendors.get(vendorKey) === other.vendors.get(vendorKey) &&
      one.decimals === other.decimals &&
      one.costVisible === other.costVisible)
  );
}

export function readRule(program: CompiledProgram, catalogue: Catalogue): Rule | readonly Problem[] {
  const before = readBefore.get(program);
  if (before && isSame(before.catalogue, catalogue, program.vendorKey)) {
    return before.rule;
  }
  const rule = read(program, catalogue);
  readBefore.set(program, { catalogue, rule });
  return rule;
}
