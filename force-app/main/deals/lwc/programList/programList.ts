// Programs of a deal in groups by status: each with its next step or the one reason, and what it is worth.
import { LightningElement, api } from 'lwc';
import type { Status, Verdict } from 'c/dealEngine';
import type { DealWords } from 'c/dealSentence';
import { COLUMNS, groupsOf, isExpanded, visibleKeys, type Layout, type ListState } from 'c/programRows';

export default class ProgramList extends LightningElement {
  @api verdicts: readonly Verdict[] = [];
  @api words!: DealWords;
  @api layout: Layout = 'wide';
  /** Key of the program whose detail is shown. */
  @api openKey: string | null = null;

  toggled: ListState['toggled'] = {};
  activeKey: string | null = null;

  /** For "Back to list". */
  @api focusProgram(key: string) {
    this.activeKey = key;
    this.nameButton(key)?.focus();
  }

  get isWide() {
    return this.layout === 'wide';
  }

  get isNarrow() {
    return this.layout === 'narrow';
  }

  get isStacked() {
    return this.layout !== 'wide';
  }

  get hasTwoAmounts() {
    return this.layout !== 'narrow';
  }

  get columns() {
    return COLUMNS[this.layout];
  }

  get headClass() {
    return this.isNarrow ? 'slds-assistive-text' : '';
  }

  get groups() {
    return groupsOf(this.verdicts, this.state, this.words);
  }

  get state(): ListState {
    return { layout: this.layout, openKey: this.openKey, activeKey: this.activeKey, toggled: this.toggled };
  }

  toggleGroup(event: Event) {
    const status = (event.currentTarget as HTMLElement).dataset.status as Status;
    this.toggled = { ...this.toggled, [status]: !isExpanded(status, this.state) };
  }

  /** Enter on a name is its click, which comes up to the row. */
  openRow(event: Event) {
    const { key } = (event.currentTarget as HTMLElement).dataset;
    if (key) {
      this.activeKey = key;
      this.dispatchEvent(new CustomEvent('open', { detail: { key } }));
    }
  }

  goToDetails(event: Event) {
    event.stopPropagation();
    this.dispatchEvent(new CustomEvent('details'));
  }

  /** Up, Down, Home and End walk the names of programs; focus stays in the list. */
  walk(event: KeyboardEvent) {
    const current = (event.target as HTMLElement).dataset.name;
    if (current === undefined) {
      return;
    }
    const keys = visibleKeys(this.verdicts, this.state);
    const at = keys.indexOf(current);
    const next = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: keys.length - 1 }[event.key];
    const key = next === undefined ? undefined : keys[next];
    if (key !== undefined) {
      event.preventDefault();
      this.focusProgram(key);
    }
  }

  private nameButton(key: string): HTMLElement | undefined {
    const buttons = this.template?.querySelectorAll<HTMLElement>('button[data-name]') ?? [];
    return [...buttons].find((button) => button.dataset.name === key);
  }
}
