// What is in an option's best stack, against the stack of the saved deal.
import type { DealDecision } from 'c/dealDecision';
import type { Verdict } from 'c/dealEngine';
import { byNumber, fillPlain, listOf } from 'c/phrase';
import type { ComparedOption } from './options';
import type { WhatIfWords } from './words';

/** More names than this do not fit a cell. */
const MOST_NAMED = 3;

/** "Campus 40" of "Velmora Campus 40", unless another vendor has a program of that name. */
function shortNames(verdicts: readonly Verdict[]): ReadonlyMap<string, string> {
  const short = ({ name, vendorName }: Verdict) => {
    const prefix = `${vendorName} `;
    return name.startsWith(prefix) ? name.slice(prefix.length) : name;
  };
  const counts = new Map<string, number>();
  for (const verdict of verdicts) {
    counts.set(short(verdict), (counts.get(short(verdict)) ?? 0) + 1);
  }
  return new Map(verdicts.map((one) => [one.key, counts.get(short(one)) === 1 ? short(one) : one.name]));
}

/** "4 programs", "6, adds Campus 40 and Support Attach", "3, Server Special instead of Deal Registration". */
export function stackText({ decision, figures }: ComparedOption, saved: DealDecision, words: WhatIfWords): string {
  const { labels, deal } = words;
  const { programs, adds, drops } = figures;
  const names = new Map([...shortNames(saved.result.verdicts), ...shortNames(decision.result.verdicts)]);
  const list = (keys: readonly string[]) => {
    const all = keys.map((key) => names.get(key) ?? key);
    const more = all.length - MOST_NAMED;
    const named = more > 0 ? [...all.slice(0, MOST_NAMED), fillPlain(labels.moreNames, more)] : all;
    return listOf(named, deal.locale, 'conjunction');
  };
  if (adds.length > 0 && drops.length > 0) {
    return fillPlain(labels.instead, programs, list(adds), list(drops));
  }
  if (adds.length > 0) {
    return fillPlain(labels.adds, programs, list(adds));
  }
  return drops.length > 0
    ? fillPlain(labels.drops, programs, list(drops))
    : fillPlain(byNumber(programs, labels.programsOne, labels.programsMany, deal.locale), programs);
}
