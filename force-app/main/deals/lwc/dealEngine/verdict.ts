// The verdict on one program: its criteria, its status (R6), what it pays, by when to act, and the one reason shown.
import type {
  CompiledProgram,
  CriterionResult,
  Deadline,
  DealInput,
  IsoDate,
  Problem,
  Reason,
  Status,
  Verdict
} from './contract';
import { contextOf, distinct } from './context';
import { judgeDates, judgeDealCriterion } from './dealCriteria';
import { judgeLines, type LinesJudgement } from './lineCriteria';
import type { Rule } from './rule';
import { allOf, type Truth } from './truth';
import { readRule, type Catalogue } from './validate';
import { valueOf } from './value';

const STATUS: Readonly<Record<Truth, Status>> = { met: 'eligible', unknown: 'needsData', notMet: 'notEligible' };

/** A claim program is acted on in its claim window, any other by the end of the program. */
function deadlineOf({ settlement, claimOpens, claimCloses, endDate }: CompiledProgram): Deadline {
  if (settlement === 'Claim' && (claimOpens !== null || claimCloses !== null)) {
    return { code: 'claim', from: claimOpens, to: claimCloses };
  }
  return endDate === null ? { code: 'none' } : { code: 'order', to: endDate };
}

function reasonOf(status: Status, criteria: readonly CriterionResult[], missing: readonly string[]): Reason {
  switch (status) {
    case 'eligible':
      return { code: 'deadline' };
    case 'nearMiss':
      return { code: 'repair' };
    case 'needsData':
      return { code: 'missing', labels: missing };
    case 'notEligible':
      return { code: 'criterion', index: criteria.findIndex((criterion) => criterion.outcome === 'notMet') };
    case 'needsAttention':
      return { code: 'problem' };
  }
}

function headOf(program: CompiledProgram, vendorName: string) {
  const { key, id, name, kind, version, dateBasis, settlement, chancePpm, direction, tierMeasure } = program;
  return { key, id, name, kind, version, vendorName, dateBasis, settlement, chancePpm, direction, tierMeasure };
}

function malformed(program: CompiledProgram, vendorName: string, problems: readonly Problem[]): Verdict {
  return {
    ...headOf(program, vendorName),
    status: 'needsAttention',
    value: null,
    deadline: { code: 'none' },
    criteria: [],
    logic: null,
    repair: null,
    documents: [],
    missing: [],
    problems,
    reason: { code: 'problem' },
    tiers: []
  };
}

/** Labels of the fields whose value can still change the verdict. */
function missingOf(ofDeal: readonly CriterionResult[], lines: LinesJudgement): string[] {
  const open = ofDeal.filter(({ outcome, actual }) => outcome === 'unknown' && actual.code !== 'noLines');
  const openTotal = open.some(({ actual }) => actual.code === 'total');
  return distinct([...open.map(({ label }) => label), ...lines.missing, ...(openTotal ? lines.missingOnList : [])]);
}

function judge(rule: Rule, input: DealInput, catalogue: Catalogue, asOf: IsoDate): Verdict {
  const { program, vendor } = rule;
  const context = contextOf(input, catalogue.fields, program, asOf);
  const ofLines = rule.criteria.filter((criterion) => criterion.field.scope === 'Line');
  const lines = judgeLines(rule, ofLines, context);
  const dates = judgeDates(rule, context);
  const own = rule.criteria.map((criterion) => {
    const index = ofLines.indexOf(criterion);
    return lines.results[index] ?? judgeDealCriterion(criterion, rule, context);
  });
  const ofDeal = own.filter((_, index) => rule.criteria[index]?.field.scope === 'Deal');
  const criteria = [lines.gate, dates, ...own].filter((criterion) => criterion !== null);

  const status = STATUS[allOf([lines.truth, dates?.outcome ?? 'met', ...ofDeal.map(({ outcome }) => outcome)])];
  const missing = status === 'needsData' ? missingOf(ofDeal, lines) : [];
  const hidden = criteria.some(({ actual }) => actual.code === 'hidden');
  return {
    ...headOf(program, vendor.name),
    status,
    value: status === 'notEligible' ? null : valueOf(rule, context, hidden),
    deadline: deadlineOf(program),
    criteria,
    logic: null,
    repair: null,
    documents: [],
    missing,
    problems: [],
    reason: reasonOf(status, criteria, missing),
    tiers: rule.bands
  };
}

export function verdictOn(program: CompiledProgram, input: DealInput, catalogue: Catalogue, asOf: IsoDate): Verdict {
  const rule = readRule(program, catalogue);
  return 'bands' in rule
    ? judge(rule, input, catalogue, asOf)
    : malformed(program, catalogue.vendors.get(program.vendorKey)?.name ?? '', rule);
}
