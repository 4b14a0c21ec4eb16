// The English words of whitespace for tests: the platform's Jest runner gives label names only.
import type { WhitespaceLabels } from 'c/whitespaceLabels';
import { projectLabels } from '../../../../deals/lwc/dealLabels/__tests__/english';

/** For `jest.mock('c/whitespaceLabels', ...)`. @throws Error for a label that the project does not have */
export function englishModule(): { readonly labels: WhitespaceLabels } {
  const values = projectLabels();
  const { labels } = jest.requireActual<{ labels: WhitespaceLabels }>('c/whitespaceLabels');
  const english = Object.entries(labels).map(([key, name]) => {
    const value = values.get(name.replace(/^c\./, ''));
    if (value === undefined) throw new Error(`no custom label ${name}`);
    return [key, value];
  });
  return { labels: Object.fromEntries(english) as WhitespaceLabels };
}

export const english = englishModule().labels;
