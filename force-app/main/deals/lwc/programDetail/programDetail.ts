// One program in full: what it pays and how that is counted, its criteria, and by when to act.
import { LightningElement, api } from 'lwc';
import type { Verdict } from 'c/dealEngine';
import { problemsText, statusText, subtitleText, type DealWords } from 'c/dealSentence';
import { link } from 'c/phrase';
import { signOf } from 'c/statusSign';
import { factsOf, whyText, worthOf } from './facts';

export default class ProgramDetail extends LightningElement {
  @api verdict!: Verdict;
  @api words!: DealWords;
  /** Below its row the name and status are already said. */
  @api inline = false;
  /** Narrow: criteria are stacked. */
  @api stacked = false;

  /** For "Go to details". */
  @api focusHeading() {
    (this.refs?.heading as HTMLElement | undefined)?.focus();
  }

  get showsHeader() {
    return !this.inline;
  }

  get chip() {
    const { iconName, tone } = signOf(this.verdict.status);
    return { iconName, className: `chip ${tone}`, text: statusText(this.verdict.status, this.words) };
  }

  get subtitle() {
    return subtitleText(this.verdict, this.words);
  }

  get worth() {
    return worthOf(this.verdict, this.words);
  }

  get why() {
    return whyText(this.verdict.status, this.words);
  }

  get problems() {
    return this.verdict.problems.map((problem, key) => ({ key, text: problemsText([problem], this.words) }));
  }

  get facts() {
    return factsOf(this.verdict, this.words);
  }

  get programLink() {
    return link(this.words.labels.openProgram, this.verdict.id);
  }

  goBack() {
    this.dispatchEvent(new CustomEvent('back'));
  }
}
