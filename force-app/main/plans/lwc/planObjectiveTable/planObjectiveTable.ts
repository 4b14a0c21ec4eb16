// The objectives of a plan in their order.
import { LightningElement, api } from 'lwc';
import type { Layout } from 'c/ownWidth';
import { ask } from 'c/planAsk';
import type { RowState } from 'c/planDesk';
import type { Objective } from 'c/planEngine';
import type PlanObjectiveRow from 'c/planObjectiveRow';
import { ListOrder, type OrderPress } from 'c/planOrder';
import { fillPlain } from 'c/phrase';
import { inOrder, type PlanWords } from 'c/planSentence';

type Row = HTMLElement & PlanObjectiveRow;

export default class PlanObjectiveTable extends LightningElement {
  @api objectives: readonly Objective[] = [];
  @api start: string | null = null;
  @api words!: PlanWords;
  @api layout: Layout = 'wide';
  @api state!: RowState;
  @api names: ReadonlyMap<string, string> = new Map();

  /** Rises whenever the order that is shown changes. */
  turn = 0;
  focusOn: string | undefined;
  order = new ListOrder({
    ids: () => inOrder(this.objectives).map(({ id }) => id),
    save: (ids) => ask(this, { do: 'arrange', part: 'objectives', ids }),
    show: () => {
      this.turn += 1;
    },
    say: (code, id, position, count) => {
      this.focusOn = id;
      const name = this.objectives.find((one) => one.id === id)?.name ?? '';
      ask(this, { do: 'say', text: fillPlain(this.labels[`order${code}`], name, position, count) });
    }
  });

  override renderedCallback() {
    if (this.focusOn) {
      this.rowOf(this.focusOn)?.focusHandle();
      this.focusOn = undefined;
    }
  }

  /** The first objective that lacks something, else the first of all. */
  @api focus() {
    const rows = [...(this.template?.querySelectorAll<Row>('c-plan-objective-row') ?? [])];
    if (!rows.some((row) => row.focusOpen())) {
      rows[0]?.focusHandle();
    }
  }

  get labels() {
    return this.words.labels;
  }

  get isNarrow() {
    return this.layout === 'narrow';
  }

  get columnsClass() {
    return `columns ${this.layout}`;
  }

  /** Where there is anything to measure. */
  get mayMeasure() {
    return this.words.editable && this.objectives.some(({ measure }) => measure !== null && measure !== 'Manual');
  }

  get nextPosition() {
    return { position: this.objectives.length + 1 };
  }

  get rows() {
    const { refusals, conflicts } = this.state;
    const byId = new Map(this.objectives.map((one) => [one.id, one]));
    return (this.turn >= 0 ? this.order.ids : []).flatMap((id, index) => {
      const objective = byId.get(id);
      return objective
        ? [
            {
              id,
              objective,
              number: fillPlain(this.labels.objectiveNumber, index + 1),
              lifted: this.order.lifted === id,
              refusal: refusals.get(id),
              conflict: conflicts.get(id)
            }
          ]
        : [];
    });
  }

  measure() {
    ask(this, { do: 'measure' });
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

  private rowOf(id: string): Row | null | undefined {
    return this.template?.querySelector<Row>(`[data-id="${id}"]`);
  }
}
