// The tasks that the steps of a path would become: shown first, changed, then made together. Closes with their Ids.
import { api } from 'lwc';
import makeTasks from '@salesforce/apex/PathTaskController.make';
import type { FetchError } from '@salesforce/apexMethod';
import LightningModal from 'lightning/modal';
import { messageOf } from 'c/dealFetch';
import { byNumber, fillPlain } from 'c/phrase';
import type { StepText } from 'c/quotaPathSentence';
import type { QuotaWords } from 'c/quotaSentence';

/** The platform's length of a subject. */
const LONGEST = 255;

export interface OfferedTasks {
  /** What the way is called. */
  readonly title: string;
  /** Id of the user whose tasks they will be. */
  readonly owner: string;
  readonly steps: readonly StepText[];
  /** For steps without a day of their own: the last day of the period. */
  readonly lastDay: string;
  readonly words: QuotaWords;
}

interface Draft {
  readonly key: string;
  readonly subject: string;
  readonly due: string;
  readonly record: string | null;
}

export default class PathTasks extends LightningModal {
  @api
  get offered(): OfferedTasks {
    return this.shown;
  }
  set offered(offered: OfferedTasks) {
    this.shown = offered;
    this.drafts = offered.steps.map((step) => draftOf(step, offered));
  }

  shown!: OfferedTasks;
  drafts: readonly Draft[] = [];
  isSending = false;
  problem = '';

  get labels() {
    return this.shown.words.labels.path;
  }

  get heading() {
    return fillPlain(this.labels.tasksTitle, this.shown.title);
  }

  get rows() {
    return this.drafts.map((draft, index) => ({
      ...draft,
      subjectLabel: fillPlain(this.labels.taskSubject, index + 1),
      dueLabel: fillPlain(this.labels.taskDue, index + 1)
    }));
  }

  get makeLabel() {
    const { labels, drafts } = this;
    const { locale } = this.shown.words;
    return fillPlain(byNumber(drafts.length, labels.tasksMakeOne, labels.tasksMake, locale), drafts.length);
  }

  change(event: CustomEvent<{ readonly value: string | null }>) {
    const { key, field = '' } = (event.currentTarget as HTMLElement).dataset;
    const value = event.detail.value ?? '';
    this.drafts = this.drafts.map((draft) => (draft.key === key ? { ...draft, [field]: value } : draft));
  }

  async make() {
    if (this.drafts.some(({ subject }) => subject.trim() === '' || subject.length > LONGEST)) {
      this.problem = this.labels.taskMissing;
      return;
    }
    this.isSending = true;
    this.problem = '';
    const steps = JSON.stringify(
      this.drafts.map(({ subject, due, record }) => ({ subject, due: due || null, record }))
    );
    try {
      this.close(await makeTasks({ ownerId: this.shown.owner, steps }));
    } catch (error) {
      this.problem = messageOf(error as FetchError) ?? '';
    } finally {
      this.isSending = false;
    }
  }

  cancel() {
    this.close(null);
  }
}

function draftOf({ key, name, nextStep, day, recordId }: StepText, { words, lastDay }: OfferedTasks): Draft {
  const subject = nextStep ? fillPlain(words.labels.path.taskWithNext, name, nextStep) : name;
  return { key, subject: subject.slice(0, LONGEST), due: day ?? lastDay, record: recordId };
}
