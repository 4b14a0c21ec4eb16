// The English words of the deal desk for tests: the platform's Jest runner gives label names only.
import { readdirSync, readFileSync } from 'node:fs';
import type { DealLabels } from 'c/dealLabels';

const FILE = 'force-app/main/shared/labels/CustomLabels.labels-meta.xml';

function plainText(xml: string): string {
  return xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** Label values of the project by name. */
export function projectLabels(): Map<string, string> {
  const entries = readFileSync(FILE, 'utf8').matchAll(/<fullName>(\w+)<\/fullName>[\s\S]*?<value>([\s\S]*?)<\/value>/g);
  return new Map([...entries].map(([, name = '', value = '']) => [name, plainText(value)]));
}

/** Names of the labels that the Apex of a capability uses. */
export function labelsOfApex(capability: string): string[] {
  const folder = `force-app/main/${capability}/classes`;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.cls'))
    .flatMap((file) => [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/\bLabel\.(\w+)/g)])
    .map(([, name = '']) => name);
}

/** For `jest.mock('c/dealLabels', ...)`. @throws Error for a label that the project does not have */
export function englishModule(): { readonly labels: DealLabels } {
  const values = projectLabels();
  const { labels } = jest.requireActual<{ labels: DealLabels }>('c/dealLabels');
  const english = Object.entries(labels).map(([key, name]) => {
    const value = values.get(name.replace(/^c\./, ''));
    if (value === undefined) {
      throw new Error(`no custom label ${name}`);
    }
    return [key, value];
  });
  return { labels: Object.fromEntries(english) as DealLabels };
}

export const english = englishModule().labels;
