// The English words of program authoring for tests: the platform's Jest runner gives label names only.
import type { AuthoringLabels } from 'c/authoringLabels';
import { projectLabels } from '../../dealLabels/__tests__/english';

/** For `jest.mock('c/authoringLabels', ...)`. @throws Error for a label that the project does not have */
export function englishModule(): { readonly labels: AuthoringLabels } {
  const values = projectLabels();
  const { labels } = jest.requireActual<{ labels: AuthoringLabels }>('c/authoringLabels');
  const english = Object.entries(labels).map(([key, name]) => {
    const value = values.get(name.replace(/^c\./, ''));
    if (value === undefined) {
      throw new Error(`no custom label ${name}`);
    }
    return [key, value];
  });
  return { labels: Object.fromEntries(english) as AuthoringLabels };
}
