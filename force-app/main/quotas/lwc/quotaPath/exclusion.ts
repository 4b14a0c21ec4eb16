// Leaving a deal or item out of the path needs a reason of one line, which the page shows until it is left.
import LightningPrompt from 'lightning/prompt';
import { fillPlain } from 'c/phrase';
import type { QuotaWords } from 'c/quotaSentence';

export interface Toggled {
  readonly key: string;
  readonly excluded: boolean;
}

/** What is left out after a step was taken out or in again; as before where no reason is given. */
export async function excludedAfter(
  before: ReadonlyMap<string, string>,
  { key, excluded }: Toggled,
  name: string,
  { labels: { path } }: QuotaWords
): Promise<ReadonlyMap<string, string>> {
  if (!excluded) {
    return new Map([...before].filter(([one]) => one !== key));
  }
  const label = fillPlain(path.excludeTitle, name);
  const reason = await LightningPrompt.open({ label, message: path.excludeReason, defaultValue: '' });
  return reason?.trim() ? new Map([...before, [key, reason.trim()]]) : before;
}
