// What has happened to a plan in review, latest first.
import { LightningElement, api } from 'lwc';
import type { PlanLabels } from 'c/planLabels';
import type { LogLine } from 'c/planReview';

export default class ReviewLog extends LightningElement {
  @api lines: readonly LogLine[] = [];
  @api labels!: PlanLabels;
}
