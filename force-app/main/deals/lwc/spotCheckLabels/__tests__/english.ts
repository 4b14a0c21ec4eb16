// The English words of the spot check for tests: the platform's Jest runner gives label names only.
import type { SpotCheckLabels } from 'c/spotCheckLabels';
import { projectLabels } from '../../dealLabels/__tests__/english';

/** For `jest.mock('c/spotCheckLabels', ...)`. @throws Error for a label that the project does not have */
export function englishModule(): { readonly labels: SpotCheckLabels } {
  const values = projectLabels();
  const { labels } = jest.requireActual<{ labels: SpotCheckLabels }>('c/spotCheckLabels');
  const english = Object.entries(labels).map(([key, name]) => {
    const value = values.get(name.replace(/^c\./, ''));
    if (value === undefined) {
      throw new Error(`no custom label ${name}`);
    }
    return [key, value];
  });
  return { labels: Object.fromEntries(english) as SpotCheckLabels };
}

export const english = englishModule().labels;
