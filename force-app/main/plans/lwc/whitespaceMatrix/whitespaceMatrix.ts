// Whitespace of a plan's customer: loads it, shows what is left to win as matrix, table or list, and a cell beside it.
import { api, wire } from 'lwc';
import load from '@salesforce/apex/WhitespaceController.load';
import type { WireResult } from '@salesforce/apexMethod';
import { lastResult } from 'c/lastResult';
import { opaque } from 'c/opaque';
import { watchWidth } from 'c/ownWidth';
import type { Sent } from 'c/planEngine';
import type WhitespaceBoard from 'c/whitespaceBoard';
import type WhitespaceCell from 'c/whitespaceCell';
import { decode, type WhitespaceInput } from 'c/whitespaceEngine';
import { labels } from 'c/whitespaceLabels';
import { WiredView } from 'c/wiredView';
import { Doing, type Problem } from './doing';
import { openedOf, viewOf } from './view';

/** Below the first cells stand one below the other; from the second on the panel has a column of its own. */
const NARROW = 700;
const WIDE = 1100;

type OfKey = CustomEvent<{ readonly key: string }>;

export default class WhitespaceMatrix extends WiredView<Sent<WhitespaceInput>> {
  /** The plan. */
  @api recordId: string | undefined;

  labels = labels;
  input: WhitespaceInput | undefined;
  width = WIDE;
  openKey: string | null = null;
  said = '';
  problem: Problem | undefined;
  /** Counts changes that show before the org has them. */
  turn = 0;
  private takesPanel = false;
  private returnsTo: string | null = null;
  private stopWatching: (() => void) | undefined;
  private readonly shownInput = lastResult((input: WhitespaceInput, _turn: number): WhitespaceInput =>
    opaque(this.doing.shown(input))
  );
  private readonly viewed = lastResult(viewOf);
  private readonly openedOf = lastResult(openedOf);
  private readonly doing: Doing = new Doing({
    changed: () => (this.turn += 1),
    say: (text) => (this.said = text),
    fail: (problem) => (this.problem = problem),
    refresh: () => this.refresh(),
    asking: () => this.view
  });

  @wire(load, { planId: '$recordId' })
  receive(wired: WireResult<Sent<WhitespaceInput>>) {
    this.hold(wired);
  }

  override renderedCallback() {
    const { region, panel, board } = this.refs ?? {};
    if (region && !this.stopWatching) {
      this.stopWatching = watchWidth(region, (width) => {
        this.width = width;
      });
    }
    if (this.takesPanel && panel) {
      this.takesPanel = false;
      (panel as HTMLElement & WhitespaceCell).focusHeading();
    }
    if (this.returnsTo !== null && board) {
      const key = this.returnsTo;
      this.returnsTo = null;
      (board as HTMLElement & WhitespaceBoard).focusCell(key);
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

  get view() {
    return this.input && this.viewed(this.shownInput(this.input, this.turn));
  }

  /** Null: no cell is opened. */
  get opened() {
    return this.view && this.openedOf(this.view, this.openKey);
  }

  get isLoading() {
    return !this.failure;
  }

  get isNarrow() {
    return this.width < NARROW;
  }

  /** On a phone the panel stands instead of the list. */
  get hidesCells() {
    return this.isNarrow && !!this.opened;
  }

  get pageClass() {
    const side = this.width >= WIDE ? ' beside' : '';
    return `page${side}${this.isNarrow ? ' narrow' : ''}${this.opened ? ' open' : ''}`;
  }

  open({ detail }: OfKey) {
    this.openKey = detail.key;
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

  create({ detail }: CustomEvent<{ readonly closeDate: string }>) {
    return this.act((key) => this.doing.create(key, detail.closeDate));
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
