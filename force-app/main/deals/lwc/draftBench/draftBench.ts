// Tests a draft on the last deals: reads them beside the rule, which does not wait for them, and compares in a pause.
import { LightningElement, api } from 'lwc';
import lastDeals from '@salesforce/apex/ProgramAuthoringController.lastDeals';
import { labels } from 'c/authoringLabels';
import { decode, type CompiledProgram, type DealInput } from 'c/dealEngine';
import type { RuleWords } from 'c/programSentence';
import { compareVersions, dealsOf, type Comparison } from 'c/versionComparison';

/** Own copies: what a parent hands over is a read-only proxy, which the engine would go through for every deal. */
function own<Json>(given: Json): Json {
  return JSON.parse(JSON.stringify(given)) as Json;
}

export default class DraftBench extends LightningElement {
  @api programId: string | undefined;
  @api active: CompiledProgram | null = null;
  @api fault: string | null = null;
  @api vendorName = '';
  @api words!: RuleWords;

  /** What the deals are read with; another one comes with each load and save. */
  @api
  get frame(): DealInput | undefined {
    return this.given;
  }
  set frame(frame: DealInput | undefined) {
    this.given = frame;
    // The Id comes with the same rendering, maybe after it.
    Promise.resolve().then(() => this.readDeals());
  }

  @api
  get program(): CompiledProgram | undefined {
    return this.draft;
  }
  set program(program: CompiledProgram | undefined) {
    this.draft = program;
    this.planned += 1;
  }

  given: DealInput | undefined;
  draft: CompiledProgram | undefined;
  /** Deals to test on; undefined: not read yet. */
  deals: readonly DealInput[] | undefined;
  failed = false;
  comparison: Comparison | undefined;
  /** Numbers of the last test that was planned and of the last that was run. */
  planned = 0;
  done = 0;

  label = labels.loading;

  get isReading() {
    return this.deals === undefined && !this.failed;
  }

  get test() {
    return this.deals && this.fault === null && this.planned !== this.done ? this.planned : 0;
  }

  get obstacle() {
    return this.failed ? labels.benchFailed : this.fault === null ? null : labels.benchWaits;
  }

  get dealCount() {
    return this.deals?.length ?? 0;
  }

  get activeVersion() {
    return this.active?.version ?? null;
  }

  /** The test bench says when: not at every key. */
  runTest() {
    this.done = this.planned;
    const draft = own(this.draft ?? null);
    if (draft && this.deals && this.fault === null) {
      this.comparison = compareVersions(this.deals, own(this.active), draft);
    }
  }

  private async readDeals() {
    const frame = this.given;
    if (!frame) {
      return;
    }
    this.failed = false;
    try {
      const bench = await lastDeals({ programId: this.programId ?? '' });
      if (frame === this.given) {
        const { fields, today, costVisible, settings } = own(frame);
        this.deals = dealsOf(bench, { fields, today, costVisible, settings }, decode);
        this.planned += 1;
      }
    } catch {
      this.failed = true;
    }
  }
}
