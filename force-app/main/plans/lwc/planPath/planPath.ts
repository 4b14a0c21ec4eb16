// Where a plan stands on its way to the approval, as a path of steps.
import { LightningElement, api } from 'lwc';
import type { PlanStatus } from 'c/planEngine';
import type { PlanLabels } from 'c/planLabels';

const WAY: readonly PlanStatus[] = ['Draft', 'Submitted', 'Approved'];

export default class PlanPath extends LightningElement {
  /** Null: nobody has given the plan one, it is worked on. */
  @api status: PlanStatus | null = null;
  @api labels!: PlanLabels;

  get steps() {
    const status = this.status ?? 'Draft';
    // What was returned is worked on again; what is in the archive has left the way.
    const way = status === 'Returned' ? [status, ...WAY.slice(1)] : status === 'Archived' ? [...WAY, status] : WAY;
    const current = way.indexOf(status);
    return way.map((name, index) => {
      const isCurrent = index === current;
      const isDone = index < current || (isCurrent && status === 'Approved');
      return {
        name,
        label: this.labels[`review${name}`],
        isDone,
        current: isCurrent ? 'step' : undefined,
        className: `step ${isDone ? 'done' : isCurrent ? 'current' : 'todo'}`
      };
    });
  }
}
