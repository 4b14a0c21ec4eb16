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
import { resultOf, type Answer } from './answer';
import { contextOf, distinct, type DealContext } from './context';
import { judgeDealCriterion } from './dealCriteria';
import { againstIn, neededIn } from './formula';
import { judgeDates, judgeGrowth, showProducts } from './gates';
import { heldOn } from './holdings';
import { answerOn, judgeLines, missingOn, poolOf, witnessOf, type LineJudgement } from './lineCriteria';
import type { Rule } from './rule';
import { allOf, anyOf, type Truth } from './truth';
import { readRule, type Catalogue } from './validate';
import { valueOf } from './value';

const STATUS: Readonly<Record<Truth, Status>> = { met: 'eligible', unknown: 'needsData', notMet: 'notEligible' };
const BASELINE = 'Baseline';

/** A claim program is acted on in its claim window, any other by the end of the program. */
function deadlineOf({ settlement, claimOpens, claimCloses, endDate }: CompiledProgram): Deadline {
  if (settlement === 'Claim' && (claimOpens !== null || claimCloses !== null)) {
    return { code: 'claim', from: claimOpens, to: claimCloses };
  }
  return endDate === null ? { code: 'none' } : { code: 'order', to: endDate };
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

/** Documents are present as holdings are held: on the counting date. */
function documentsOf({ program }: Rule, { input, countingDate }: DealContext): Verdict['documents'] {
  return program.documents.map((document) => {
    const [found] = heldOn(input.documents, [document.name], countingDate);
    return { ...document, present: found !== undefined, recordId: found?.id ?? null };
  });
}

/** Labels of the fields whose value can still change the verdict: of the deal, of growth, of lines. */
function missingOf(
  rule: Rule,
  { fields }: DealContext,
  own: readonly CriterionResult[],
  growth: CriterionResult | null,
  pool: readonly LineJudgement[]
): string[] {
  const { ofLines, ofDeal, onList } = missingOn(rule, pool);
  const open = own.filter(({ actual }, place) => ofDeal.has(place) && actual.code !== 'noLines');
  const labelOf = (key: string): string => fields.get(key)?.label ?? key;
  const openTotal = open.some(({ actual }) => actual.code === 'total');
  return distinct([
    ...open.map(({ label }) => label),
    ...(growth?.outcome === 'unknown' ? [BASELINE] : []),
    ...ofLines.map(labelOf),
    ...(openTotal ? onList.map(labelOf) : [])
  ]);
}

/** A gate that fails comes first; then the first criterion that keeps the text from being true. */
function failingIndex(
  { formula }: Rule,
  criteria: readonly CriterionResult[],
  own: readonly CriterionResult[],
  witness: LineJudgement
): number {
  const gate = criteria.findIndex(({ sequence, outcome }) => sequence === null && outcome === 'notMet');
  const [first = 0] = [...againstIn(formula, witness.outcomes)].sort((one, other) => one - other);
  return gate >= 0 ? gate : criteria.length - own.length + first;
}

function judge(rule: Rule, input: DealInput, catalogue: Catalogue, asOf: IsoDate): Verdict {
  const { program, vendor, formula } = rule;
  const context = contextOf(input, catalogue.fields, rule, asOf);
  const ofDeal = rule.criteria.map((criterion): Answer | null => {
    return criterion.field.scope === 'Deal' ? judgeDealCriterion(criterion, rule, context) : null;
  });
  const lines = judgeLines(
    rule,
    ofDeal.map((answer) => answer?.outcome ?? 'unknown'),
    context
  );
  const pool = poolOf(lines);
  const dates = judgeDates(rule, context);
  const growth = judgeGrowth(rule, context);
  const status = STATUS[allOf([dates?.outcome ?? 'met', growth?.outcome ?? 'met', anyOf(lines.map(({ all }) => all))])];

  const witness = witnessOf(rule, pool) ?? { line: null, qualifies: 'unknown', outcomes: [], all: 'unknown' };
  const needed = neededIn(formula, witness.outcomes);
  const own = rule.criteria.map((criterion, place) =>
    resultOf(criterion, ofDeal[place] ?? answerOn(criterion, place, pool, witness), needed.has(place))
  );
  const gates = [showProducts(rule, pool, witness), dates, growth].filter((gate) => gate !== null);
  const criteria = [...gates, ...own];

  const missing = status === 'needsData' ? missingOf(rule, context, own, growth, pool) : [];
  const hidden = criteria.some(({ actual }) => actual.code === 'hidden');
  const reasons: Readonly<Record<Status, () => Reason>> = {
    eligible: () => ({ code: 'deadline' }),
    nearMiss: () => ({ code: 'repair' }),
    needsData: () => ({ code: 'missing', labels: missing }),
    notEligible: () => ({ code: 'criterion', index: failingIndex(rule, criteria, own, witness) }),
    needsAttention: () => ({ code: 'problem' })
  };
  return {
    ...headOf(program, vendor.name),
    status,
    value: status === 'notEligible' ? null : valueOf(rule, context, hidden),
    deadline: deadlineOf(program),
    criteria,
    logic: rule.logic,
    repair: null,
    documents: documentsOf(rule, context),
    missing,
    problems: [],
    reason: reasons[status](),
    tiers: rule.bands
  };
}

/** The verdict on one program of the input; `asOf` is the day of the question. Nothing is thrown. */
export function evaluateProgram(
  program: CompiledProgram,
  input: DealInput,
  catalogue: Catalogue,
  asOf: IsoDate
): Verdict {
  const rule = readRule(program, catalogue);
  return 'bands' in rule
    ? judge(rule, input, catalogue, asOf)
    : malformed(program, catalogue.vendors.get(program.vendorKey)?.name ?? '', rule);
}
