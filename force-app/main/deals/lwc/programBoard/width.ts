// Tells the layout that fits the width which the page gives the component, whenever that width changes.
import { layoutOf, type Layout } from 'c/programRows';

/** @returns ends the watch */
export function watchLayout(element: Element, tell: (layout: Layout) => void): () => void {
  const observer = new ResizeObserver(([entry]) => tell(layoutOf(entry?.contentRect.width ?? 0)));
  observer.observe(element);
  return () => observer.disconnect();
}
