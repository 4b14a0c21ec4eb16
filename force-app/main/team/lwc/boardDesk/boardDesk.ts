// A manager's board: the answer, the view that is chosen of it, what the filter leaves, and the panel of a rep. Event
// `months` when the months of the year are looked at.
import { LightningElement, api } from 'lwc';
import { headline, notesOf, subtitle, type BoardWords } from 'c/boardSentence';
import type BoardTree from 'c/boardTree';
import { lastResult } from 'c/lastResult';
import { opaque } from 'c/opaque';
import { watchWidth } from 'c/ownWidth';
import RepDialog from 'c/repDialog';
import type RepPanel from 'c/repPanel';
import { NO_FILTER, type Board, type Filter, type TeamInput } from 'c/teamEngine';
import { filterNote, furthestBehind, monthNames, shownReps, WIDE, type View } from './view';

type OfKey = CustomEvent<{ readonly key: string }>;

export default class BoardDesk extends LightningElement {
  @api board!: Board;
  @api input!: TeamInput;
  /** The same with the months of the year; undefined: they were not asked for, or are on their way. */
  @api yearBoard: Board | undefined;
  @api year: TeamInput | undefined;
  @api words!: BoardWords;
  /** Open deals are on their way. */
  @api isWaiting = false;

  view: View = 'board';
  filter: Filter = NO_FILTER;
  isFilterOpen = false;
  closed: ReadonlySet<string> = new Set();
  openKey: string | null = null;
  /** Undefined: as they stand at first. */
  chosen: readonly string[] | undefined;
  width = WIDE;
  private stop: (() => void) | undefined;
  private takesPanel = false;
  private readonly headlineOf = lastResult(headline);
  private readonly monthsOf = lastResult(monthNames);
  private readonly repsOf = lastResult(shownReps);

  override renderedCallback() {
    const { page, panel } = this.refs ?? {};
    if (page && !this.stop) {
      this.stop = watchWidth(page, (width) => (this.width = width));
    }
    if (this.takesPanel && panel) {
      this.takesPanel = false;
      (panel as HTMLElement & RepPanel).focusHeading();
    }
  }

  override disconnectedCallback() {
    this.stop?.();
    this.stop = undefined;
  }

  get labels() {
    return this.words.labels;
  }

  get hasMonths() {
    return this.view === 'months' && this.year !== undefined;
  }

  /** That of the view: the quarter's, or the year's. */
  get shownBoard(): Board {
    return (this.hasMonths && this.yearBoard) || this.board;
  }

  get isCompare() {
    return this.view === 'compare';
  }

  get isBoard() {
    return this.view === 'board';
  }

  get tableView() {
    return this.hasMonths ? 'months' : 'board';
  }

  get viewOptions() {
    return [
      { value: 'board', label: this.labels.viewBoard },
      { value: 'months', label: this.labels.viewMonths },
      { value: 'compare', label: this.labels.viewCompare }
    ];
  }

  get subtitle() {
    return subtitle(this.input, this.board, this.words);
  }

  get headline() {
    return this.headlineOf(this.board, this.words);
  }

  get months() {
    const asked = (this.hasMonths && this.year) || this.input;
    return this.monthsOf(asked, this.words, this.view === 'months');
  }

  get shownReps() {
    return this.repsOf(this.board, this.filter);
  }

  get filterNote() {
    return filterNote(this.board, this.shownReps, this.words);
  }

  get filterVariant() {
    return this.filterNote === '' ? 'neutral' : 'brand-outline';
  }

  get notes() {
    const { board, input, words, isWaiting } = this;
    return notesOf({ board, input, isWaiting }, words);
  }

  get compared() {
    return this.chosen ?? furthestBehind(this.board);
  }

  get isWide() {
    return this.width >= WIDE;
  }

  get openNode() {
    return this.openKey === null || !this.isWide ? undefined : this.board.nodes.get(this.openKey);
  }

  get deskClass() {
    return this.openNode ? 'desk beside' : 'desk';
  }

  chooseView({ detail }: CustomEvent<{ readonly value: View }>) {
    this.view = detail.value;
    if (this.view === 'months') {
      this.dispatchEvent(new CustomEvent('months'));
    }
  }

  switchFilter() {
    this.isFilterOpen = !this.isFilterOpen;
  }

  setFilter({ detail }: CustomEvent<Filter>) {
    this.filter = detail;
  }

  toggle({ detail }: OfKey) {
    const closed = new Set(this.closed);
    if (!closed.delete(detail.key)) {
      closed.add(detail.key);
    }
    this.closed = closed;
  }

  choose({ detail }: CustomEvent<{ readonly keys: readonly string[] }>) {
    this.chosen = detail.keys;
  }

  async open({ detail }: OfKey) {
    const { board, input, words } = this;
    const node = board.nodes.get(detail.key);
    if (!node) {
      return;
    }
    this.openKey = detail.key;
    this.takesPanel = this.isWide;
    if (!this.isWide) {
      const opened = opaque({ node, period: input.period, today: input.today, words });
      await RepDialog.open({ label: node.name, size: 'small', opened });
      this.close();
    }
  }

  close() {
    this.openKey = null;
    (this.refs?.tree as (HTMLElement & BoardTree) | undefined)?.focusActive();
  }
}
