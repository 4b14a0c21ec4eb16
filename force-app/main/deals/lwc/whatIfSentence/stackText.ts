// What is in an option's best stack, against the stack of the saved deal.
import type { Verdict } from 'c/dealEngine';
import { byNumber, fillPlain, listOf } from 'c/phrase';
import type { ComparedOption } from './options';
import type { WhatIfWords } from './words';

/** More names than this do not fit a cell. */
const MOST_NAMED = 3;

function shortName({ name, vendorName }: Verdict): string {
  return name.startsWith(`${vendorName} `) ? name.slice(vendorName.length + 1) : name;
}

/** "Campus 40" of "Velmora Campus 40", unless another vendor has a program of that name. */
function namesOf(keys: readonly string[], verdicts: readonly Verdict[]): readonly string[] {
  return keys.map((key) => {
    const verdict = verdicts.find((one) => one.key === key);
    if (!verdict) {
      return key;
    }
    const short = shortName(verdict);
    const isTaken = (one: Verdict) => one !== verdict && one.name.endsWith(short) && shortName(one) === short;
    return verdicts.some(isTaken) ? verdict.name : short;
  });
}

/** "4 programs", "6, adds Campus 40 and Support Attach", "3, Server Special instead of Deal Registration". */
export function stackText({ decision, figures }: ComparedOption, words: WhatIfWords): string {
  const { labels, deal } = words;
  const { programs, adds, drops } = figures;
  const list = (keys: readonly string[]) => {
    const names = namesOf(keys.slice(0, MOST_NAMED), decision.result.verdicts);
    const more = keys.length - MOST_NAMED;
    const named = more > 0 ? [...names, fillPlain(labels.moreNames, more)] : names;
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
