// The English words of handovers for tests: the platform's Jest runner gives label names only.
import type { HandoverLabels } from 'c/handoverLabels';
import { projectLabels } from '../../../../deals/lwc/dealLabels/__tests__/english';

/** For `jest.mock('c/handoverLabels', ...)`. @throws Error for a label that the project does not have */
export function englishModule(): { readonly labels: HandoverLabels } {
  const values = projectLabels();
  const { labels } = jest.requireActual<{ labels: Readonly<Record<string, string>> }>('c/handoverLabels');
  const english = Object.entries(labels).map(([key, name]) => {
    const value = values.get(name.replace(/^c\./, ''));
    if (value === undefined) throw new Error(`no custom label ${name}`);
    return [key, value];
  });
  return { labels: Object.fromEntries(english) as HandoverLabels };
}

export const english = englishModule().labels;
