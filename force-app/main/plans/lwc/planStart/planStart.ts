// A customer without a plan for a year: what one may start from, what it brings, and the button that creates it. Event
// `create` with the source.
import { LightningElement, api } from 'lwc';
import { fillPlain } from 'c/phrase';
import type { PlanExistence, PlanSource } from 'c/planFetch';
import { labels } from 'c/planLabels';
import { cardsOf, keyOf, listsOf } from './sources';

export default class PlanStart extends LightningElement {
  @api existence!: PlanExistence;
  @api isSaving = false;
  /** Why the last try was refused. */
  @api problem: string | undefined;

  labels = labels;
  chosenKey: string | undefined;
  isPreviewed = false;

  get heading() {
    return fillPlain(labels.startTitle, this.existence.year);
  }

  get text() {
    const { isOwn, accountName, accountOwner } = this.existence;
    return fillPlain(isOwn ? labels.startOwn : labels.startOthers, accountName, accountOwner);
  }

  /** The first until another is chosen; one that is gone is no choice. */
  get chosen(): PlanSource | undefined {
    const { sources } = this.existence;
    return sources.find((source) => keyOf(source) === this.chosenKey) ?? sources[0];
  }

  get cards() {
    return cardsOf(this.existence.sources, this.chosen ? keyOf(this.chosen) : '', labels);
  }

  get lists() {
    return this.chosen ? listsOf(this.chosen, labels) : [];
  }

  get createLabel() {
    return this.isSaving ? labels.startCreating : labels.startCreate;
  }

  get previewLabel() {
    return this.isPreviewed ? labels.startPreviewClose : labels.startPreview;
  }

  get previewState() {
    return String(this.isPreviewed);
  }

  get previewHeading() {
    return fillPlain(labels.startPreviewOf, this.chosen?.label ?? '');
  }

  choose(event: Event) {
    this.chosenKey = (event.target as HTMLInputElement).value;
  }

  preview() {
    this.isPreviewed = !this.isPreviewed;
  }

  create() {
    this.dispatchEvent(new CustomEvent<PlanSource | undefined>('create', { detail: this.chosen }));
  }
}
