// Applying step by step: what is asked of the org, what it answers, and what can be applied where it refuses.
import apply from '@salesforce/apex/DealApplyController.apply';
import type { FetchError } from '@salesforce/apexMethod';
import type { DealDecision } from 'c/dealDecision';
import type { DealInput } from 'c/dealEngine';
import { messageOf } from 'c/dealFetch';
import { applicable, type Alternative, type OfferRow } from 'c/applySentence';
import { alternativesTo } from './alternatives';
import type { ApplyRequest, ApplyResult } from './contract';
import { decodeResult } from './decode';

/** The deal, the decision on it that the rep saw, and programs that they want although their worth is hidden from them. */
export interface ApplyOffer {
  readonly input: DealInput;
  readonly decision: DealDecision;
  readonly undecided: readonly string[];
}

/** Where the modal stands. */
export interface Application {
  readonly rows: readonly OfferRow[];
  readonly sending: boolean;
  readonly searching: boolean;
  /** Why no answer came. */
  readonly failure: string | undefined;
  readonly refused: ApplyResult | undefined;
  readonly alternatives: readonly Alternative[];
  readonly chosenKind: Alternative['kind'];
}

export const NOTHING_ASKED: Application = {
  rows: [],
  sending: false,
  searching: false,
  failure: undefined,
  refused: undefined,
  alternatives: [],
  chosenKind: 'best'
};

/** What the button applies: the rows that lack no document, or the chosen alternative. */
export function toApply({ rows, refused, alternatives, chosenKind }: Application): readonly OfferRow[] {
  return refused ? (alternatives.find(({ kind }) => kind === chosenKind)?.rows ?? []) : applicable(rows);
}

function failureIn(error: unknown): string {
  return messageOf(error as FetchError) ?? '';
}

/** What came of asking the org: applied, refused (`refused` is its answer), or no answer. */
export async function asked(
  opportunityId: string,
  rows: readonly OfferRow[]
): Promise<{ readonly applied: ApplyResult } | { readonly change: Partial<Application> }> {
  const programs = rows.map(({ key, version, amount }) => ({ key, version, amount }));
  const request: ApplyRequest = { opportunityId, programs };
  try {
    const result = decodeResult(await apply({ request: JSON.stringify(request) }));
    return result.applied ? { applied: result } : { change: { rows, refused: result } };
  } catch (error) {
    return { change: { failure: failureIn(error) } };
  }
}

/**
 * What to apply instead of what was refused. The page's figures are what was refused: it rests on the deal as it is now.
 * @param fresh the deal as the org has it now
 */
export async function searched(
  fresh: () => Promise<DealInput>,
  rows: readonly OfferRow[],
  refused: ApplyResult
): Promise<Partial<Application>> {
  try {
    const alternatives = alternativesTo(await fresh(), rows, refused);
    return { alternatives, chosenKind: alternatives[0]?.kind ?? 'best' };
  } catch (error) {
    return { alternatives: [], chosenKind: 'best', failure: failureIn(error) };
  }
}
