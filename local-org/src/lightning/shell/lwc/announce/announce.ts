// How a page says that it is there: the shell then sets the document's title and moves the focus to the heading.
import type { LightningElement } from 'lwc';

export function announcePage(
  page: LightningElement,
  title: string,
  heading: () => HTMLElement | null | undefined
): void {
  // The heading is in place only after the page has rendered.
  const focus = (): void => {
    requestAnimationFrame(() => heading()?.focus());
  };
  page.dispatchEvent(new CustomEvent('pageready', { bubbles: true, composed: true, detail: { title, focus } }));
}
