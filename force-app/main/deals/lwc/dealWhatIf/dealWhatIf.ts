// Changes a deal without saving it: what that changes is decided again with every key.
import { LightningElement, api } from 'lwc';
import type { DealChanges } from 'c/dealChange';
import type { Force } from 'c/dealDecision';
import type { DealInput } from 'c/dealEngine';
import type { DealWords } from 'c/dealSentence';
import { opaque } from 'c/opaque';
import { watchLayout, type Layout } from 'c/ownWidth';
import { fillPlain } from 'c/phrase';
import type { LineEdit } from 'c/whatIfInputs';
import { labels } from 'c/whatIfLabels';
import type { WhatIfWords } from 'c/whatIfSentence';
import type WhatIfSummary from 'c/whatIfSummary';
import { keptOptions, type Option } from './options';
import { keepScenario, loadScenarios, refusalText, removeScenario, type KeptScenario } from './scenarios';
import { baseOf, COMPETITOR, whatIfOf, withLine, type Base, type WhatIf } from './state';
import { viewOf, type View } from './view';

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
    if (this.whatIf) {
      this.renew(this.whatIf.changes);
    }
  }

  /** One object for all parts: another one would have each of them drawn again. */
  words!: WhatIfWords;
  given!: DealInput;
  base!: Base;
  whatIf: WhatIf | undefined;
  view: View | undefined;
  scenarios: readonly KeptScenario[] = [];
  kept: readonly Option[] = [];
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
    this.renew(this.start);
    await this.store(async () => this.hold(await loadScenarios(this.given.deal.id)));
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

  editLine({ detail: { lineId, column, value } }: CustomEvent<LineEdit>) {
    this.change(withLine(this.changes, lineId, column, value));
  }

  setCloseDate({ detail: { closeDate } }: CustomEvent<{ readonly closeDate: string }>) {
    this.change({ ...this.changes, closeDate });
  }

  setCompetitor({ detail: { competitor } }: CustomEvent<{ readonly competitor: string | null }>) {
    this.change({ ...this.changes, facts: { ...this.changes.facts, [COMPETITOR]: competitor } });
  }

  setRegistered({ detail }: CustomEvent<{ readonly vendorKey: string; readonly registered: boolean }>) {
    const { vendorKey, registered } = detail;
    this.change({ ...this.changes, registered: { ...this.changes.registered, [vendorKey]: registered } });
  }

  reset() {
    this.change({});
  }

  back() {
    this.dispatchEvent(new CustomEvent('back'));
  }

  openScenario({ detail: { scenarioId } }: CustomEvent<{ readonly scenarioId: string }>) {
    this.change(this.scenarios.find(({ id }) => id === scenarioId)?.changes ?? {});
  }

  async save({ detail: { name } }: CustomEvent<{ readonly name: string }>) {
    await this.store(async () => {
      const kept = await keepScenario(this.given.deal.id, name, this.changes);
      this.hold([...this.scenarios, kept]);
      this.note = fillPlain(labels.kept, name);
    });
  }

  async removeScenario({ detail: { scenarioId } }: CustomEvent<{ readonly scenarioId: string }>) {
    await this.store(async () => {
      await removeScenario(scenarioId);
      const name = this.scenarios.find(({ id }) => id === scenarioId)?.name ?? '';
      this.hold(this.scenarios.filter(({ id }) => id !== scenarioId));
      this.note = fillPlain(labels.removed, name);
    });
  }

  private get changes(): DealChanges {
    return this.whatIf?.changes ?? {};
  }

  /** The org may refuse; what is on the page stays. */
  private async store(step: () => Promise<void>) {
    try {
      await step();
    } catch (error) {
      this.note = refusalText(error, labels.storeFailed);
    }
  }

  private hold(scenarios: readonly KeptScenario[]) {
    this.scenarios = scenarios;
    this.kept = keptOptions(this.base, scenarios, labels);
    this.show();
  }

  private renew(changes: DealChanges) {
    this.base = baseOf(this.given, this.force);
    this.kept = keptOptions(this.base, this.scenarios, labels);
    this.change(changes);
  }

  private change(changes: DealChanges) {
    this.note = '';
    this.whatIf = whatIfOf(this.base, changes);
    this.show();
  }

  private show() {
    this.view = this.whatIf && viewOf(this.base, this.whatIf, this, this.words);
  }
}
