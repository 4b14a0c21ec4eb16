// Where a quota is missing or 0: a task for the manager, who sets it. One's own quota only.
import { LightningElement, api } from 'lwc';
import LightningPrompt from 'lightning/prompt';
import make from '@salesforce/apex/PathTaskController.make';
import type { FetchError } from '@salesforce/apexMethod';
import { messageOf } from 'c/dealFetch';
import { fillPlain } from 'c/phrase';
import { lookedAt, type MeasureAnswer, type QuotaInput } from 'c/quotaEngine';
import { measureText, type QuotaWords } from 'c/quotaSentence';

/** Longest subject of a task. */
const LONGEST = 255;

export default class QuotaAsk extends LightningElement {
  @api input!: QuotaInput;
  /** The measure that the sentence is about. */
  @api row!: MeasureAnswer;
  @api words!: QuotaWords;

  isAsking = false;
  message = '';

  get labels() {
    return this.words.labels.ask;
  }

  /** Whoever looks at somebody else's quota knows whom to ask. */
  get asks(): boolean {
    return this.words.about === '' && this.row.attainment.attained === null;
  }

  get isMissing(): boolean {
    return this.row.attainment.quota === null;
  }

  get nobody(): string {
    const { managerId, managerName } = this.input.user;
    return managerId && managerName ? '' : this.labels.nobody;
  }

  get buttonLabel(): string {
    return this.isMissing ? fillPlain(this.labels.ask, this.input.user.managerName ?? '') : this.labels.report;
  }

  async ask() {
    const { input, labels, words, isMissing } = this;
    const { measure } = this.row.attainment;
    const label = isMissing ? labels.missing : labels.mistake;
    const period = lookedAt(input)?.name ?? '';
    const defaultValue = fillPlain(label, measureText(measure, words), period, input.user.name);
    const subject = await LightningPrompt.open({ label: this.buttonLabel, message: labels.message, defaultValue });
    if (!subject?.trim()) {
      return;
    }
    const record = input.quotas.find((quota) => quota.measure === measure && quota.period === input.period)?.id ?? null;
    const steps = JSON.stringify([{ subject: subject.trim().slice(0, LONGEST), due: null, record }]);
    await this.send(input.user.managerId ?? '', steps);
  }

  /** The task is the manager's then: who has asked cannot take it back. */
  private async send(ownerId: string, steps: string) {
    this.isAsking = true;
    try {
      await make({ ownerId, steps });
      this.message = fillPlain(this.labels.asked, this.input.user.managerName ?? '');
    } catch (error) {
      this.message = messageOf(error as FetchError) ?? '';
    } finally {
      this.isAsking = false;
    }
  }
}
