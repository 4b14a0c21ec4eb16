// The English words of the forecast for tests: the platform's Jest runner gives label names only.
import type { ForecastLabels } from 'c/forecastLabels';
import { projectLabels } from '../../../../deals/lwc/dealLabels/__tests__/english';

/** For `jest.mock('c/forecastLabels', ...)`. @throws Error for a label that the project does not have */
export function englishModule(): { readonly labels: ForecastLabels } {
  const values = projectLabels();
  const { labels } = jest.requireActual<{ labels: Record<string, string> }>('c/forecastLabels');
  const english = Object.entries(labels).map(([key, name]) => {
    const value = values.get(name.replace(/^c\./, ''));
    if (value === undefined) throw new Error(`no custom label ${name}`);
    return [key, value];
  });
  return { labels: Object.fromEntries(english) as ForecastLabels };
}

export const english = englishModule().labels;
