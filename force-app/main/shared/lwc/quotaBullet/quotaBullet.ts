// What is credited as a bar; a tick for the plan to date and one for the quota. On its own quota as 100 %, so that ticks
// of bullets below each other stand in one line.
import { LightningElement, api } from 'lwc';
import { percentText, shareOf } from 'c/chartScale';

export default class QuotaBullet extends LightningElement {
  /** Share of the quota that is credited; null: there is no quota. */
  @api credited: number | null = null;
  /** Share of the quota that the plan asks for by now; null: the period has not begun, or is over. */
  @api plan: number | null = null;
  /** Where the quota's tick stands: room beyond it shows what goes over. */
  @api quotaAt = 0.94;
  /** Says what the bullet says. */
  @api label = '';
  /** Thinner, for a cell of a table. */
  @api small = false;

  get chartClass() {
    return this.small ? 'chart small' : 'chart';
  }

  get barWidth() {
    return percentText(this.place(Math.max(0, this.credited ?? 0)));
  }

  get ground() {
    return percentText(this.quotaAt);
  }

  get planAt() {
    return this.plan === null ? null : percentText(this.place(this.plan));
  }

  get hasQuota() {
    return this.credited !== null;
  }

  private place(share: number): number {
    return shareOf(share * this.quotaAt, 0, 1);
  }
}
