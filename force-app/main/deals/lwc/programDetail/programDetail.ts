// One program in full: what it pays or what it takes, how that is counted, its criteria, and by when to act.
import { LightningElement, api } from 'lwc';
import type { DealDecision } from 'c/dealDecision';
import type { Verdict } from 'c/dealEngine';
import {
  adviceNotes,
  logicText,
  lookupOf,
  problemsText,
  subtitleText,
  tierBarWords,
  togetherText
} from 'c/dealSentence';
import type { DealWords } from 'c/dealSentence';
import { link } from 'c/phrase';
import { NO_ACTIONS, type DeskActions } from 'c/programRows';
import { chipOf, factsOf, whyText, worthOf } from './facts';

export default class ProgramDetail extends LightningElement {
  @api verdict!: Verdict;
  @api decision!: DealDecision;
  @api words!: DealWords;
  @api actions: DeskActions = NO_ACTIONS;
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

  get showsSubtitle() {
    return !this.stacked;
  }

  get chip() {
    return chipOf(this.verdict, this.decision, this.words);
  }

  get subtitle() {
    return subtitleText(this.verdict, this.words);
  }

  get isNearMiss() {
    return this.verdict.status === 'nearMiss' && this.verdict.repair !== null;
  }

  get worth() {
    return worthOf(this.verdict, this.decision, this.words);
  }

  get bar() {
    return this.stacked ? null : tierBarWords(this.verdict, this.words);
  }

  get why() {
    return whyText(this.verdict.status, this.words);
  }

  get logic() {
    return logicText(this.verdict, this.words);
  }

  get problems() {
    return this.verdict.problems.map((problem, key) => ({ key, text: problemsText([problem], this.words) }));
  }

  get notes() {
    return this.isNearMiss ? adviceNotes(this.verdict, this.decision, this.words) : [];
  }

  get together() {
    const isAdvised = this.decision.advice.some(({ key, advised }) => advised && key === this.verdict.key);
    return this.isNearMiss && isAdvised ? togetherText(this.decision, this.words) : null;
  }

  get hasNotes() {
    return this.notes.length > 0 || this.together !== null;
  }

  get facts() {
    return factsOf(this.verdict, this.decision, this.words);
  }

  get programLink() {
    return link(this.words.labels.openProgram, this.verdict.id);
  }

  goBack() {
    this.dispatchEvent(new CustomEvent('back'));
  }

  relay({ type, detail }: CustomEvent<object>) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  /** All advised steps at once. */
  tryAll() {
    const { verdicts } = lookupOf(this.decision);
    const keys = this.decision.advice.filter(({ advised }) => advised).map(({ key }) => key);
    const steps = keys.flatMap((key) => verdicts.get(key)?.repair?.steps ?? []);
    this.dispatchEvent(new CustomEvent('trywhatif', { detail: { keys, steps } }));
  }
}
