// The English words of the boards for tests: the platform's Jest runner gives label names only.
import type { BoardPanelLabels } from 'c/boardPanelLabels';
import { projectLabels } from '../../../../deals/lwc/dealLabels/__tests__/english';

/** For `jest.mock('c/boardPanelLabels', ...)`. @throws Error for a label that the project does not have */
export function englishModule(): { readonly labels: BoardPanelLabels } {
  const values = projectLabels();
  const { labels } = jest.requireActual<{ labels: Readonly<Record<string, string>> }>('c/boardPanelLabels');
  const english = Object.entries(labels).map(([key, name]) => {
    const value = values.get(name.replace(/^c\./, ''));
    if (value === undefined) throw new Error(`no custom label ${name}`);
    return [key, value];
  });
  return { labels: Object.fromEntries(english) as BoardPanelLabels };
}

export const english = englishModule().labels;
