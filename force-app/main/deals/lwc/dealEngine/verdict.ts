// The verdict on one program: its status (R6), what it pays, by when to act, and what explains it.
import type { CompiledProgram, Deadline, DealInput, IsoDate, Problem, Status, Verdict } from './contract';
import { contextOf, type DealContext } from './context';
import { explanationOf, hasHidden, type Explanation } from './explanation';
import { heldOn } from './holdings';
import { keep, verdictBefore } from './judgedBefore';
import { judgementOf, type Judgement } from './judgement';
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

type Found = Pick<Verdict, 'status' | 'value' | 'repair' | 'documents'>;

/** What explains the verdict is found when it is read: a page judges hundreds of programs with every key, and words few. */
function verdictOf({ program, vendor, logic, bands }: Rule, found: Found, explained: () => Explanation): Verdict {
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
    status: found.status,
    value: found.value,
    deadline: deadlineOf(program),
    get criteria() {
      return explained().criteria;
    },
    logic,
    repair: found.repair,
    documents: found.documents,
    get missing() {
      return explained().missing;
    },
    problems: [],
    get reason() {
      return explained().reason;
    },
    tiers: bands
  };
}

function verdictOn(judgement: Judgement): Verdict {
  const { rule, context, truth } = judgement;
  const nearMiss = truth === 'notMet' ? nearMissOf(judgement) : null;
  const status = nearMiss ? 'nearMiss' : STATUS[truth];
  const value = truth === 'notMet' ? null : valueOf(rule, context, hasHidden(judgement));
  const found = { status, value, repair: nearMiss?.repair ?? null, documents: documentsOf(rule, context) };
  return verdictOf(
    rule,
    found,
    explanationOf(() => judgement, status, nearMiss?.line)
  );
}

/** The verdict on one program of the input; `asOf` is the day of the question. Nothing is thrown. */
export function evaluateProgram(
  program: CompiledProgram,
  input: DealInput,
  catalogue: Catalogue,
  asOf: IsoDate
): Verdict {
  const rule = readRule(program, catalogue);
  if (!('bands' in rule)) {
    return malformed(program, catalogue.vendors.get(program.vendorKey)?.name ?? '', rule);
  }
  const judge = () => judgementOf(rule, contextOf(input, catalogue.fields, rule, asOf));
  const known = verdictBefore(rule, input, asOf, (verdict) =>
    verdictOf(rule, verdict, explanationOf(judge, verdict.status))
  );
  if (known) {
    return known;
  }
  const judgement = judge();
  return keep(judgement, verdictOn(judgement));
}
