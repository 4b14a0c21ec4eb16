/** What `TeamRepController.load` returns, `TeamRep` in Apex; keys without a value may be absent. */
export interface RepLoad {
  readonly id: string;
  readonly name: string;
  readonly quotaId?: string | null;
  readonly meetingId?: string | null;
  /** The day since which everything is told. */
  readonly since: string;
  /** Parts per million. */
  readonly chanceBefore?: number | null;
  /** Smallest units. */
  readonly creditedBefore?: number | null;
  readonly dealsBefore?: string | null;
  readonly dealsNow?: string | null;
  readonly deals: readonly { readonly id: string; readonly account?: string | null; readonly stage?: string | null }[];
  readonly plans: readonly { readonly id: string; readonly account?: string | null; readonly due: string }[];
  readonly certificates: readonly { readonly id: string; readonly name: string; readonly last: string }[];
  readonly promises: readonly { readonly id: string; readonly name: string; readonly kept: boolean }[];
}
