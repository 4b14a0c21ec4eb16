// The sentence that names the consequence: what is changed, how likely each quota is then, and what holds both back.
import { bold, fill, fillPlain, listOf, type Part } from 'c/phrase';
import type { DealOverride, OpenDeal, QuotaAnswer } from 'c/quotaEngine';
import { shareText, type QuotaWords } from 'c/quotaSentence';

/** More changed deals than this are counted, not named. */
const NAMED = 3;
/** Both quotas are so much less likely than revenue that the sentence says why. */
const FAR = 0.1;

export interface CaseOf {
  readonly answer: QuotaAnswer;
  readonly overrides: readonly DealOverride[];
  /** With the added ones. */
  readonly deals: readonly OpenDeal[];
  /** Deals that are only in the case. */
  readonly added: readonly OpenDeal[];
}

export function caseHeadline({ answer, overrides, deals, added }: CaseOf, words: QuotaWords): readonly Part[] {
  const { inCase } = words.labels;
  const revenue = answer.measures.find(({ measure }) => measure === 'Revenue')?.whole.chance;
  if (!revenue) {
    return fill(inCase.headlineNone);
  }
  const hit = bold(shareText(revenue.hit, words));
  const both = answer.joint && bold(shareText(answer.joint.hit, words));
  if (overrides.length === 0 && added.length === 0) {
    return both ? fill(inCase.headlineSavedBoth, hit, both) : fill(inCase.headlineSaved, hit);
  }
  const changes = changesText(overrides, deals, added, words);
  if (!both || !answer.joint) {
    return fill(inCase.headlineChanged, changes, hit);
  }
  const thin = revenue.hit - answer.joint.hit >= FAR ? thinnest(overrides, deals) : null;
  return thin
    ? fill(inCase.headlineBut, changes, hit, both, thin.name, shareText(thin.margin, words))
    : fill(inCase.headlineBoth, changes, hit, both);
}

function changesText(
  overrides: readonly DealOverride[],
  deals: readonly OpenDeal[],
  added: readonly OpenDeal[],
  words: QuotaWords
): string {
  const { inCase } = words.labels;
  const parts = { Won: inCase.partWon, Lost: inCase.partLost, Slipped: inCase.partSlipped, Open: inCase.partChanged };
  const isAdded = (id: string): boolean => added.some((deal) => deal.id === id);
  // What is added and still open is new as a whole, whatever was changed of it.
  const changes = overrides.filter(({ id, outcome }) => outcome !== 'Open' || !isAdded(id));
  const fresh = added.filter((deal) => !changes.some(({ id }) => id === deal.id));
  if (changes.length + fresh.length > NAMED) {
    return fillPlain(inCase.partMany, changes.length + fresh.length);
  }
  const texts = changes.map(({ id, outcome }) => {
    const deal = deals.find((one) => one.id === id);
    return fillPlain(parts[outcome], deal?.account ?? deal?.name ?? id);
  });
  return listOf([...texts, ...fresh.map(({ name }) => fillPlain(inCase.partAdded, name))], words.locale, 'conjunction');
}

/** The deal taken as won that brings the least margin for its amount: what it adds to revenue, margin lacks. */
function thinnest(overrides: readonly DealOverride[], deals: readonly OpenDeal[]) {
  return overrides
    .filter(({ outcome }) => outcome === 'Won')
    .flatMap(({ id }) => {
      const deal = deals.find((one) => one.id === id);
      return deal?.amount && deal.margin !== null && deal.margin !== undefined
        ? [{ name: deal.account ?? deal.name, margin: deal.margin / deal.amount }]
        : [];
    })
    .sort((one, other) => one.margin - other.margin)
    .at(0);
}
