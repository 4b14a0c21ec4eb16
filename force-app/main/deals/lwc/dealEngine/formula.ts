// The logic text over the places of criteria, evaluated by Kleene's rules (R6), and which criteria can still matter.
import type { Logic } from './contract';
import { not, type Truth } from './truth';

/** Leaves are places in the rule's list of criteria. */
export type Formula =
  | number
  | { readonly code: 'not'; readonly part: Formula }
  | { readonly code: 'and' | 'or'; readonly parts: readonly Formula[] };

export function formulaOf(logic: Logic | null, sequences: readonly number[]): Formula {
  if (logic === null) {
    return { code: 'and', parts: sequences.map((_, place) => place) };
  }
  switch (logic.code) {
    case 'criterion':
      return sequences.indexOf(logic.sequence);
    case 'not':
      return { code: 'not', part: formulaOf(logic.part, sequences) };
    default:
      return { code: logic.code, parts: logic.parts.map((part) => formulaOf(part, sequences)) };
  }
}

export function truthUnder(formula: Formula, outcomes: readonly Truth[]): Truth {
  if (typeof formula === 'number') {
    return outcomes[formula] ?? 'unknown';
  }
  if (formula.code === 'not') {
    return not(truthUnder(formula.part, outcomes));
  }
  const decides: Truth = formula.code === 'and' ? 'notMet' : 'met';
  let open = false;
  for (const part of formula.parts) {
    const truth = truthUnder(part, outcomes);
    if (truth === decides) {
      return decides;
    }
    open ||= truth === 'unknown';
  }
  return open ? 'unknown' : not(decides);
}

type Visit = (formula: Formula, reached: (place: number) => void) => void;

const TRUTHS: readonly Truth[] = ['met', 'notMet', 'unknown'];

function placesBy(visit: Visit, formula: Formula): ReadonlySet<number> {
  const places = new Set<number>();
  visit(formula, (place) => places.add(place));
  return places;
}

/** Whether the text comes out otherwise with another outcome at one place. */
function decidedBy(formula: Formula, outcomes: readonly Truth[], place: number): boolean {
  const [first, ...others] = TRUTHS.map((truth) => truthUnder(formula, outcomes.with(place, truth)));
  return others.some((truth) => truth !== first);
}

/**
 * Places whose outcome the verdict rests on: not those beside an alternative that already holds. An alternative is a
 * part of an OR, or under NOT a part of an AND; it holds when it decides in the program's favour. A criterion that
 * fails beside another one that fails is needed all the same, and one that the text does not use never is. One used
 * twice is needed, too, where its outcome alone decides the text.
 */
export function neededIn(formula: Formula, outcomes: readonly Truth[]): ReadonlySet<number> {
  const visit =
    (positive: boolean): Visit =>
    (node, reached) => {
      if (typeof node === 'number') {
        reached(node);
      } else if (node.code === 'not') {
        visit(!positive)(node.part, reached);
      } else {
        const isChoice = (node.code === 'or') === positive;
        const wanted: Truth = positive ? 'met' : 'notMet';
        const holding = isChoice ? node.parts.filter((part) => truthUnder(part, outcomes) === wanted) : [];
        for (const part of node.parts) {
          if (!holding.some((other) => other !== part)) {
            visit(positive)(part, reached);
          }
        }
      }
    };
  const needed = placesBy(visit(true), formula);
  return new Set([...outcomes.keys()].filter((place) => needed.has(place) || decidedBy(formula, outcomes, place)));
}

/** Places that are unknown and can still decide: every part of the text around them is unknown too. */
export function openIn(formula: Formula, outcomes: readonly Truth[]): ReadonlySet<number> {
  const visit: Visit = (node, reached) => {
    if (truthUnder(node, outcomes) !== 'unknown') {
      return;
    }
    if (typeof node === 'number') {
      reached(node);
    } else if (node.code === 'not') {
      visit(node.part, reached);
    } else {
      node.parts.forEach((part) => visit(part, reached));
    }
  };
  return placesBy(visit, formula);
}

/** Places that keep the text from being true: false ones, and under NOT true ones, in parts that decide against it. */
export function againstIn(formula: Formula, outcomes: readonly Truth[]): ReadonlySet<number> {
  const visit =
    (positive: boolean): Visit =>
    (node, reached) => {
      if (truthUnder(node, outcomes) !== (positive ? 'notMet' : 'met')) {
        return;
      }
      if (typeof node === 'number') {
        reached(node);
      } else if (node.code === 'not') {
        visit(!positive)(node.part, reached);
      } else {
        node.parts.forEach((part) => visit(positive)(part, reached));
      }
    };
  return placesBy(visit(true), formula);
}
