// The needs of a plan in their order.
import { LightningElement, api } from 'lwc';
import type { Layout } from 'c/ownWidth';
import { ask } from 'c/planAsk';
import type { DeskState } from 'c/planDesk';
import type { Need } from 'c/planEngine';
import type { OrderPress } from 'c/planHandle';
import type PlanNeedRow from 'c/planNeedRow';
import { ListOrder } from 'c/planOrder';
import { fillPlain } from 'c/phrase';
import { inOrder, type ObjectiveOption, type PlanWords } from 'c/planSentence';

type Row = HTMLElement & PlanNeedRow;

export default class PlanNeedTable extends LightningElement {
  @api needs: readonly Need[] = [];
  @api options: readonly ObjectiveOption[] = [];
  @api words!: PlanWords;
  @api layout: Layout = 'wide';
  @api state!: DeskState;
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
    const id = this.idOf(event);
    if (event.detail.key === 'Drag') {
      this.order.drag(id);
    } else {
      this.order.press(id, event.detail.key);
    }
  }

  shift(event: CustomEvent<{ readonly delta: number }>) {
    this.order.shift(this.idOf(event), event.detail.delta);
  }

  press(event: KeyboardEvent) {
    const delta = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.altKey && delta && this.words.editable) {
      event.preventDefault();
      this.order.shift(this.idOf(event), delta);
    }
  }

  dragOver(event: Event) {
    event.preventDefault();
  }

  drop(event: Event) {
    event.preventDefault();
    this.order.dropOn(this.idOf(event));
  }

  private idOf(event: Event): string {
    return (event.currentTarget as HTMLElement).dataset.id ?? '';
  }
}
