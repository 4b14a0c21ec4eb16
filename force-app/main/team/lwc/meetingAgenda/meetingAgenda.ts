// The agenda: groups of changes, each discussed or skipped, and topics that are added. Events `choose` (Choice), `topic`
// (text), `open` (recordId).
import { LightningElement, api } from 'lwc';
import { labels } from 'c/oneOnOneLabels';
import type { GroupText } from 'c/oneOnOneSentence';

const LONGEST_TOPIC = 255;

export interface AgendaView {
  readonly note: string;
  readonly groups: readonly GroupText[];
  readonly mayChange: boolean;
}

export default class MeetingAgenda extends LightningElement {
  @api view!: AgendaView;

  labels = labels;
  isAdding = false;
  asksFocus = false;
  problem = '';

  override renderedCallback() {
    if (this.asksFocus && this.isAdding) {
      this.asksFocus = false;
      (this.refs?.topic as HTMLElement | undefined)?.focus();
    }
  }

  get isEmpty() {
    return this.view.groups.length === 0;
  }

  get mayAdd() {
    return this.view.mayChange && !this.isAdding;
  }

  get groups() {
    return this.view.groups.map((group) => ({
      ...group,
      items: group.items.map((item) => ({
        ...item,
        pressed: item.discuss ? 'true' : 'false',
        toggleText: item.discuss ? labels.discuss : labels.skip,
        toggleIcon: item.discuss ? 'utility:check' : '',
        toggleClass: item.discuss ? 'toggle pressed' : 'toggle'
      }))
    }));
  }

  open({ currentTarget }: Event) {
    const recordId = (currentTarget as HTMLElement).dataset.id;
    this.dispatchEvent(new CustomEvent('open', { detail: { recordId } }));
  }

  toggle({ currentTarget }: Event) {
    const { key } = (currentTarget as HTMLElement).dataset;
    const item = this.view.groups.flatMap(({ items }) => items).find((one) => one.key === key);
    if (item) {
      this.dispatchEvent(new CustomEvent('choose', { detail: { key, discuss: !item.discuss } }));
    }
  }

  ask() {
    this.isAdding = true;
    this.asksFocus = true;
    this.problem = '';
  }

  cancel() {
    this.isAdding = false;
  }

  add() {
    const text = String((this.refs?.topic as unknown as { value?: string } | undefined)?.value ?? '').trim();
    if (text === '' || text.length > LONGEST_TOPIC) {
      this.problem = labels.needsTopic;
      return;
    }
    this.isAdding = false;
    this.dispatchEvent(new CustomEvent('topic', { detail: { text } }));
  }
}
