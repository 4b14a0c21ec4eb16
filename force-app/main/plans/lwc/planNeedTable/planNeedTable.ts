// The needs of a plan in their order.
import { LightningElement, api } from 'lwc';
import type { Layout } from 'c/ownWidth';
import { ask } from 'c/planAsk';
import type { RowState } from 'c/planDesk';
import type { Need } from 'c/planEngine';
import type PlanNeedRow from 'c/planNeedRow';
import { ListOrder, type OrderPress } from 'c/planOrder';
import { fillPlain } from 'c/phrase';
import type { Choice } from 'c/recordLookup';
import { inOrder, type ObjectiveOption, type PlanWords } from 'c/planSentence';

type Row = HTMLElement & PlanNeedRow;

export default class PlanNeedTable extends LightningElement {
  @api needs: readonly Need[] = [];
  @api options: readonly ObjectiveOption[] = [];
  /** Contacts of the customer whom the plan knows. */
  @api people: readonly Choice[] = [];
  @api words!: PlanWords;
  @api layout: Layout = 'wide';
  @api state!: RowState;
  @api names: ReadonlyMap<string, string> = new Map();

  turn = 0;
  focusOn: string | undefined;
  order = new ListOrder({
    ids: () => inOrder(this.needs).map(({ id }) => id),
    save: (ids) => ask(this, { do: 'arrange', part: 'needs', ids }),
    show: () => {
      this.turn += 1;
    },
    say: (code, id, position, count) => {
      this.focusOn = id;
      const text = this.needs.find((one) => one.id === id)?.need.text ?? '';
      ask(this, { do: 'say', text: fillPlain(this.labels[`order${code}`], text, position, count) });
    }
  });

  override renderedCallback() {
    if (this.focusOn) {
      this.template?.querySelector<Row>(`[data-id="${this.focusOn}"]`)?.focusHandle();
      this.focusOn = undefined;
    }
  }

  @api focus() {
    this.template?.querySelector<Row>('c-plan-need-row')?.focusHandle();
  }

  get labels() {
    return this.words.labels;
  }

  get columnsClass() {
    return `columns ${this.layout}`;
  }

  get rows() {
    const { refusals, conflicts } = this.state;
    const byId = new Map(this.needs.map((one) => [one.id, one]));
    return (this.turn >= 0 ? this.order.ids : []).flatMap((id) => {
      const need = byId.get(id);
      return need
        ? [{ id, need, lifted: this.order.lifted === id, refusal: refusals.get(id), conflict: conflicts.get(id) }]
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
