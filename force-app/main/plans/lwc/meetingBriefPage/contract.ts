// What a meeting brief says.

export interface BriefRow {
  readonly text: string;
  /** Small print below; empty: none. */
  readonly note: string;
}

export interface BriefSection {
  readonly heading: string;
  readonly rows: readonly BriefRow[];
  /** Instead of rows. */
  readonly none: string;
}

export interface Brief {
  /** Without the ending. */
  readonly fileName: string;
  readonly language: string;
  readonly title: string;
  /** That it is not for the customer. */
  readonly mark: string;
  readonly plan: string;
  readonly account: string;
  readonly asOf: string;
  /** Status, score, next review. */
  readonly facts: readonly string[];
  /** What happens and what is in the way; then what it is for and with whom. */
  readonly columns: readonly [readonly BriefSection[], readonly BriefSection[]];
  /** `and {0} more` */
  readonly more: string;
  /** `Page {0} of {1}` */
  readonly page: string;
}
