/** The parts of a query as it is written. Offsets (`at`) count UTF-16 characters from the start of the text. */

/** A name, with dots when it is a path. */
export interface Name {
  readonly text: string;
  readonly at: number;
}

export interface Path extends Name {
  readonly kind: 'path';
}

/** `SUM(Amount)`, `HOUR_IN_DAY(convertTimezone(CreatedDate))` */
export interface Call {
  readonly kind: 'call';
  /** Upper case. */
  readonly name: string;
  readonly args: readonly (Path | Call)[];
  /** As it is written. */
  readonly text: string;
  readonly at: number;
}

export type Term = Path | Call;

export type LiteralKind =
  'null' | 'text' | 'boolean' | 'number' | 'date' | 'datetime' | 'time' | 'dateLiteral' | 'currency' | 'bind';

/** A value: text with its quotes and escapes, a bind by its name without the colon, all else as it is written. */
export interface LiteralText {
  readonly kind: LiteralKind;
  readonly text: string;
  readonly at: number;
}

export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'LIKE' | 'IN' | 'NOT IN' | 'INCLUDES' | 'EXCLUDES';

export type Right =
  | { readonly kind: 'value'; readonly value: LiteralText }
  | { readonly kind: 'list'; readonly values: readonly LiteralText[] }
  | { readonly kind: 'query'; readonly query: Select };

export interface Leaf {
  readonly left: Term;
  readonly operator: Operator;
  readonly right: Right;
}

export type Logic =
  | { readonly kind: 'leaf'; readonly leaf: Leaf }
  | { readonly kind: 'not'; readonly item: Logic }
  | { readonly kind: 'and' | 'or'; readonly items: readonly Logic[] };

export type SelectItem =
  | { readonly kind: 'term'; readonly term: Term; readonly alias: Name | null }
  | { readonly kind: 'subquery'; readonly query: Select; readonly at: number };

export interface OrderTerm {
  readonly term: Term;
  readonly descending: boolean;
  /** Null: nulls come first in either direction. */
  readonly nulls: 'FIRST' | 'LAST' | null;
}

/** A literal LIMIT or OFFSET, or the name of its bind. */
export type Count = number | { readonly bind: string };

export interface Select {
  readonly items: readonly SelectItem[];
  readonly from: Name;
  readonly alias: Name | null;
  /** `Contact c, c.Account a`: further aliases for paths. */
  readonly paths: readonly { readonly path: Name; readonly alias: Name }[];
  readonly where: Logic | null;
  readonly securityEnforced: boolean;
  readonly accessLevel: 'USER_MODE' | 'SYSTEM_MODE' | null;
  readonly groupBy: readonly Term[];
  readonly having: Logic | null;
  readonly orderBy: readonly OrderTerm[];
  readonly limit: Count | null;
  readonly offset: Count | null;
  /** Upper case: UPDATE, VIEW, REFERENCE. */
  readonly purposes: readonly string[];
  readonly allRows: boolean;
}
