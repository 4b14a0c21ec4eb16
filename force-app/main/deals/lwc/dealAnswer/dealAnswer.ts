// The decision on a loaded deal: the sentence, the programs, and the rep's own choice among them.
import { LightningElement, api } from 'lwc';
import type { DealDecision, Force } from 'c/dealDecision';
import type { DealInput } from 'c/dealEngine';
import type { DealWords } from 'c/dealSentence';
import type DealSummary from 'c/dealSummary';
import type ProgramBoard from 'c/programBoard';
import { NO_ACTIONS, type DeskActions } from 'c/programRows';
import { backToBest, choose, searchLonger, startOf, withAdvice, type Choice } from './choice';

export default class DealAnswer extends LightningElement {
  @api words!: DealWords;
  /** Which buttons the page around answers. */
  @api actions: DeskActions = NO_ACTIONS;

  /** Of the same deal again, the rep's choice stands as long as it is legal. */
  @api
  get input(): DealInput {
    return this.given;
  }
  set input(input: DealInput) {
    const before = this.choice && input.deal.id === this.given.deal.id ? this.choice : undefined;
    this.given = input;
    this.choice = startOf(input, before);
  }

  given!: DealInput;
  choice: Choice | undefined;

  get decision(): DealDecision | undefined {
    return this.choice?.decision;
  }

  get refusal() {
    return this.choice?.refusal ?? null;
  }

  get costHidden() {
    return !this.given.costVisible;
  }

  get applied(): readonly string[] {
    return this.given.applied?.keys ?? [];
  }

  forceProgram({ detail }: CustomEvent<{ readonly key: string; readonly force: Force }>) {
    if (this.choice) {
      this.choice = choose(this.given, this.choice, detail, this.words);
    }
  }

  takeBest() {
    this.choice = this.choice && backToBest(this.choice);
  }

  searchLonger() {
    this.choice = this.choice && searchLonger(this.given, this.choice);
  }

  /** The rep pauses: time for what takes longer than a key. */
  settle() {
    this.choice = this.choice && withAdvice(this.given, this.choice);
  }

  async showProgram({ detail }: CustomEvent<{ readonly key: string }>) {
    await (this.refs?.board as ProgramBoard | undefined)?.showProgram(detail.key);
  }

  /** After a what-if: where it was opened. */
  @api
  focusWhatIf() {
    (this.refs?.summary as DealSummary | undefined)?.focusWhatIf();
  }

  /** What the page is asked for goes with the decision that it was asked on. */
  relay({ type, detail }: CustomEvent<object | undefined>) {
    const { decision, choice } = this;
    this.dispatchEvent(new CustomEvent(type, { detail: { ...detail, decision, force: choice?.force ?? {} } }));
  }
}
