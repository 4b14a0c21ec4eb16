// Which rep for which account (R18): loads the branch, finds the best assignment in slices, and has it applied.
import { LightningElement, wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import { refreshApex } from '@salesforce/apex';
import load from '@salesforce/apex/AssignController.load';
import type { FetchError, WireResult } from '@salesforce/apexMethod';
import { registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import { assignSteps, nextBestSteps, type AssignAnswer } from 'c/assignEngine';
import { weigh, type AssignInput, type Weighed } from 'c/assignFacts';
import { labels } from 'c/assignLabels';
import { proposalOf, type Proposal } from 'c/assignProposal';
import AssignRules from 'c/assignRules';
import type { AssignWords } from 'c/assignSentence';
import { failureOf, type Failure } from 'c/dealFetch';
import { labels as dealLabels } from 'c/dealLabels';
import { lastResult } from 'c/lastResult';
import { opaque } from 'c/opaque';
import { applied, asked } from './acts';
import { shownOf } from './shown';
import { worked } from 'c/assignWork';

export default class AssignmentAdviser extends LightningElement {
  labels = labels;
  input: AssignInput | undefined;
  failure: Failure | undefined;
  weighed: Weighed | undefined;
  proposal: Proposal | undefined;
  words: AssignWords | undefined;
  /** Undefined: it is looked for. */
  next: AssignAnswer | undefined;
  kept: ReadonlySet<string> = new Set();
  isSaving = false;
  said = '';
  problem = '';
  private wired: WireResult<AssignInput> | undefined;
  private refreshId: number | undefined;
  private round = 0;
  private readonly shows = lastResult(shownOf);

  @wire(load)
  receive(wired: WireResult<AssignInput>) {
    this.wired = wired;
    if (wired.data) {
      this.failure = undefined;
      // A copy without the guards of what Lightning keeps.
      const input = opaque(JSON.parse(JSON.stringify(wired.data)) as AssignInput);
      this.input = input;
      this.words = { labels, locale: LOCALE, input };
      this.solve(this.kept);
    } else if (wired.error) {
      this.failure = failureOf(wired.error, dealLabels);
    }
  }

  override connectedCallback() {
    this.refreshId = registerRefreshHandler(this, () => this.refresh());
  }

  override disconnectedCallback() {
    this.round += 1;
    if (this.refreshId !== undefined) {
      unregisterRefreshHandler(this.refreshId);
    }
  }

  get shown() {
    const { proposal, words, isSaving } = this;
    return proposal && words ? this.shows(proposal, words, isSaving) : undefined;
  }

  get empty() {
    const { input } = this;
    if (!input || (input.accounts.length > 0 && input.reps.length > 0)) {
      return undefined;
    }
    return input.reps.length === 0
      ? { heading: labels.noRepsTitle, text: labels.noRepsText }
      : { heading: labels.emptyTitle, text: labels.emptyText };
  }

  async refresh(): Promise<boolean> {
    await refreshApex(this.wired);
    return true;
  }

  async tryAgain() {
    this.failure = undefined;
    await this.refresh();
    if (this.wired?.error) {
      this.failure = failureOf(this.wired.error, dealLabels);
    }
  }

  keep({ detail: { id, moves } }: CustomEvent<{ readonly id: string; readonly moves: boolean }>) {
    const kept = new Set(this.kept);
    if (moves) {
      kept.delete(id);
    } else {
      kept.add(id);
    }
    this.solve(kept);
  }

  showRules() {
    const { words } = this;
    return words && AssignRules.open({ label: labels.rulesTitle, size: 'medium', words: opaque(words) });
  }

  ask() {
    return this.act(asked);
  }

  apply() {
    return this.act(applied);
  }

  private async act(act: typeof applied) {
    const { proposal, words } = this;
    if (!proposal || !words) {
      return;
    }
    this.isSaving = true;
    this.said = '';
    this.problem = '';
    try {
      this.said = (await act(proposal, words)) ?? '';
    } catch (error) {
      const { text, details } = failureOf(error as FetchError, dealLabels);
      this.problem = details ? `${text} ${details}` : text;
    }
    this.isSaving = false;
    await this.refresh();
  }

  private solve(kept: ReadonlySet<string>) {
    const { input } = this;
    this.kept = kept;
    if (input && input.accounts.length > 0 && input.reps.length > 0) {
      this.round += 1;
      this.work(input, this.round).catch(() => {
        this.problem = dealLabels.errorText;
      });
    }
  }

  private async work(input: AssignInput, round: number) {
    const { kept } = this;
    const isWanted = () => this.round === round;
    const weighed = weigh(input, kept);
    const answer = await worked(assignSteps(weighed.problem), isWanted);
    if (answer) {
      this.weighed = opaque(weighed);
      this.next = undefined;
      this.proposal = answer.fault ? undefined : opaque(proposalOf(input, weighed, answer, kept));
      this.next = await worked(nextBestSteps(weighed.problem, answer), isWanted);
    }
  }
}
