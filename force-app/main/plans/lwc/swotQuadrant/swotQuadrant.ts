// One quadrant of the SWOT: its items, each linked to an objective.
import { LightningElement, api } from 'lwc';
import { ask, askEdit, type FieldSave } from 'c/planAsk';
import type { RowState } from 'c/planDesk';
import type { SwotItem } from 'c/planEngine';
import { fillPlain } from 'c/phrase';
import { inOrder, type ObjectiveOption, type PlanWords } from 'c/planSentence';

export default class SwotQuadrant extends LightningElement {
  @api kind: SwotItem['kind'] = 'Strength';
  @api items: readonly SwotItem[] = [];
  @api options: readonly ObjectiveOption[] = [];
  @api words!: PlanWords;
  @api state!: RowState;
  @api names: ReadonlyMap<string, string> = new Map();

  get labels() {
    return this.words.labels;
  }

  get editable() {
    return this.words.editable;
  }

  get heading() {
    return this.labels[this.kind];
  }

  get addLabel() {
    return fillPlain(this.labels.swotAdd, this.heading);
  }

  get newLabel() {
    return fillPlain(this.labels.swotNew, this.heading);
  }

  get values() {
    return { kind: this.kind, position: this.items.length + 1 };
  }

  get rows() {
    const { refusals, conflicts } = this.state;
    return inOrder(this.items).map((one) => {
      const text = one.item.text ?? '';
      const link = this.options.find(({ value }) => value === one.objective)?.short ?? '';
      return {
        ...one,
        text,
        link,
        linkLook: link ? 'chip' : 'link',
        emptyLink: one.objective ? this.labels.noLinkOption : this.labels.noLink,
        linkLabel: fillPlain(this.labels.linkOf, text),
        commands: [{ value: 'delete', label: this.labels.menuDelete }],
        refusal: refusals.get(one.id),
        conflict: conflicts.get(one.id)
      };
    });
  }

  save(event: CustomEvent<FieldSave>) {
    const { id = '', field = '' } = (event.currentTarget as HTMLElement).dataset;
    askEdit(this, 'swot', id, field, event.detail);
  }

  remove(event: Event) {
    const { id = '' } = (event.currentTarget as HTMLElement).dataset;
    ask(this, { do: 'remove', part: 'swot', id });
  }
}
