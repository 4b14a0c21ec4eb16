// Which figure is shown, of which cells, as a matrix or a table. Events `view`, `state`, `site` with what is chosen, `twin`.
import { LightningElement, api } from 'lwc';
import type { CellState, Matrix } from 'c/whitespaceEngine';
import type { WhitespaceLabels } from 'c/whitespaceLabels';
import type { WhitespaceView, WhitespaceWords } from 'c/whitespaceSentence';

type Chosen = CustomEvent<{ readonly value: string }>;

const STATES: readonly CellState[] = ['White', 'Open', 'Owned', 'Competitor', 'Blocked', 'NotKnown', 'FewPeers'];

export default class WhitespaceTools extends LightningElement {
  @api matrix!: Matrix;
  @api words!: WhitespaceWords;
  @api view: WhitespaceView = 'left';
  /** Empty: all of them. */
  @api state = '';
  /** Account; empty: all of them. */
  @api site = '';
  @api isTable = false;
  /** Whether there is a choice between matrix and table. */
  @api hasTwin = false;

  get labels(): WhitespaceLabels {
    return this.words.labels;
  }

  get views() {
    const { labels } = this;
    return [
      { label: labels.viewLeft, value: 'left' },
      { label: labels.viewSpend, value: 'spend' },
      { label: labels.viewPipeline, value: 'pipeline' },
      { label: labels.viewScore, value: 'score' }
    ];
  }

  /** "US dollars", as the locale has it. */
  get unit() {
    const { locale, currency } = this.words;
    return this.view === 'score'
      ? this.labels.unitScore
      : (new Intl.DisplayNames(locale, { type: 'currency' }).of(currency.code) ?? currency.code);
  }

  get states() {
    const { labels } = this;
    return [{ label: labels.allStates, value: '' }, ...STATES.map((value) => ({ label: labels[value], value }))];
  }

  get sites() {
    const sites = [...this.words.sites].map(([value, label]) => ({ label, value }));
    return [{ label: this.labels.allSites, value: '' }, ...sites];
  }

  get hasSites() {
    return this.words.sites.size > 1;
  }

  get twinLabel() {
    return this.isTable ? this.labels.showMatrix : this.labels.showTable;
  }

  get twinIcon() {
    return this.isTable ? 'utility:matrix' : 'utility:table';
  }

  chooseView({ detail }: Chosen) {
    this.dispatchEvent(new CustomEvent('view', { detail }));
  }

  chooseState({ detail }: Chosen) {
    this.dispatchEvent(new CustomEvent('state', { detail }));
  }

  chooseSite({ detail }: Chosen) {
    this.dispatchEvent(new CustomEvent('site', { detail }));
  }

  switchTwin() {
    this.dispatchEvent(new CustomEvent('twin'));
  }
}
