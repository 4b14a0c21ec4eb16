// What a user does to whitespace: edits, blocks, makes opportunities, adds a buying center.
import BUYING_CENTER from '@salesforce/schema/Buying_Center__c';
import CENTER_ACCOUNT from '@salesforce/schema/Buying_Center__c.Account__c';
import CENTER_NAME from '@salesforce/schema/Buying_Center__c.Name';
import LightningPrompt from 'lightning/prompt';
import { createRecord } from 'lightning/uiRecordApi';
import { opaque } from 'c/opaque';
import { fillPlain } from 'c/phrase';
import { failureText, told, type SaveFailure } from 'c/planSaving';
import WhitespaceDeal, { type MadeDeal } from 'c/whitespaceDeal';
import type { Matrix, WhitespaceInput, WhitespaceRecord } from 'c/whitespaceEngine';
import WhitespaceForm, { type CellChange } from 'c/whitespaceForm';
import { cellName, type WhitespaceWords } from 'c/whitespaceSentence';
import { CellSaver, placeOf } from './saver';

export interface Problem {
  readonly text: string;
  readonly retry: () => Promise<void>;
}

/** Whitespace as it is shown. */
export interface Asking {
  readonly input: WhitespaceInput;
  readonly matrix: Matrix;
  readonly words: WhitespaceWords;
}

/** What the page does for it. */
export interface Page {
  changed(): void;
  say(text: string): void;
  fail(problem: Problem | undefined): void;
  refresh(): Promise<unknown>;
  /** Undefined: there is none yet. */
  asking(): Asking | undefined;
}

export class Doing {
  private readonly page: Page;
  private readonly saver: CellSaver;

  constructor(page: Page) {
    this.page = page;
    this.saver = new CellSaver(() => page.changed());
  }

  shown(input: WhitespaceInput): WhitespaceInput {
    return this.saver.shown(input);
  }

  async edit(key: string): Promise<void> {
    const found = this.find(key);
    if (found) {
      const { cell, asking } = found;
      const name = cellName(cell, asking.matrix, asking.words);
      const asked = opaque({ name, record: cell.record, words: asking.words });
      const label = fillPlain(asking.words.labels.editOf, name);
      const change = (await WhitespaceForm.open({ label, size: 'small', asked })) as CellChange | null | undefined;
      await this.save(key, change ?? {});
    }
  }

  async block(key: string): Promise<void> {
    const labels = this.page.asking()?.words.labels;
    const reason = labels && (await LightningPrompt.open({ label: labels.markBlocked, message: labels.reason }));
    if (reason !== null && reason !== undefined) {
      await this.save(key, { state: 'Blocked', reason: reason.trim() === '' ? null : reason.trim() });
    }
  }

  unblock(key: string): Promise<void> {
    return this.save(key, { state: null, reason: null });
  }

  /** @param closeDate proposed */
  async create(key: string, closeDate: string): Promise<void> {
    const found = this.find(key);
    if (found) {
      const { cell, asking } = found;
      const { input, matrix, words } = asking;
      const name = cellName(cell, matrix, words);
      const order = { plan: input.plan, name, amount: cell.left ?? 0, closeDate, ...placeOf(cell, matrix) };
      const centers = [...new Set(matrix.columns.flatMap(({ center }) => center ?? []))];
      const asked = opaque({ order, families: matrix.families, centers, words });
      const made = await WhitespaceDeal.open({ label: words.labels.create, size: 'small', asked });
      if (made) {
        this.page.say(fillPlain(words.labels.created, (made as MadeDeal).name));
        await this.page.refresh();
      }
    }
  }

  async addCenter(): Promise<void> {
    const asking = this.page.asking();
    if (asking) {
      const { labels } = asking.words;
      const typed = await LightningPrompt.open({ label: labels.addCenter, message: labels.centerName });
      if (typed?.trim()) {
        await this.makeCenter(typed.trim(), asking);
      }
    }
  }

  private async makeCenter(name: string, asking: Asking): Promise<void> {
    const { labels } = asking.words;
    this.page.fail(undefined);
    try {
      await told(
        createRecord({
          apiName: BUYING_CENTER.objectApiName,
          fields: { [CENTER_NAME.fieldApiName]: name, [CENTER_ACCOUNT.fieldApiName]: asking.input.account.id }
        })
      );
      this.page.say(fillPlain(labels.saved, name));
      await this.page.refresh();
    } catch (error) {
      const text = failureText(error as SaveFailure, name, asking.words.labels);
      this.page.fail({ text, retry: () => this.makeCenter(name, asking) });
    }
  }

  private find(key: string) {
    const asking = this.page.asking();
    const cell = asking?.matrix.cells.find((one) => one.key === key);
    return asking && cell && { asking, cell };
  }

  private async save(key: string, change: CellChange, isAgain = false): Promise<void> {
    const found = this.find(key);
    if (!found || Object.keys(change).length === 0) {
      return;
    }
    const { cell, asking } = found;
    const { matrix, words, input } = asking;
    const name = cellName(cell, matrix, words);
    this.page.fail(undefined);
    const problem = await this.saver.save(cell, placeOf(cell, matrix), change, input);
    await this.page.refresh();
    this.saver.settle(key);
    const now = this.find(key)?.cell.record ?? null;
    if (mayMerge(problem) && !isAgain && isUntouched(change, cell.record, now)) {
      // Somebody else, or the night, has changed other fields: these merge by themselves.
      await this.save(key, change, true);
    } else if (problem) {
      // A later try is of the record as it is then: what somebody else saved has been read by now.
      this.page.fail({ text: failureText(problem, name, words.labels), retry: () => this.save(key, change) });
    } else {
      this.page.say(fillPlain(words.labels.saved, name));
    }
  }
}

/** Whether the fields that are to be saved are still as they were when they were changed. */
function isUntouched(change: CellChange, before: WhitespaceRecord | null, now: WhitespaceRecord | null): boolean {
  return (Object.keys(change) as (keyof CellChange)[]).every(
    (field) => (before?.[field] ?? null) === (now?.[field] ?? null)
  );
}

/** What somebody else has emptied is not filled again without a question. */
function mayMerge(problem: SaveFailure | null): boolean {
  return problem?.code === 'Conflict' && !problem.isGone;
}
