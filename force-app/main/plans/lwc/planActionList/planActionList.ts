// The actions of one side in their order.
import { LightningElement, api } from 'lwc';
import type { Layout } from 'c/ownWidth';
import { ask } from 'c/planAsk';
import type { RowState } from 'c/planDesk';
import type { Action } from 'c/planEngine';
import type PlanActionRow from 'c/planActionRow';
import { ListOrder, type OrderPress } from 'c/planOrder';
import { fillPlain } from 'c/phrase';
import { inOrder, type ObjectiveOption, type PlanWords } from 'c/planSentence';
import type { Choice } from 'c/recordLookup';

type Row = HTMLElement & PlanActionRow;

export default class PlanActionList extends LightningElement {
  @api actions: readonly Action[] = [];
  @api side: Action['side'] = 'Us';
  /** How the side is called. */
  @api heading = '';
  @api words!: PlanWords;
  @api layout: Layout = 'wide';
  @api options: readonly ObjectiveOption[] = [];
  @api people: readonly Choice[] = [];
  @api state!: RowState;
  @api names: ReadonlyMap<string, string> = new Map();

  turn = 0;
  focusOn: string | undefined;
  order = new ListOrder({
    ids: () => inOrder(this.actions).map(({ id }) => id),
    save: (ids) => ask(this, { do: 'arrange', part: 'actions', ids }),
    show: () => {
      this.turn += 1;
    },
    say: (code, id, position, count) => {
      this.focusOn = id;
      const name = this.actions.find((one) => one.id === id)?.name ?? '';
      ask(this, { do: 'say', text: fillPlain(this.labels[`order${code}`], name, position, count) });
    }
  });

  override renderedCallback() {
    if (this.focusOn) {
      this.template?.querySelector<Row>(`[data-id="${this.focusOn}"]`)?.focusHandle();
      this.focusOn = undefined;
    }
  }

  @api focus() {
    this.template?.querySelector<Row>('c-plan-action-row')?.focusHandle();
  }

  get labels() {
    return this.words.labels;
  }

  get values() {
    return { side: this.side, position: this.actions.length + 1 };
  }

  get addLabel() {
    return fillPlain(this.labels.actionsAdd, this.heading);
  }

  get newLabel() {
    return fillPlain(this.labels.actionsNew, this.heading);
  }

  get rows() {
    const { refusals, conflicts } = this.state;
    const byId = new Map(this.actions.map((one) => [one.id, one]));
    return (this.turn >= 0 ? this.order.ids : []).flatMap((id) => {
      const action = byId.get(id);
      return action
        ? [{ id, action, lifted: this.order.lifted === id, refusal: refusals.get(id), conflict: conflicts.get(id) }]
        : [];
    });
  }

  orderBy(event: CustomEvent<OrderPress>) {
    this.order.hearHandle(event);
  }

  shift(event: CustomEvent<{ readonly delta: number }>) {
    this.order.hearShift(event);
  }

  press(event: KeyboardEvent) {
    this.order.hearKey(event, this.words.editable);
  }

  dragOver(event: Event) {
    event.preventDefault();
  }

  drop(event: Event) {
    this.order.hearDrop(event);
  }
}
