// The English words of what-if for tests: the platform's Jest runner gives label names only.
import type { WhatIfLabels } from 'c/whatIfLabels';
import { projectLabels } from '../../dealLabels/__tests__/english';

/** For `jest.mock('c/whatIfLabels', ...)`. @throws Error for a label that the project does not have */
export function englishModule(): { readonly labels: WhatIfLabels } {
  const values = projectLabels();
  const { labels } = jest.requireActual<{ labels: WhatIfLabels }>('c/whatIfLabels');
  const english = Object.entries(labels).map(([key, name]) => {
    const value = values.get(name.replace(/^c\./, ''));
    if (value === undefined) {
      throw new Error(`no custom label ${name}`);
    }
    return [key, value];
  });
  return { labels: Object.fromEntries(english) as WhatIfLabels };
}

export const english = englishModule().labels;
