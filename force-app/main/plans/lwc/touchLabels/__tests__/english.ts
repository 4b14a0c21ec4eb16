// The English words of the touch log for tests: the platform's Jest runner gives label names only.
import type { TouchLabels } from 'c/touchLabels';
import { projectLabels } from '../../../../deals/lwc/dealLabels/__tests__/english';

/** For `jest.mock('c/touchLabels', ...)`. @throws Error for a label that the project does not have */
export function englishModule(): { readonly labels: TouchLabels } {
  const values = projectLabels();
  const { labels } = jest.requireActual<{ labels: Readonly<Record<string, string>> }>('c/touchLabels');
  const english = Object.entries(labels).map(([key, name]) => {
    const value = values.get(name.replace(/^c\./, ''));
    if (value === undefined) throw new Error(`no custom label ${name}`);
    return [key, value];
  });
  return { labels: Object.fromEntries(english) as TouchLabels };
}

export const english = englishModule().labels;
