// A save that was refused: the old value is back in the row, what was typed is kept here for another try.
import { LightningElement, api } from 'lwc';
import { ask } from 'c/planAsk';
import type { Refusal } from 'c/planDesk';
import { fillPlain, shortened } from 'c/phrase';
import { fieldText, valueText, type PlanWords, type ValueContext } from 'c/planSentence';

/** An org's message can hold all that was typed; characters that are read of it. */
const READ = 200;

const NOBODY: ValueContext = { measure: null, names: new Map() };

export default class PlanRefusal extends LightningElement {
  @api refusal!: Refusal;
  @api words!: PlanWords;
  @api context: ValueContext = NOBODY;

  get labels() {
    return this.words.labels;
  }

  get text() {
    const { reason } = this.refusal;
    const { labels } = this;
    const known = { Offline: labels.refusedOffline, Conflict: labels.refusedConflict };
    return fillPlain(labels.refused, known[reason as keyof typeof known] ?? shortened(reason, READ));
  }

  get typed() {
    return Object.entries(this.refusal.values).map(([field, value]) => ({
      field,
      text: fillPlain(
        this.labels.refusedText,
        fieldText(field, this.words),
        shortened(valueText(field, value, this.context, this.words), READ)
      )
    }));
  }

  get canRetry() {
    return this.typed.length > 0;
  }

  retry() {
    ask(this, { do: 'retry', id: this.refusal.id });
  }

  dismiss() {
    ask(this, { do: 'dismiss', id: this.refusal.id });
  }
}
