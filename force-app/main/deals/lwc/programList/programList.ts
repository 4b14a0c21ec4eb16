// Programs of a deal in groups by status: each with its next step or the one reason, and what it is worth.
import { LightningElement, api } from 'lwc';
import type { DealDecision } from 'c/dealDecision';
import type { Status } from 'c/dealEngine';
import type { DealWords } from 'c/dealSentence';
import { lastResult } from 'c/lastResult';
import type { Layout } from 'c/ownWidth';
import {
  groupsOf,
  isExpanded,
  NO_ACTIONS,
  visibleKeys,
  type DeskActions,
  type ListState,
  type Refusal
} from 'c/programRows';
import { AS_BEGUN, folded, withMore } from './folding';
import { frameOf } from './frame';
import { targetOf } from './walk';

export default class ProgramList extends LightningElement {
  @api decision!: DealDecision;
  @api words!: DealWords;
  @api layout: Layout = 'wide';
  /** Key of the program whose detail is shown. */
  @api openKey: string | null = null;
  /** Checkboxes take programs in and leave them out. */
  @api selectable = false;
  @api refusal: Refusal | null = null;
  @api actions: DeskActions = NO_ACTIONS;
  /** Without what a sentence above has said. */
  @api brief = false;

  folding = AS_BEGUN;
  activeKey: string | null = null;
  /** The program whose checkbox was pressed: its row moves, and takes the focus along. */
  pressedKey: string | null = null;
  private readonly frameOf = lastResult(frameOf);

  override renderedCallback() {
    if (this.pressedKey !== null) {
      this.focusOn('use', this.pressedKey);
      this.pressedKey = null;
    }
  }

  /** For "Back to list" and the links above it; opens the group that the program is in. */
  @api async focusProgram(key: string) {
    const status = this.decision.result.verdicts.find((verdict) => verdict.key === key)?.status;
    if (status && !isExpanded(status, this.state)) {
      this.folding = folded(this.folding, status, true);
      await Promise.resolve();
    }
    this.activeKey = key;
    this.focusOn('name', key);
  }

  get frame() {
    return this.frameOf(this.layout, this.brief);
  }

  get groups() {
    return groupsOf(this.decision, this.state, this.words);
  }

  get state(): ListState {
    const { layout, openKey, activeKey, folding, selectable, refusal, brief } = this;
    return { ...folding, layout, openKey, activeKey, selectable, refusal, brief };
  }

  toggleGroup(event: Event) {
    const status = (event.currentTarget as HTMLElement).dataset.status as Status;
    this.folding = folded(this.folding, status, !isExpanded(status, this.state));
  }

  showMore(event: Event) {
    this.folding = withMore(this.folding, (event.currentTarget as HTMLElement).dataset.status as Status);
  }

  /** Enter on a name is its click, which comes up to the row. */
  openRow(event: Event) {
    const { key } = (event.currentTarget as HTMLElement).dataset;
    if (key) {
      this.activeKey = key;
      this.dispatchEvent(new CustomEvent('open', { detail: { key } }));
    }
  }

  /** The box shows the decision, not the click: what cannot join stays off. */
  forceProgram(event: Event) {
    const box = event.currentTarget as HTMLInputElement;
    const key = box.dataset.use ?? '';
    this.activeKey = key;
    this.pressedKey = key;
    this.dispatchEvent(new CustomEvent('force', { detail: { key, force: box.checked ? 'in' : 'out' } }));
  }

  stayInRow(event: Event) {
    event.stopPropagation();
  }

  backToBest() {
    this.dispatchEvent(new CustomEvent('best'));
  }

  searchLonger() {
    this.dispatchEvent(new CustomEvent('searchlonger'));
  }

  goToDetails(event: Event) {
    event.stopPropagation();
    this.dispatchEvent(new CustomEvent('details'));
  }

  /** Hands on what the detail below a row asks for. */
  relay({ type, detail }: CustomEvent<object>) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  /** Up, Down, Home and End walk the names of programs, or their checkboxes; focus stays in the list. */
  walk(event: KeyboardEvent) {
    const target = targetOf(event, () => visibleKeys(this.decision, this.state));
    if (target) {
      event.preventDefault();
      this.activeKey = target.key;
      if (!this.focusOn(target.kind, target.key)) {
        this.focusOn('name', target.key);
      }
    }
  }

  private focusOn(kind: 'name' | 'use', key: string): boolean {
    const all = this.template?.querySelectorAll<HTMLElement>(`[data-${kind}]`) ?? [];
    const found = [...all].find((each) => each.dataset[kind] === key);
    found?.focus();
    return found !== undefined;
  }
}
