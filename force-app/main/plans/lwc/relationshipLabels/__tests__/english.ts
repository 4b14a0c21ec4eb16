// The English words of relationships for tests: the platform's Jest runner gives label names only.
import type { RelationshipLabels } from 'c/relationshipLabels';
import { projectLabels } from '../../../../deals/lwc/dealLabels/__tests__/english';

/** For `jest.mock('c/relationshipLabels', ...)`. @throws Error for a label that the project does not have */
export function englishModule(): { readonly labels: RelationshipLabels } {
  const values = projectLabels();
  const { labels } = jest.requireActual<{ labels: RelationshipLabels }>('c/relationshipLabels');
  const english = Object.entries(labels).map(([key, name]) => {
    const value = values.get(name.replace(/^c\./, ''));
    if (value === undefined) throw new Error(`no custom label ${name}`);
    return [key, value];
  });
  return { labels: Object.fromEntries(english) as RelationshipLabels };
}

export const english = englishModule().labels;
