// The milestones of a plan, in the order of their days.
import { LightningElement, api } from 'lwc';
import type { RowState } from 'c/planDesk';
import type { Milestone } from 'c/planEngine';
import type { ObjectiveOption, PlanWords } from 'c/planSentence';

export default class PlanMilestones extends LightningElement {
  @api milestones: readonly Milestone[] = [];
  @api options: readonly ObjectiveOption[] = [];
  @api words!: PlanWords;
  @api state!: RowState;
  @api names: ReadonlyMap<string, string> = new Map();

  @api focus() {
    this.template?.querySelector<HTMLElement>('c-plan-milestone-row, c-plan-add')?.focus();
  }

  get labels() {
    return this.words.labels;
  }

  get editable() {
    return this.words.editable;
  }

  get rows() {
    const { refusals, conflicts } = this.state;
    return this.milestones.map((milestone) => ({
      milestone,
      refusal: refusals.get(milestone.id),
      conflict: conflicts.get(milestone.id)
    }));
  }
}
