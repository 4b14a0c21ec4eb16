// Which rep for which account (R18): loads the accounts that are up for assignment or chosen, has the best assignment
// found, and applied.
import { wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import load from '@salesforce/apex/AssignController.load';
import type { WireResult } from '@salesforce/apexMethod';
import AssignChoose from 'c/assignChoose';
import type { AssignInput } from 'c/assignFacts';
import { labels } from 'c/assignLabels';
import AssignRules from 'c/assignRules';
import type { AssignWords } from 'c/assignSentence';
import { labels as dealLabels } from 'c/dealLabels';
import { lastResult } from 'c/lastResult';
import { opaque } from 'c/opaque';
import { WiredView } from 'c/wiredView';
import { applied, asked, NOTHING, outcomeOf, type Act } from './acts';
import { emptyOf, shownOf } from './shown';
import { Solver, type Found } from './solver';

export default class AssignmentAdviser extends WiredView<AssignInput> {
  labels = labels;
  words: AssignWords | undefined;
  found: Found | undefined;
  /** Accounts that are chosen while the page is open; null: those that are up for assignment. */
  chosen: readonly string[] | null = null;
  /** Others are chosen and not loaded yet, or owners are being changed. */
  isBusy = false;
  said = '';
  problem = '';
  private kept: ReadonlySet<string> = new Set();
  private isActing = false;
  private readonly shows = lastResult(shownOf);
  private readonly solver = new Solver({
    found: (found) => {
      this.found = found;
    },
    failed: () => {
      this.problem = dealLabels.errorText;
    }
  });

  @wire(load, { chosen: '$chosen' })
  receive(wired: WireResult<AssignInput>) {
    this.hold(wired);
    this.isBusy = this.isBusy && !wired.error;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.solver.stop();
  }

  get shown() {
    const { found, words, isBusy } = this;
    return found?.proposal && words ? this.shows(found.proposal, words, isBusy) : undefined;
  }

  get empty() {
    return this.words && emptyOf(this.words);
  }

  keep({ detail: { id, moves } }: CustomEvent<{ readonly id: string; readonly moves: boolean }>) {
    const kept = new Set(this.kept);
    if (moves) {
      kept.delete(id);
    } else {
      kept.add(id);
    }
    this.kept = kept;
    this.solve();
  }

  showRules() {
    const { words } = this;
    return words && AssignRules.open({ label: labels.rulesTitle, size: 'medium', words: opaque(words) });
  }

  async choose() {
    const { words } = this;
    if (!words) {
      return;
    }
    const answer = await AssignChoose.open({ label: labels.choose, size: 'medium', words: opaque(words) });
    const chosen = answer as readonly string[] | null | undefined;
    if (chosen !== undefined && String(chosen) !== String(this.chosen)) {
      this.chosen = chosen;
      this.isBusy = true;
      Object.assign(this, NOTHING);
    }
  }

  ask() {
    return this.act(asked);
  }

  apply() {
    return this.act(applied);
  }

  protected override get errorLabels() {
    return dealLabels;
  }

  protected override show(sent: AssignInput) {
    super.show(sent);
    // A copy without the guards of what Lightning keeps.
    const input = opaque(JSON.parse(JSON.stringify(sent)) as AssignInput);
    this.words = { labels, locale: LOCALE, input };
    this.isBusy = this.isActing && this.isBusy;
    this.solve();
  }

  /** What is asked while a change is still being solved waits for it: the question tells what is on the page then. */
  private async act(act: Act) {
    if (this.isActing) {
      return;
    }
    this.isActing = true;
    Object.assign(this, NOTHING);
    await this.solver.settled();
    const { found, words } = this;
    if (found?.proposal && found.proposal.moves.length > 0 && words) {
      const done = act(found.proposal, words, () => (this.isBusy = true));
      Object.assign(this, await outcomeOf(done));
    }
    if (this.isBusy) {
      await this.refresh();
      this.isBusy = false;
    }
    this.isActing = false;
  }

  private solve() {
    if (this.words && !this.empty) {
      this.solver.ask(this.words.input, this.kept);
    }
  }
}
