// What is asked of the org: how many units a line has for who asks, and how many it is to have.

export interface LineQuantity {
  readonly lineId: string;
  /** As it was on the page: where the line has another by now, nothing is changed. */
  readonly before: number;
  readonly after: number;
}
