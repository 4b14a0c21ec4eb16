// Where a quota is missing or 0: a task for the manager, who sets it. One's own quota only.
import { LightningElement, api } from 'lwc';
import LightningPrompt from 'lightning/prompt';
import make from '@salesforce/apex/PathTaskController.make';
import undo from '@salesforce/apex/PathTaskController.undo';
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
  private taskIds: readonly string[] = [];

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

  get undoLabel(): string | undefined {
    return this.taskIds.length > 0 ? this.labels.undo : undefined;
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
    await this.change(async () => {
      const steps = JSON.stringify([{ subject: subject.trim().slice(0, LONGEST), due: null, record }]);
      this.taskIds = await make({ ownerId: input.user.managerId ?? '', steps });
      return fillPlain(labels.asked, input.user.managerName ?? '');
    });
  }

  async takeBack() {
    await this.change(async () => {
      await undo({ taskIds: this.taskIds });
      this.taskIds = [];
      return this.labels.undone;
    });
  }

  private async change(work: () => Promise<string>) {
    this.isAsking = true;
    try {
      this.message = await work();
    } catch (error) {
      this.message = messageOf(error as FetchError) ?? '';
    } finally {
      this.isAsking = false;
    }
  }
}
