// The English words of account plans for tests: the platform's Jest runner gives label names only.
import type { PlanLabels } from 'c/planLabels';
import { projectLabels } from '../../../../deals/lwc/dealLabels/__tests__/english';

/** For `jest.mock('c/planLabels', ...)`. @throws Error for a label that the project does not have */
export function englishModule(): { readonly labels: PlanLabels } {
  const values = projectLabels();
  const { labels } = jest.requireActual<{ labels: Readonly<Record<string, string>> }>('c/planLabels');
  const english = Object.entries(labels).map(([key, name]) => {
    const value = values.get(name.replace(/^c\./, ''));
    if (value === undefined) throw new Error(`no custom label ${name}`);
    return [key, value];
  });
  return { labels: Object.fromEntries(english) as PlanLabels };
}

export const english = englishModule().labels;
