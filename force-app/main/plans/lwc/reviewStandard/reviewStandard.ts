// What a plan in review reaches of its standard, what stands between it and compliance, and what still costs points.
import { LightningElement, api } from 'lwc';
import type { PlanLabels } from 'c/planLabels';
import type { Check, StandardView } from 'c/planReview';

const ICONS = { good: 'utility:success', near: 'utility:clock', warn: 'utility:warning', bad: 'utility:ban' } as const;

export default class ReviewStandard extends LightningElement {
  /** Null: no standard applies. */
  @api standard: StandardView | null = null;
  @api checks: readonly Check[] = [];
  @api labels!: PlanLabels;

  get rows() {
    return this.checks.map((check) => ({ ...check, icon: ICONS[check.tone], className: `check ${check.tone}` }));
  }

  get verdictIcon() {
    return this.standard?.meets ? 'utility:success' : 'utility:warning';
  }

  get verdictClass() {
    return `verdict ${this.standard?.meets ? 'good' : 'missing'}`;
  }

  get barStyle() {
    return `width: ${(this.standard?.points ?? 0) / 100}%`;
  }

  get tickStyle() {
    return `left: ${(this.standard?.threshold ?? 0) / 100}%`;
  }

  get hasOpen() {
    return (this.standard?.open.length ?? 0) > 0;
  }
}
