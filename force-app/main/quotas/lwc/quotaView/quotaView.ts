// What the pages of quotas share: a layout that follows their own width, the keyboard at their heading, a way back.
import { LightningElement } from 'lwc';
import { watchLayout, type Layout } from 'c/ownWidth';

/** Base of a page whose template has its root as `page`, and the part that takes the focus as `head`, where it has one. */
export class QuotaView extends LightningElement {
  layout: Layout = 'wide';
  private stopWatching: (() => void) | undefined;

  get isNarrow() {
    return this.layout === 'narrow';
  }

  get pageClass() {
    return `page ${this.layout}`;
  }

  override renderedCallback() {
    const { page, head } = this.refs ?? {};
    if (page && !this.stopWatching) {
      this.stopWatching = watchLayout(page, (layout) => {
        this.layout = layout;
      });
      (head as HTMLElement | undefined)?.focus();
    }
  }

  override disconnectedCallback() {
    this.stopWatching?.();
    this.stopWatching = undefined;
  }

  back() {
    this.tell('back');
  }

  protected tell(type: string, detail: object = {}) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
