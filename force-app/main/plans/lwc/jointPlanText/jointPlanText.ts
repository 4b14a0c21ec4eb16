// What the joint plan says, as text with headings: for those who hear it, and where a page would be too small to read.
import { LightningElement, api } from 'lwc';
import type { JointPlanContent } from 'c/jointPlanContent';

export default class JointPlanText extends LightningElement {
  @api content!: JointPlanContent;

  get objectives() {
    const { objectives, columns } = this.content;
    return objectives.map((one) => {
      const facts = [
        [columns.start, one.start.text],
        [columns.now, one.now.text],
        [columns.goal, one.goal.text],
        [columns.progress, one.progress.text],
        [columns.by, one.by.text]
      ] as const;
      return {
        ...one,
        facts: facts.filter(([, text]) => text !== '').map(([label, text]) => ({ label, text }))
      };
    });
  }

  get hasNeeds() {
    return this.content.needs.length > 0;
  }

  get hasMilestones() {
    return this.content.milestones.length > 0;
  }

  get actions() {
    return this.content.actions.filter(({ rows }) => rows.length > 0).map(withKeys);
  }

  get team() {
    return this.content.team.filter(({ rows }) => rows.length > 0).map(withKeys);
  }

  get needs() {
    return this.content.needs.map((text, key) => ({ key, text }));
  }

  get milestones() {
    return this.content.milestones.map((one, key) => ({ ...one, key, done: one.isDone ? this.content.done : '' }));
  }
}

function withKeys<Row>({ party, rows }: { readonly party: string; readonly rows: readonly Row[] }) {
  return { party, rows: rows.map((row, key) => ({ ...row, key })) };
}
