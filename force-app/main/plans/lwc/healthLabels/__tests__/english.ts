// The English words of account health for tests: the platform's Jest runner gives label names only.
import type { HealthLabels } from 'c/healthLabels';
import { projectLabels } from '../../../../deals/lwc/dealLabels/__tests__/english';

/** For `jest.mock('c/healthLabels', ...)`. @throws Error for a label that the project does not have */
export function englishModule(): { readonly labels: HealthLabels } {
  const values = projectLabels();
  const { labels } = jest.requireActual<{ labels: Readonly<Record<string, string>> }>('c/healthLabels');
  const english = Object.entries(labels).map(([key, name]) => {
    const value = values.get(name.replace(/^c\./, ''));
    if (value === undefined) throw new Error(`no custom label ${name}`);
    return [key, value];
  });
  return { labels: Object.fromEntries(english) as HealthLabels };
}

export const english = englishModule().labels;
