// In which order a board's rows stand, and what the table is called for it. Pure.
import { fillPlain } from 'c/phrase';
import type { BoardWords } from 'c/boardSentence';
import type { Sort, SortKey } from 'c/teamEngine';

export const FIRST_SORT: Sort = { key: 'pace', descending: true };

export function sortedBy(sort: Sort, months: readonly string[], { labels }: BoardWords): string {
  const names: Partial<Record<SortKey, string>> = {
    name: labels.byName,
    attained: labels.byAttained,
    pace: labels.byPace,
    gap: labels.byGap,
    coverage: labels.byCoverage,
    chance: labels.byChance,
    marginAttained: labels.byMarginAttained,
    marginRate: labels.byMarginRate
  };
  const name = names[sort.key] ?? months[Number(sort.key.slice('month:'.length))] ?? '';
  return fillPlain(labels.sortedBy, name);
}

/** The same key again turns it round; names begin with the first letter, figures with the largest. */
export function nextSort(sort: Sort, key: SortKey): Sort {
  return key === sort.key ? { key, descending: !sort.descending } : { key, descending: key !== 'name' };
}
