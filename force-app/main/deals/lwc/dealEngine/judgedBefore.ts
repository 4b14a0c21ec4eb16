// A page judges the same programs again with every key: a verdict that rests on nothing that has changed is the same.
import type { CompiledProgram, DealInput, DealLine, Fact, IsoDate, Verdict } from './contract';
import { isHopeless, OF_LINE } from './hopeless';
import type { Judgement } from './judgement';
import type { LineJudgement } from './lineCriteria';
import { CLOSE_DATE } from './repaired';
import type { Rule } from './rule';
import { isReturn, TOTALS } from './totals';

/** Ids of the lines whose figures the verdict rests on; null: of any line. */
type Rests = readonly string[] | null;

interface Before {
  /** The latest deal on which the verdict is known to stand. */
  input: DealInput;
  readonly asOf: IsoDate;
  readonly rule: Rule;
  readonly verdict: Verdict;
  readonly rests: Rests;
  /** Whether other figures change nothing but what explains the verdict. */
  readonly hopeless: boolean;
}

/** What tells two deals apart: figures of lines, facts of the deal. Null: more than that. */
type Change = { readonly lineIds: readonly string[]; readonly facts: ReadonlySet<string> } | null;

const NO_CHANGE: Change = { lineIds: [], facts: new Set() };

/** Deals that take turns on a page: as it is saved, as it is edited, and as it would be with another close date. */
const MOST = 4;
const before = new WeakMap<CompiledProgram, Before[]>();
const changes = new WeakMap<DealInput, WeakMap<DealInput, { readonly change: Change }>>();

/** No verdict rests on these: who is asked about, and what the customer is paid back beside programs. */
const APART: ReadonlySet<string> = new Set<keyof DealInput>(['programs', 'customerRebate']);
const COMPARED: ReadonlySet<string> = new Set<keyof DealInput>(['deal', 'facts', 'lines']);

function same<T extends object>(one: T, other: T, but: (key: string) => boolean = () => false): boolean {
  const keys = Object.keys(one) as (keyof T & string)[];
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && (one[key] === other[key] || but(key)))
  );
}

/** Quantity and prices may differ, and the facts that follow from them. */
function differsInFigures(one: DealLine, other: DealLine): boolean {
  const figures: ReadonlySet<string> = new Set<keyof DealLine>(['quantity', 'unitPrice', 'amount']);
  return (
    same(one, other, (key) => figures.has(key) || key === 'facts') &&
    same(one.facts, other.facts, (key) => key.startsWith(OF_LINE))
  );
}

function changedLines(one: DealInput['lines'], other: DealInput['lines']): string[] | null {
  if (one.length !== other.length || returnsOf(one) !== returnsOf(other)) {
    return null;
  }
  const changed: string[] = [];
  for (const [place, line] of one.entries()) {
    const now = other[place];
    if (now !== line) {
      if (!now || !differsInFigures(line, now)) {
        return null;
      }
      changed.push(line.id);
    }
  }
  return changed;
}

/** Totals of which the deal has returns: they open the bounds of missing figures, on whichever line they are. */
function returnsOf(lines: DealInput['lines']): string {
  return TOTALS.filter((total) => lines.some((line) => isReturn(line, total))).join(' ');
}

const sameFact = (one: Fact, other: Fact | undefined): boolean => other !== undefined && same(one, other);

function changedFacts(one: DealInput['facts'], other: DealInput['facts']): Set<string> {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return new Set([...keys].filter((key) => one[key] !== other[key] && !(one[key] && sameFact(one[key], other[key]))));
}

function changeOf(one: DealInput, other: DealInput): Change {
  if (
    !same(one, other, (key) => APART.has(key) || COMPARED.has(key)) ||
    !(one.deal === other.deal || same(one.deal, other.deal))
  ) {
    return null;
  }
  const lineIds = one.lines === other.lines ? [] : changedLines(one.lines, other.lines);
  const facts = one.facts === other.facts ? new Set<string>() : changedFacts(one.facts, other.facts);
  return lineIds === null || facts.has(CLOSE_DATE) ? null : { lineIds, facts };
}

/** Asked for hundreds of programs with every key, of the same few deals. */
function changeBetween(one: DealInput, other: DealInput): Change {
  let known = changes.get(other);
  if (!known) {
    known = new WeakMap();
    changes.set(other, known);
  }
  let entry = known.get(one);
  if (!entry) {
    entry = { change: changeOf(one, other) };
    known.set(one, entry);
  }
  return entry.change;
}

/** What still stands on another deal: all of the verdict, or all but what explains it. */
type Standing = 'all' | 'status' | 'nothing';

function standingOf({ input, rests, rule, hopeless }: Before, now: DealInput): Standing {
  const change = input === now ? NO_CHANGE : changeBetween(input, now);
  if (change === null || (change.facts.size > 0 && rule.criteria.some(({ field }) => change.facts.has(field.key)))) {
    return 'nothing';
  }
  const apart = rests !== null && !change.lineIds.some((id) => rests.includes(id));
  return apart || change.lineIds.length === 0 ? 'all' : hopeless ? 'status' : 'nothing';
}

/**
 * The verdict where it still stands; undefined: it must be found anew.
 * @param explainAnew the same verdict, explained by the deal as it is now
 */
export function verdictBefore(
  rule: Rule,
  input: DealInput,
  asOf: IsoDate,
  explainAnew: (verdict: Verdict) => Verdict
): Verdict | undefined {
  const entries = before.get(rule.program) ?? [];
  let status: Before | undefined;
  for (const entry of entries) {
    const standing = entry.rule === rule && entry.asOf === asOf ? standingOf(entry, input) : 'nothing';
    if (standing === 'all') {
      entry.input = input;
      return entry.verdict;
    }
    if (standing === 'status') {
      status ??= entry;
    }
  }
  return status && enter(rule, { ...status, input, verdict: explainAnew(status.verdict) });
}

/**
 * Lines that the product list leaves out count for nothing, unless no line is on it: then all are shown. Criteria on
 * whether any line has something look at all of them.
 */
function restsOn({ criteria, ofLines }: Rule, lines: readonly LineJudgement[]): Rests {
  if (criteria.some(({ field }) => field.source === 'AnyLine')) {
    return null;
  }
  const candidates = lines.flatMap(({ line, qualifies }) => (line && qualifies !== 'notMet' ? [line.id] : []));
  return candidates.length === 0 && ofLines.length > 0 ? null : candidates;
}

function enter(rule: Rule, entry: Before): Verdict {
  const others = before.get(rule.program) ?? [];
  before.set(rule.program, [entry, ...others.filter((one) => one.rule === rule)].slice(0, MOST));
  return entry.verdict;
}

/** Keeps the verdict for as long as it stands. */
export function keep(judgement: Judgement, verdict: Verdict): Verdict {
  const { rule, context, lines } = judgement;
  const { input, asOf } = context;
  return enter(rule, { input, asOf, rule, verdict, rests: restsOn(rule, lines), hopeless: isHopeless(judgement) });
}
