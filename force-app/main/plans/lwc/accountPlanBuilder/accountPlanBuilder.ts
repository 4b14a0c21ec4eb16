// The plan of a customer for a year, on the customer's page: the builder where there is one, the way to start one where
// there is none, and whom to ask where it is not shared.
import { api, wire } from 'lwc';
import askForPlan from '@salesforce/apex/PlanStartController.ask';
import existing from '@salesforce/apex/PlanStartController.existing';
import startPlan from '@salesforce/apex/PlanStartController.start';
import type { FetchError, WireResult } from '@salesforce/apexMethod';
import { NavigationMixin } from 'lightning/navigation';
import { failureOf } from 'c/dealFetch';
import { fillPlain } from 'c/phrase';
import type { PlanExistence, PlanSource } from 'c/planFetch';
import { labels } from 'c/planLabels';
import { WiredView } from 'c/wiredView';

export default class AccountPlanBuilder extends NavigationMixin(WiredView<PlanExistence>) {
  @api recordId = '';

  labels = labels;
  /** Null: the running year, which the org knows. */
  year: number | null = null;
  existence: PlanExistence | undefined;
  isSaving = false;
  wasAsked = false;
  problem: string | undefined;
  said = '';

  @wire(existing, { accountId: '$recordId', year: '$year' })
  receive(wired: WireResult<PlanExistence>) {
    this.hold(wired);
  }

  protected override get errorLabels() {
    return labels;
  }

  protected override show(sent: PlanExistence) {
    super.show(sent);
    this.existence = sent;
  }

  get isLoading() {
    return !this.existence;
  }

  /** The plan of another year is another builder: what is typed in one is not saved in the other. */
  get plans() {
    const { planId } = this.existence ?? {};
    return planId === undefined ? [] : [planId];
  }

  get shownYear() {
    return String(this.existence?.year);
  }

  /** Last year's plan is looked up, this year's is lived by, next year's is made in autumn. */
  get years() {
    const { thisYear = 0 } = this.existence ?? {};
    return [thisYear - 1, thisYear, thisYear + 1].map((year) => ({ label: String(year), value: String(year) }));
  }

  get openLabel() {
    return fillPlain(labels.startOpen, this.existence?.planName ?? '');
  }

  get hiddenHeading() {
    return fillPlain(labels.hiddenTitle, this.existence?.year ?? '');
  }

  get hiddenText() {
    const { isOwn, accountOwner = '' } = this.existence ?? {};
    return isOwn ? labels.hiddenOwn : fillPlain(labels.hiddenText, accountOwner);
  }

  /** Nobody asks themselves, or twice. */
  get askLabel() {
    const { isOwn, accountOwner = '' } = this.existence ?? {};
    return isOwn || this.wasAsked ? undefined : fillPlain(labels.hiddenAsk, accountOwner);
  }

  chooseYear({ detail }: CustomEvent<{ readonly value: string }>) {
    this.year = Number(detail.value);
    this.problem = undefined;
    this.wasAsked = false;
    this.said = '';
  }

  open() {
    this[NavigationMixin.Navigate]({
      type: 'standard__recordPage',
      attributes: { recordId: this.existence?.planId ?? '', objectApiName: 'Account_Plan__c', actionName: 'view' }
    });
  }

  async create({ detail }: CustomEvent<PlanSource | null>) {
    await this.doing(async ({ year }) => {
      const { previousId, template } = detail ?? {};
      await startPlan({
        choice: {
          accountId: this.recordId,
          year,
          ...(previousId !== undefined && { previousId }),
          ...(template !== undefined && { template })
        }
      });
      await this.refresh();
      return fillPlain(labels.startCreated, this.existence?.planName ?? '');
    });
  }

  async ask() {
    await this.doing(async ({ year, accountOwner }) => {
      await askForPlan({ accountId: this.recordId, year });
      this.wasAsked = true;
      return fillPlain(labels.hiddenAsked, accountOwner);
    });
  }

  /** Does what was asked for once, says what came of it, and puts the focus there: the button that was pressed is gone. */
  private async doing(what: (existence: PlanExistence) => Promise<string>) {
    const { existence } = this;
    if (!existence || this.isSaving) {
      return;
    }
    this.isSaving = true;
    this.problem = undefined;
    try {
      this.said = await what(existence);
      (this.refs?.said as HTMLElement | undefined)?.focus();
    } catch (error) {
      const { text, details } = failureOf(error as FetchError, labels);
      this.problem = details ? `${text} ${details}` : text;
    }
    this.isSaving = false;
  }
}
