// Which accounts the adviser considers: searched, filtered, ticked. Closes with their Ids, with null for those that are up
// for assignment, or with undefined where nothing changes.
import { api, wire } from 'lwc';
import LightningModal from 'lightning/modal';
import { refreshApex } from '@salesforce/apex';
import offer from '@salesforce/apex/AssignController.offer';
import type { WireResult } from '@salesforce/apexMethod';
import type { AssignChoice, AssignOffer } from 'c/assignFacts';
import type { AssignWords } from 'c/assignSentence';
import { failureOf, type Failure } from 'c/dealFetch';
import { labels as dealLabels } from 'c/dealLabels';
import { KeyPause } from 'c/keyPause';
import { changed, choiceOf, listOf, type Choice } from './choice';
import { countText, holders, ONLY, rowsOf, takeText } from './shown';

export default class AssignChoose extends LightningModal {
  /** As they are told to the page: what is considered now is ticked. */
  @api
  get words(): AssignWords {
    return this.given;
  }
  set words(words: AssignWords) {
    this.given = words;
    this.choice = choiceOf(words.input.accounts);
  }

  choice: Choice = new Map();
  /** What is asked of the org; it keeps its value while only what is chosen is shown. */
  term = '';
  held = '';
  shows = '';
  offered: AssignOffer | undefined;
  failure: Failure | undefined;
  private given!: AssignWords;
  private wired: WireResult<AssignOffer> | undefined;
  private readonly pause = new KeyPause();

  @wire(offer, { term: '$term', held: '$held' })
  receive(wired: WireResult<AssignOffer>) {
    this.wired = wired;
    this.failure = wired.error && failureOf(wired.error, dealLabels);
    this.offered = wired.data ?? (wired.error ? undefined : this.offered);
  }

  override disconnectedCallback() {
    this.pause.drop();
  }

  get labels() {
    return this.given.labels;
  }

  get most() {
    return this.given.input.most;
  }

  private get accounts(): readonly AssignChoice[] {
    const part = this.term.toLowerCase();
    return this.shows === ONLY
      ? listOf(this.choice).filter(({ name }) => name.toLowerCase().includes(part))
      : (this.offered?.accounts ?? []);
  }

  get isLoading() {
    return !this.offered;
  }

  get holders() {
    return holders(this.offered?.people ?? [], this.labels);
  }

  get rows() {
    return rowsOf(this.accounts, this.choice, this.given);
  }

  get hasRows() {
    return this.accounts.length > 0;
  }

  get hasAll() {
    return this.accounts.every(({ id }) => this.choice.has(id));
  }

  get cut() {
    return this.offered?.isCut && this.shows !== ONLY ? this.offered.accounts.length : 0;
  }

  get count() {
    return countText(this.choice.size, this.cut, this.given);
  }

  get take() {
    return takeText(this.choice.size, this.given);
  }

  get isEmpty() {
    return this.choice.size === 0;
  }

  search({ detail: { value } }: CustomEvent<{ readonly value: string }>) {
    this.pause.after(() => (this.term = value.trim()));
  }

  filter({ detail: { value } }: CustomEvent<{ readonly value: string }>) {
    this.shows = value;
    this.held = value === ONLY ? this.held : value;
  }

  tick(event: Event) {
    const { checked, dataset } = event.currentTarget as HTMLInputElement;
    const account = this.accounts.find(({ id }) => id === dataset.id);
    this.change(account ? [account] : [], checked);
  }

  tickAll(event: Event) {
    const box = event.currentTarget as HTMLInputElement;
    this.change(this.accounts, box.checked);
    // Where there is no room for all of them the box does not say so.
    box.checked = this.hasAll;
  }

  async tryAgain() {
    await refreshApex(this.wired);
  }

  marked() {
    this.close(null);
  }

  cancel() {
    this.close(undefined);
  }

  done() {
    this.close(listOf(this.choice).map(({ id }) => id));
  }

  private change(accounts: readonly AssignChoice[], takes: boolean) {
    this.choice = changed(this.choice, accounts, takes, this.most);
  }
}
