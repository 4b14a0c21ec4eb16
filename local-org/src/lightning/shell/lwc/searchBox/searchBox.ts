// A text box that offers records while one types: the header's search and every lookup.
// Keyboard and roles: ARIA Authoring Practices, "Combobox with listbox popup".
import { api, LightningElement } from 'lwc';

export interface SearchResult {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly href?: string;
}

type Source = (typed: string) => Promise<readonly SearchResult[]>;

const PAUSE_MILLISECONDS = 200;

export default class SearchBox extends LightningElement {
  @api label = '';
  @api labelHidden = false;
  @api placeholder = '';
  @api source: Source = () => Promise.resolve([]);
  /** Offers records before anything is typed, as lookups do. */
  @api offersAtOnce = false;
  @api clearOnPick = false;
  @api required = false;
  @api error = '';

  typed = '';
  results: readonly SearchResult[] = [];
  isOpen = false;
  message = '';
  active = -1;
  timer: ReturnType<typeof setTimeout> | undefined;
  turn = 0;

  @api focus(): void {
    this.template?.querySelector('input')?.focus();
  }

  get options(): object[] {
    return this.results.map((result, index) => ({
      ...result,
      index,
      domId: `option-${index}`,
      selected: index === this.active ? 'true' : 'false',
      className: index === this.active ? 'option active' : 'option'
    }));
  }
  get expanded(): string {
    return this.isOpen ? 'true' : 'false';
  }
  get activeId(): string | null {
    return this.active >= 0 ? `option-${this.active}` : null;
  }
  get isClosed(): boolean {
    return !this.isOpen || this.results.length === 0;
  }
  get shownMessage(): string {
    return this.isOpen ? this.message : '';
  }
  get labelClass(): string {
    return this.labelHidden ? 'slds-assistive-text' : 'slds-form-element__label';
  }
  get elementClass(): string {
    return this.error ? 'slds-form-element slds-has-error' : 'slds-form-element';
  }
  get invalid(): string {
    return this.error ? 'true' : 'false';
  }

  type(event: Event): void {
    this.typed = (event.target as HTMLInputElement).value;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.search(), PAUSE_MILLISECONDS);
  }

  enter(): void {
    if (this.offersAtOnce && !this.isOpen) void this.search();
  }

  async search(): Promise<void> {
    this.turn += 1;
    const { turn } = this;
    const typed = this.typed.trim();
    if (typed.length < 2 && !this.offersAtOnce) return this.close();
    try {
      const results = await this.source(typed);
      if (turn !== this.turn) return;
      this.results = results;
      this.message = results.length > 0 ? '' : `No records with "${typed}" in their name.`;
    } catch {
      if (turn !== this.turn) return;
      this.results = [];
      this.message = 'The search did not work. Try again.';
    }
    this.active = -1;
    this.isOpen = true;
  }

  press(event: KeyboardEvent): void {
    const last = this.results.length - 1;
    if (event.key === 'Escape' && this.isOpen) {
      event.stopPropagation();
      this.close();
    } else if (event.key === 'ArrowDown' && this.isOpen) this.active = Math.min(this.active + 1, last);
    else if (event.key === 'ArrowUp' && this.isOpen) this.active = Math.max(this.active - 1, 0);
    else if (event.key === 'Enter' && this.isOpen && this.results[Math.max(this.active, 0)]) {
      this.pick(this.results[Math.max(this.active, 0)]);
    } else return;
    event.preventDefault();
  }

  /** On mouse down the input still has the focus; a click would come after the list has closed. */
  take(event: MouseEvent): void {
    event.preventDefault();
    this.pick(this.results[Number((event.currentTarget as HTMLElement).dataset['index'])]);
  }

  pick(result: SearchResult | undefined): void {
    if (!result) return;
    this.typed = this.clearOnPick ? '' : result.label;
    this.close();
    this.dispatchEvent(new CustomEvent<SearchResult>('pick', { detail: result }));
  }

  leave(): void {
    this.close();
  }

  close(): void {
    clearTimeout(this.timer);
    this.turn += 1;
    this.isOpen = false;
    this.active = -1;
  }
}
