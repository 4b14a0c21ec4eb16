// The English words of quotas for tests: the platform's Jest runner gives label names only.
import type { QuotaLabels } from 'c/quotaLabels';
import { projectLabels } from '../../../../deals/lwc/dealLabels/__tests__/english';

type Names = { readonly [key: string]: string | Names };

/** For `jest.mock('c/quotaLabels', ...)`. @throws Error for a label that the project does not have */
export function englishModule(): { readonly labels: QuotaLabels } {
  const values = projectLabels();
  const english = (names: Names): Names =>
    Object.fromEntries(
      Object.entries(names).map(([key, name]) => {
        if (typeof name !== 'string') return [key, english(name)];
        const value = values.get(name.replace(/^c\./, ''));
        if (value === undefined) throw new Error(`no custom label ${name}`);
        return [key, value];
      })
    );
  const { labels } = jest.requireActual<{ labels: Names }>('c/quotaLabels');
  return { labels: english(labels) as unknown as QuotaLabels };
}

export const english = englishModule().labels;
