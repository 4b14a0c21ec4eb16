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
import { resultOf } from './answer';
import { contextOf, type DealContext } from './context';
import { againstIn, neededIn } from './formula';
import { showProducts } from './gates';
import { heldOn } from './holdings';
import { keep, verdictBefore } from './judgedBefore';
import { judgementOf, missingIn, type Judgement } from './judgement';
import { answerOn, witnessOf, type LineJudgement } from './lineCriteria';
import { nearMissOf } from './repairs';
import type { Rule } from './rule';
import type { Truth } from './truth';
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

function judge(rule: Rule, input: DealInput, { fields }: Catalogue, asOf: IsoDate) {
  const judgement = judgementOf(rule, contextOf(input, fields, rule, asOf));
  return { verdict: verdictOn(judgement), lines: judgement.lines };
}

function verdictOn(judgement: Judgement): Verdict {
  const { rule, context } = judgement;
  const { program, vendor, formula } = rule;
  const { ofDeal, pool, dates, growth } = judgement;

  const nearest = witnessOf(rule, pool) ?? { line: null, qualifies: 'unknown', outcomes: [], all: 'unknown' };
  const shown = (witness: LineJudgement): CriterionResult[] =>
    [showProducts(rule, pool, witness), dates, growth].filter((gate) => gate !== null);
  const nearMiss = judgement.truth === 'notMet' ? nearMissOf(judgement, shown(nearest).length) : null;
  const status = nearMiss ? 'nearMiss' : STATUS[judgement.truth];
  // What a repair is about is what is shown.
  const witness = nearMiss?.line ?? nearest;
  const needed = neededIn(formula, witness.outcomes);
  const own = rule.criteria.map((criterion, place) =>
    resultOf(criterion, ofDeal[place] ?? answerOn(criterion, place, pool, witness), needed.has(place))
  );
  const criteria = [...shown(witness), ...own];

  const missing = status === 'needsData' ? missingIn(judgement, pool) : [];
  const hidden = criteria.some(({ actual }) => actual.code === 'hidden');
  const reasons: Readonly<Record<Status, () => Reason>> = {
    eligible: () => ({ code: 'deadline' }),
    nearMiss: () => ({ code: 'repair' }),
    needsData: () => ({ code: 'missing', labels: missing }),
    notEligible: () => ({ code: 'criterion', index: failingIndex(rule, criteria, own, witness) }),
    needsAttention: () => ({ code: 'problem' })
  };
  // Written out, not spread: a page makes hundreds of these with every key.
  const { key, id, name, kind, version, dateBasis, settlement, chancePpm, direction, tierMeasure } = program;
  return {
    key,
    id,
    name,
    kind,
    version,
    vendorName: vendor.name,
    dateBasis,
    settlement,
    chancePpm,
    direction,
    tierMeasure,
    status,
    value: judgement.truth === 'notMet' ? null : valueOf(rule, context, hidden),
    deadline: deadlineOf(program),
    criteria,
    logic: rule.logic,
    repair: nearMiss?.repair ?? null,
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
    ? (verdictBefore(rule, input, asOf) ?? keep(rule, input, asOf, judge(rule, input, catalogue, asOf)))
    : malformed(program, catalogue.vendors.get(program.vendorKey)?.name ?? '', rule);
}
