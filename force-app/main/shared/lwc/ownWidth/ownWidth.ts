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
  const observer = new ResizeObserver(([entry]) => tell(layoutOf(entry?.contentRect.width ?? 0)));
  observer.observe(element);
  return () => observer.disconnect();
}
