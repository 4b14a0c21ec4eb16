// The button that makes the meeting brief of a plan as a PDF file of one page. Internal.
import { LightningElement, api } from 'lwc';
import type { FetchError } from '@salesforce/apexMethod';
import { failureOf } from 'c/dealFetch';
import { offer, pdfLibrary } from 'c/documentDownload';
import { pdfOf } from 'c/documentFile';
import { labels as jointLabels } from 'c/jointPlanLabels';
import { labels } from 'c/meetingBriefLabels';
import { briefOf, briefPage, type BriefSource } from 'c/meetingBriefPage';
import { fillPlain } from 'c/phrase';
import { completeness, type PlanInput } from 'c/planEngine';
import type { PlanWords } from 'c/planSentence';
import { labels as people } from 'c/relationshipLabels';

export default class MeetingBrief extends LightningElement {
  @api input!: PlanInput;
  @api words!: PlanWords;
  /** What has changed since the version that is compared with; null: there is none. */
  @api changes: BriefSource['changes'] = null;

  labels = labels;
  isMaking = false;
  said = '';
  problem = '';

  async make() {
    this.isMaking = true;
    this.said = '';
    this.problem = '';
    try {
      const { input, words, changes } = this;
      const complete = input.standard ? completeness(input, input.today) : null;
      const brief = briefOf({ input, complete, changes }, { labels, plan: words, people });
      const about = {
        title: `${brief.title}: ${brief.plan}`,
        author: input.profile.owner.name,
        language: brief.language
      };
      const file = pdfOf([briefPage(brief)], about, await pdfLibrary(this));
      this.said = fillPlain(jointLabels.saidFile, offer(file, brief.fileName, 'pdf'));
    } catch (error) {
      const { text, details } = failureOf(error as FetchError, this.words.labels);
      this.problem = fillPlain(jointLabels.fileFailed, details ? `${text} ${details}` : text);
    }
    this.isMaking = false;
  }
}
