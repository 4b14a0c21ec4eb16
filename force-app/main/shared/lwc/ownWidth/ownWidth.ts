// The layout that fits the width which the page gives a component: not the window's, since columns differ.

/** Wide: detail beside the list. Middle: below its row. Narrow: a phone or a side column. */
export type Layout = 'wide' | 'middle' | 'narrow';

/** @param width CSS pixels */
export function layoutOf(width: number): Layout {
  if (width >= 1100) {
    return 'wide';
  }
  return width >= 640 ? 'middle' : 'narrow';
}

/**
 * Tells the layout of the element now and whenever its width changes.
 * @returns ends the watch
 */
export function watchLayout(element: Element, tell: (layout: Layout) => void): () => void {
  return watchWidth(element, (width) => tell(layoutOf(width)));
}

/**
 * Tells the width of the element, in CSS pixels, now and whenever it changes: for what is placed by the pixel.
 * @returns ends the watch
 */
export function watchWidth(element: Element, tell: (width: number) => void): () => void {
  const observer = new ResizeObserver(([entry]) => tell(entry?.contentRect.width ?? 0));
  observer.observe(element);
  return () => observer.disconnect();
}
