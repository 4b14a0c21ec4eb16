// Whitespace of a plan's customer: loads it, shows what is left to win as matrix, table or list, and a cell beside it.
import { api, wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import loadQuota from '@salesforce/apex/QuotaController.load';
import load from '@salesforce/apex/WhitespaceController.load';
import type { WireResult } from '@salesforce/apexMethod';
import { lastResult } from 'c/lastResult';
import { opaque } from 'c/opaque';
import { watchWidth } from 'c/ownWidth';
import type { Sent } from 'c/planEngine';
import { inputOf, type QuotaLoad } from 'c/quotaFetch';
import type WhitespaceCell from 'c/whitespaceCell';
import type { QuotaStanding } from 'c/whitespaceEffect';
import { cellsIn, decode, shownOf, whitespace, type Matrix, type WhitespaceInput } from 'c/whitespaceEngine';
import type WhitespaceGrid from 'c/whitespaceGrid';
import { labels } from 'c/whitespaceLabels';
import { explained, panelOf, summaryOf, wordsOf, type WhitespaceView } from 'c/whitespaceSentence';
import { WiredView } from 'c/wiredView';
import { Doing, type Asking, type Problem } from './doing';
import { closeDateOf, standingOf } from './view';

/** Below the first cells stand one below the other; from the second on the panel has a column of its own. */
const NARROW = 700;
const WIDE = 1100;

type OfKey = CustomEvent<{ readonly key: string }>;
type Chosen = CustomEvent<{ readonly value: string }>;

export default class WhitespaceMatrix extends WiredView<Sent<WhitespaceInput>> {
  /** The plan. */
  @api recordId: string | undefined;

  labels = labels;
  input: WhitespaceInput | undefined;
  view: WhitespaceView = 'left';
  state = '';
  site = '';
  isTable = false;
  width = WIDE;
  openKey: string | null = null;
  said = '';
  problem: Problem | undefined;
  /** Null is the running user's own quota; it is asked for when a cell is opened. */
  quotaAsked: null | undefined;
  standing: QuotaStanding | null | undefined;
  quotaFailed = false;
  /** Counts changes that show before the org has them. */
  turn = 0;
  private takesPanel = false;
  private returnsTo: string | null = null;
  private stopWatching: (() => void) | undefined;
  private readonly shownInput = lastResult((input: WhitespaceInput, _turn: number): WhitespaceInput =>
    opaque(this.doing.shown(input))
  );
  private readonly matrixOf = lastResult((input: WhitespaceInput) => opaque(whitespace(input)));
  private readonly wordsOf = lastResult((input: WhitespaceInput) => opaque(wordsOf(input, labels, LOCALE)));
  private readonly shownOf = lastResult((matrix: Matrix, state: string, site: string) =>
    opaque(shownOf(matrix, state, site))
  );
  private readonly cellsOf = lastResult(cellsIn);
  private readonly summaryOf = lastResult(summaryOf);
  private readonly explainedOf = lastResult(explained);
  private readonly panelOf = lastResult(panelOf);
  private readonly doing: Doing = new Doing({
    changed: () => (this.turn += 1),
    say: (text) => (this.said = text),
    fail: (problem) => (this.problem = problem),
    refresh: () => this.refresh(),
    asking: () => this.asking
  });

  @wire(load, { planId: '$recordId' })
  receive(wired: WireResult<Sent<WhitespaceInput>>) {
    this.hold(wired);
  }

  @wire(loadQuota, { quotaId: '$quotaAsked' })
  receiveQuota({ data, error }: WireResult<QuotaLoad>) {
    if (data) {
      this.standing = standingOf(inputOf(data));
    }
    this.quotaFailed = error !== undefined;
  }

  override renderedCallback() {
    const { region, panel } = this.refs ?? {};
    if (region && !this.stopWatching) {
      this.stopWatching = watchWidth(region, (width) => {
        this.width = width;
      });
    }
    if (this.takesPanel && panel) {
      this.takesPanel = false;
      (panel as HTMLElement & WhitespaceCell).focusHeading();
    }
    if (this.returnsTo !== null && this.refs?.cells) {
      const key = this.returnsTo;
      this.returnsTo = null;
      (this.refs.cells as HTMLElement & WhitespaceGrid).focusCell(key);
    }
  }

  override disconnectedCallback() {
    this.stopWatching?.();
    this.stopWatching = undefined;
    super.disconnectedCallback();
  }

  protected override get errorLabels() {
    return labels;
  }

  protected override show(sent: Sent<WhitespaceInput>) {
    super.show(sent);
    this.input = opaque(decode(sent));
  }

  get shownNow(): WhitespaceInput | undefined {
    return this.input && this.shownInput(this.input, this.turn);
  }

  get matrix() {
    return this.shownNow && this.matrixOf(this.shownNow);
  }

  get words() {
    return this.input && this.wordsOf(this.input);
  }

  get asking(): Asking | undefined {
    const { shownNow: input, matrix, words } = this;
    return input && matrix && words && { input, matrix, words };
  }

  get isLoading() {
    return !this.failure;
  }

  get isReady() {
    return this.matrix !== undefined && this.matrix.cells.length > 0;
  }

  get isEmpty() {
    return this.matrix !== undefined && this.matrix.cells.length === 0;
  }

  get hasNoCenters() {
    return this.matrix?.columns.length === 0;
  }

  get emptyHeading() {
    return this.hasNoCenters ? labels.empty : labels.noFamilies;
  }

  get emptyText() {
    return this.hasNoCenters ? labels.emptyText : labels.noFamiliesText;
  }

  get emptyAction() {
    return this.hasNoCenters && this.input?.editable ? labels.addCenter : undefined;
  }

  get summary() {
    const { asking } = this;
    return asking && this.summaryOf(asking.input, asking.matrix, asking.words);
  }

  get lines() {
    const { asking } = this;
    return asking && this.explainedOf(asking.input, asking.matrix, asking.words);
  }

  get shown() {
    return this.matrix && this.shownOf(this.matrix, this.state, this.site);
  }

  get cells() {
    return this.matrix && this.shown && this.cellsOf(this.matrix, this.shown);
  }

  get hasNoMatch() {
    return this.cells?.length === 0;
  }

  get isNarrow() {
    return this.width < NARROW;
  }

  get hasTwin() {
    return !this.isNarrow;
  }

  get isListed() {
    return this.isNarrow || this.isTable;
  }

  /** On a phone the panel stands instead of the list. */
  get showsCells() {
    return !(this.isNarrow && this.panel);
  }

  get pageClass() {
    const side = this.width >= WIDE ? ' beside' : '';
    return `page${side}${this.isNarrow ? ' narrow' : ''}${this.panel ? ' open' : ''}`;
  }

  get openCell() {
    return this.matrix?.cells.find(({ key }) => key === this.openKey);
  }

  get panel() {
    const { asking, openCell } = this;
    return openCell && asking && this.panelOf(openCell, asking.input, asking.matrix, asking.words);
  }

  get amount() {
    return this.openCell?.left ?? 0;
  }

  /** The open deal that the cell has become; what is closed is none. */
  get deal() {
    const deal = this.openCell?.record?.deal ?? null;
    return deal && this.input?.deals.some(({ id }) => id === deal.id) ? deal : null;
  }

  get closeDate() {
    return this.input && closeDateOf(this.input, this.standing);
  }

  chooseView({ detail }: CustomEvent<{ readonly value: WhitespaceView }>) {
    this.view = detail.value;
  }

  chooseState({ detail }: Chosen) {
    this.state = detail.value;
  }

  chooseSite({ detail }: Chosen) {
    this.site = detail.value;
  }

  switchTwin() {
    this.isTable = !this.isTable;
  }

  open({ detail }: OfKey) {
    this.openKey = detail.key;
    this.quotaAsked = null;
    this.takesPanel = true;
  }

  close() {
    this.returnsTo = this.openKey;
    this.openKey = null;
  }

  edit() {
    return this.act((key) => this.doing.edit(key));
  }

  block() {
    return this.act((key) => this.doing.block(key));
  }

  unblock() {
    return this.act((key) => this.doing.unblock(key));
  }

  create() {
    return this.act((key) => this.doing.create(key, this.closeDate ?? ''));
  }

  addCenter() {
    return this.doing.addCenter();
  }

  async retry() {
    const { problem } = this;
    this.problem = undefined;
    await problem?.retry();
  }

  dismiss() {
    this.problem = undefined;
  }

  /** What had the keyboard may be gone afterwards: the panel takes it. */
  private async act(doing: (key: string) => Promise<void>) {
    if (this.openKey !== null) {
      await doing(this.openKey);
      this.takesPanel = true;
      this.turn += 1;
    }
  }
}
