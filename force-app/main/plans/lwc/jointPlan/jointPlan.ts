// The joint plan of an account plan: what the customer sees of it, as pages, and with who agreed to it.
import { api, wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import load from '@salesforce/apex/JointPlanController.load';
import signOff from '@salesforce/apex/JointPlanController.signOff';
import type { FetchError, WireResult } from '@salesforce/apexMethod';
import { RefreshEvent } from 'lightning/refresh';
import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import { failureOf } from 'c/dealFetch';
import type { JointPlan as Sent } from 'c/jointPlanContent';
import type { Told } from 'c/jointPlanFiles';
import { labels } from 'c/jointPlanLabels';
import { lastResult } from 'c/lastResult';
import { watchWidth } from 'c/ownWidth';
import { labels as planLabels } from 'c/planLabels';
import type SignOff from 'c/signOff';
import type { SignOffValues } from 'c/signOff';
import { WiredView } from 'c/wiredView';
import { viewOf, wordsOf } from './view';

export default class JointPlan extends WiredView<Sent> {
  @api recordId = '';

  labels = labels;
  plan: Sent | undefined;
  isSigning = false;
  isSaving = false;
  said = '';
  problem = '';
  width = 0;
  stop: (() => void) | undefined;
  asksFocus = false;

  viewed = lastResult((plan: Sent) => viewOf(plan, wordsOf(plan.document.today, labels, planLabels, LOCALE)));

  @wire(load, { planId: '$recordId' })
  receive(wired: WireResult<Sent>) {
    this.hold(wired);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.stop?.();
    this.stop = undefined;
  }

  override renderedCallback() {
    const root = this.refs?.root as HTMLElement | undefined;
    this.stop ??= root && watchWidth(root, (width) => this.seen(width));
    if (this.asksFocus && this.isSigning) {
      this.asksFocus = false;
      (this.refs?.form as (HTMLElement & SignOff) | undefined)?.focus();
    }
  }

  protected override get errorLabels() {
    return planLabels;
  }

  protected override show(sent: Sent) {
    super.show(sent);
    this.plan = sent;
  }

  get view() {
    return this.plan && this.viewed(this.plan);
  }

  get cannotSign() {
    return this.isSigning || !this.plan?.about.editable;
  }

  get signedIcon() {
    return this.view?.isSigned ? 'utility:success' : 'utility:clock';
  }

  get signedClass() {
    return this.view?.isSigned ? 'note good' : 'note missing';
  }

  tell({ detail }: CustomEvent<Told>) {
    this.said = detail.said;
    this.problem = detail.problem;
  }

  ask() {
    this.isSigning = true;
    this.asksFocus = true;
    this.problem = '';
  }

  cancel() {
    this.isSigning = false;
    // Once it can be pressed again.
    Promise.resolve().then(() => (this.refs?.record as HTMLElement | undefined)?.focus());
  }

  async sign({ detail }: CustomEvent<SignOffValues>) {
    this.isSaving = true;
    this.problem = '';
    try {
      this.plan = await signOff({ planId: this.recordId, ...detail });
      this.isSigning = false;
      this.said = labels.saidSigned;
      // The button that was pressed is gone.
      (this.refs?.said as HTMLElement | undefined)?.focus();
      // The tab of the plan scores it, the highlights panel and the details show it.
      notifyRecordUpdateAvailable([{ recordId: this.recordId }]);
      this.dispatchEvent(new RefreshEvent());
      await this.refresh();
    } catch (error) {
      const { text, details } = failureOf(error as FetchError, planLabels);
      this.problem = details ? `${text} ${details}` : text;
    }
    this.isSaving = false;
  }

  /** Shown again after another tab: what is shared may have changed there. */
  private seen(width: number) {
    if (this.width === 0 && width > 0 && this.plan) {
      this.refresh();
    }
    this.width = width;
  }
}
