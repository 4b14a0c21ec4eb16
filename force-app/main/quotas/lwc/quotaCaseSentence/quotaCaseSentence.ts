// Words what-if of quotas: the sentence, the lines before and after. Pure.
import { fill, fillPlain, plain } from 'c/phrase';
import type { BeforeAfterRow } from 'c/beforeAfter';
import type { QuotaAnswer } from 'c/quotaEngine';
import { measureText, shareText, type QuotaWords } from 'c/quotaSentence';
import { caseHeadline, type CaseOf } from './headline';

export { caseHeadline, type CaseOf } from './headline';

/** Chances today and in the case: a line a measure with a quota, and both together. */
export function chanceRows(today: QuotaAnswer, inCase: QuotaAnswer, words: QuotaWords): readonly BeforeAfterRow[] {
  const row = (key: string, label: string, before: number, after: number, isStrong: boolean): BeforeAfterRow => ({
    key,
    label,
    before,
    after,
    beforeText: shareText(before, words),
    afterText: shareText(after, words),
    isStrong
  });
  const rows = today.measures.flatMap(({ measure, whole }) => {
    const after = inCase.measures.find((one) => one.measure === measure)?.whole.chance;
    return whole.chance && after ? [row(measure, measureText(measure, words), whole.chance.hit, after.hit, false)] : [];
  });
  return today.joint && inCase.joint
    ? [...rows, row('both', words.labels.inCase.both, today.joint.hit, inCase.joint.hit, true)]
    : rows;
}

/** For a mail: the sentence, then a line a chance. */
export function caseAsText(of: CaseOf, rows: readonly BeforeAfterRow[], words: QuotaWords): string {
  return [
    plain(caseHeadline(of, words)),
    ...rows.map(({ label, beforeText, afterText }) => `${label}: ${beforeText} → ${afterText}`),
    fillPlain(words.labels.inCase.nothingSaved),
    plain(fill(words.labels.box.independent))
  ].join('\n');
}
