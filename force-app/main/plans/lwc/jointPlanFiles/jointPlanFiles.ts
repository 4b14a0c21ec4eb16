// The buttons that make files of a joint plan. Event `tell` with what came of it.
import { LightningElement, api } from 'lwc';
import type { FetchError } from '@salesforce/apexMethod';
import { failureOf } from 'c/dealFetch';
import { excelLibrary, offer, pdfLibrary, wordLibrary } from 'c/documentDownload';
import type { JointPlanContent } from 'c/jointPlanContent';
import { excelOf, pdfFileOf, wordOf } from 'c/jointPlanFile';
import { labels } from 'c/jointPlanLabels';
import { fillPlain } from 'c/phrase';
import { labels as planLabels } from 'c/planLabels';

type Kind = 'pdf' | 'docx' | 'xlsx';

/** Both are empty where there is nothing to say. */
export interface Told {
  readonly said: string;
  readonly problem: string;
}

export default class JointPlanFiles extends LightningElement {
  @api content!: JointPlanContent;
  /** Nothing is shared: a file would be empty. */
  @api isEmpty = false;

  labels = labels;
  isMaking = false;

  get cannotMake() {
    return this.isMaking || this.isEmpty;
  }

  print() {
    return this.make('pdf', async (content) => pdfFileOf(content, await pdfLibrary(this)));
  }

  makeWord() {
    return this.make('docx', async (content) => wordOf(content, await wordLibrary(this)));
  }

  makeExcel() {
    return this.make('xlsx', async (content) => excelOf(content, await excelLibrary(this)));
  }

  private async make(kind: Kind, file: (content: JointPlanContent) => Promise<Uint8Array>) {
    if (this.cannotMake) {
      return;
    }
    const { content } = this;
    this.isMaking = true;
    this.tell({ said: labels.making, problem: '' });
    try {
      const name = offer(await file(content), content.fileName, kind);
      this.tell({ said: fillPlain(labels.saidFile, name), problem: '' });
    } catch (error) {
      const { text, details } = failureOf(error as FetchError, planLabels);
      this.tell({ said: '', problem: fillPlain(labels.fileFailed, details ? `${text} ${details}` : text) });
    }
    this.isMaking = false;
  }

  private tell(detail: Told) {
    this.dispatchEvent(new CustomEvent<Told>('tell', { detail }));
  }
}
