// A what-if on the page: the deal as it is saved, what is changed of it, and what is kept with it.
import type { DealChanges } from 'c/dealChange';
import type { Force } from 'c/dealDecision';
import type { DealInput } from 'c/dealEngine';
import { labels } from 'c/whatIfLabels';
import type { WhatIfWords } from 'c/whatIfSentence';
import { keptOptions, type Option } from './options';
import type { KeptScenario } from './scenarios';
import { baseOf, whatIfOf, type Base, type WhatIf } from './state';
import { viewOf, type View } from './view';

export class Session {
  scenarios: readonly KeptScenario[] = [];
  private base: Base;
  private kept: readonly Option[];
  private whatIf: WhatIf;

  constructor(input: DealInput, force: Readonly<Record<string, Force>>, changes: DealChanges) {
    this.base = baseOf(input, force);
    this.kept = keptOptions(this.base, this.scenarios, labels);
    this.whatIf = whatIfOf(this.base, changes);
  }

  /** What differs from the saved deal. */
  get changes(): DealChanges {
    return this.whatIf.changes;
  }

  change(changes: DealChanges): void {
    this.whatIf = whatIfOf(this.base, changes);
  }

  /** Undefined: there is none of that Id. */
  scenario(scenarioId: string): KeptScenario | undefined {
    return this.scenarios.find(({ id }) => id === scenarioId);
  }

  hold(scenarios: readonly KeptScenario[]): void {
    this.scenarios = scenarios;
    this.kept = keptOptions(this.base, scenarios, labels);
  }

  /** The deal is saved anew: what is changed and what is kept stand beside it. */
  renew(input: DealInput, force: Readonly<Record<string, Force>>): void {
    this.base = baseOf(input, force);
    this.hold(this.scenarios);
    this.change(this.changes);
  }

  view(words: WhatIfWords): View {
    return viewOf(this.base, this.whatIf, { scenarios: this.scenarios, kept: this.kept }, words);
  }
}
