// The button that makes the pack of a staff meeting as a PDF file of one page. Internal.
import { LightningElement, api } from 'lwc';
import load from '@salesforce/apex/TeamPackController.load';
import type { FetchError } from '@salesforce/apexMethod';
import type { BoardWords } from 'c/boardSentence';
import { failureOf } from 'c/dealFetch';
import { offer, pdfLibrary } from 'c/documentDownload';
import { pdfOf } from 'c/documentFile';
import { labels as jointLabels } from 'c/jointPlanLabels';
import { fillPlain } from 'c/phrase';
import { packOf, staffPackPage } from 'c/staffPackPage';
import type { Board, TeamInput } from 'c/teamEngine';
import { forecastSections } from './forecast';

export default class StaffPack extends LightningElement {
  @api board!: Board;
  @api input!: TeamInput;
  @api words!: BoardWords;

  isMaking = false;
  said = '';
  problem = '';

  get labels() {
    return this.words.labels;
  }

  async make() {
    const { board, input, words } = this;
    this.isMaking = true;
    this.said = this.labels.packMaking;
    this.problem = '';
    try {
      const [sent, more] = await Promise.all([load({}), forecastSections(this.labels.packForecast)]);
      const pack = packOf({ board, input, sent, more }, words);
      const about = { title: `${pack.title}: ${pack.about}`, author: input.userName, language: pack.language };
      const file = pdfOf([staffPackPage(pack)], about, await pdfLibrary(this));
      this.said = fillPlain(jointLabels.saidFile, offer(file, pack.fileName, 'pdf'));
    } catch (error) {
      const { text, details } = failureOf(error as FetchError, words.labels);
      this.said = '';
      this.problem = fillPlain(jointLabels.fileFailed, details ? `${text} ${details}` : text);
    }
    this.isMaking = false;
  }
}
