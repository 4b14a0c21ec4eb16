// Changes a deal without saving it: what that changes is decided again with every key.
import { LightningElement, api } from 'lwc';
import type { DealChanges } from 'c/dealChange';
import type { Force } from 'c/dealDecision';
import type { DealInput } from 'c/dealEngine';
import type { DealWords } from 'c/dealSentence';
import { opaque } from 'c/opaque';
import { watchLayout, type Layout } from 'c/ownWidth';
import { labels } from 'c/whatIfLabels';
import type { WhatIfWords } from 'c/whatIfSentence';
import type WhatIfSummary from 'c/whatIfSummary';
import { withEdit, type InputEdit } from './edits';
import { Session } from './session';
import { kept, loaded, removed, type Shelved } from './shelf';
import type { View } from './view';

export default class DealWhatIf extends LightningElement {
  @api
  get dealWords(): DealWords {
    return this.words.deal;
  }
  set dealWords(deal: DealWords) {
    this.words = opaque({ labels, deal });
  }

  /** Programs that the rep forces on the saved deal. */
  @api force: Readonly<Record<string, Force>> = {};
  /** Changes to begin with. */
  @api start: DealChanges = {};

  /** The deal as it is saved. Of the same deal again, the changes stand. */
  @api
  get input(): DealInput {
    return this.given;
  }
  set input(input: DealInput) {
    this.given = input;
    if (this.session) {
      this.session.renew(input, this.force);
      this.say('');
    }
  }

  /** One object for all parts: another one would have each of them drawn again. */
  words!: WhatIfWords;
  given!: DealInput;
  session: Session | undefined;
  view: View | undefined;
  note = '';
  layout: Layout = 'wide';
  unwatch: (() => void) | undefined;

  get frameClass() {
    return `columns ${this.layout}`;
  }

  get noteText() {
    return this.note || (this.view?.full ?? '');
  }

  override async connectedCallback() {
    this.session = new Session(this.given, this.force, this.start);
    this.say('');
    await this.shelve(loaded(this.given.deal.id));
  }

  override renderedCallback() {
    const frame = this.refs?.frame;
    if (!this.unwatch && frame) {
      this.unwatch = watchLayout(frame as Element, (layout) => {
        this.layout = layout;
      });
      (this.refs?.summary as WhatIfSummary | undefined)?.focusHeadline();
    }
  }

  override disconnectedCallback() {
    this.unwatch?.();
    this.unwatch = undefined;
  }

  edit(event: InputEdit) {
    this.change((changes) => withEdit(changes, event));
  }

  reset() {
    this.change(() => ({}));
  }

  back() {
    this.dispatchEvent(new CustomEvent('back'));
  }

  openScenario({ detail: { scenarioId } }: CustomEvent<{ readonly scenarioId: string }>) {
    this.change(() => this.session?.scenario(scenarioId)?.changes ?? {});
  }

  async save({ detail: { name } }: CustomEvent<{ readonly name: string }>) {
    await this.shelve(kept(this.given.deal.id, name, this.session?.changes ?? {}));
  }

  async removeScenario({ detail: { scenarioId } }: CustomEvent<{ readonly scenarioId: string }>) {
    const scenario = this.session?.scenario(scenarioId);
    if (scenario) {
      await this.shelve(removed(scenario));
    }
  }

  private change(edit: (changes: DealChanges) => DealChanges) {
    this.session?.change(edit(this.session.changes));
    this.say('');
  }

  private async shelve(step: Promise<Shelved>) {
    const { after, note } = await step;
    this.session?.hold(after(this.session.scenarios));
    this.say(note);
  }

  /** Shows what the session says by now, with what there is to say of the last step. */
  private say(note: string) {
    this.note = note;
    this.view = this.session?.view(this.words);
  }
}
