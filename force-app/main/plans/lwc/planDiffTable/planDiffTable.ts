// What has changed in a plan from one version to another, part by part. Event `compare`: another version was chosen.
import { LightningElement, api } from 'lwc';
import type { PlanLabels } from 'c/planLabels';
import type { Compared } from 'c/planReview';

const ICONS = { Added: 'utility:add', Changed: 'utility:edit', Removed: 'utility:dash' } as const;
const NOTHING = '–';

export default class PlanDiffTable extends LightningElement {
  /** Null: there is nothing to compare with. */
  @api diff: Compared | null = null;
  @api labels!: PlanLabels;

  get hasRows() {
    return (this.diff?.groups.length ?? 0) > 0;
  }

  get groups() {
    return (this.diff?.groups ?? []).map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({
        ...row,
        icon: ICONS[row.kind],
        sign: `sign ${row.kind.toLowerCase()}`,
        hasBefore: row.before !== '',
        after: row.after || NOTHING
      }))
    }));
  }

  nothing = NOTHING;

  choose(event: CustomEvent<{ readonly value: string }>) {
    const { side } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('compare', { detail: { side, value: event.detail.value } }));
  }
}
