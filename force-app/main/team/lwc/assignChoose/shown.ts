// The list to choose from, in words. Pure.
import type { AssignChoice, AssignOffer } from 'c/assignFacts';
import type { AssignLabels } from 'c/assignLabels';
import { moneyText, type AssignWords } from 'c/assignSentence';
import { byNumber, fillPlain } from 'c/phrase';
import type { Choice } from './choice';

/** Shows what is chosen, whatever the org is asked. */
export const ONLY = 'chosen';

export function holders(people: AssignOffer['people'], labels: AssignLabels) {
  return [
    { value: '', label: labels.chooseAll },
    { value: ONLY, label: labels.chooseOnly },
    { value: 'nobody', label: labels.chooseNobody },
    ...people.map(({ id, name }) => ({ value: id, label: name }))
  ];
}

export function rowsOf(accounts: readonly AssignChoice[], choice: Choice, words: AssignWords) {
  const { labels, input } = words;
  const isFull = choice.size >= input.most;
  return accounts.map(({ id, name, ownerName, isMember, potential }) => ({
    id,
    name,
    owner: isMember ? ownerName : labels.unassigned,
    held: isMember ? '' : fillPlain(labels.heldBy, ownerName),
    potential: potential === null || potential === undefined ? labels.potentialUnknown : moneyText(potential, words),
    isTaken: choice.has(id),
    isLocked: isFull && !choice.has(id),
    take: fillPlain(labels.chooseRow, name)
  }));
}

/** @param cut how many are shown where there are more; else 0 */
export function countText(chosen: number, cut: number, { labels, locale, input: { most } }: AssignWords): string {
  const label =
    chosen >= most ? labels.chooseFull : byNumber(chosen, labels.chooseCountOne, labels.chooseCount, locale);
  const count = fillPlain(label, chosen, most);
  return cut > 0 ? `${count}. ${fillPlain(labels.chooseCut, cut)}` : count;
}

export function takeText(chosen: number, { labels, locale }: AssignWords): string {
  return chosen === 0
    ? labels.chooseTakeNone
    : fillPlain(byNumber(chosen, labels.chooseTakeOne, labels.chooseTake, locale), chosen);
}
