// The English words of applying for tests: the platform's Jest runner gives label names only.
import type { ApplyLabels } from 'c/applyLabels';
import { projectLabels } from '../../dealLabels/__tests__/english';

/** For `jest.mock('c/applyLabels', ...)`. @throws Error for a label that the project does not have */
export function englishModule(): { readonly labels: ApplyLabels } {
  const values = projectLabels();
  const { labels } = jest.requireActual<{ labels: ApplyLabels }>('c/applyLabels');
  const english = Object.entries(labels).map(([key, name]) => {
    const value = values.get(name.replace(/^c\./, ''));
    if (value === undefined) {
      throw new Error(`no custom label ${name}`);
    }
    return [key, value];
  });
  return { labels: Object.fromEntries(english) as ApplyLabels };
}
