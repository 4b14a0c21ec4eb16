// The English words of the board for tests: the platform's Jest runner gives label names only.
import type { BoardLabels } from 'c/boardLabels';
import { projectLabels } from '../../../../deals/lwc/dealLabels/__tests__/english';

/** For `jest.mock('c/boardLabels', ...)`. @throws Error for a label that the project does not have */
export function englishModule(): { readonly labels: BoardLabels } {
  const values = projectLabels();
  const { labels } = jest.requireActual<{ labels: Record<string, string> }>('c/boardLabels');
  const english = Object.entries(labels).map(([key, name]) => {
    const value = values.get(name.replace(/^c\./, ''));
    if (value === undefined) throw new Error(`no custom label ${name}`);
    return [key, value];
  });
  return { labels: Object.fromEntries(english) as BoardLabels };
}
