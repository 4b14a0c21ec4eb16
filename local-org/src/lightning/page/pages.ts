// Pages of a long list: how many rows one has, which rows it shows, and whether there is another.

export const PAGE_SIZE = 50;

export interface Pages {
  /** `51-100 of 120 items` */
  readonly summary: string;
  readonly isPaged: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** @param pageNumber counted from 0 */
export function pagesOf(pageNumber: number, total: number): Pages {
  const before = pageNumber * PAGE_SIZE;
  const last = Math.min(before + PAGE_SIZE, total);
  return {
    summary: total === 0 ? '0 items' : `${before + 1}-${last} of ${total} items`,
    isPaged: total > PAGE_SIZE,
    isFirst: pageNumber === 0,
    isLast: before + PAGE_SIZE >= total
  };
}
