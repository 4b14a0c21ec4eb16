// What is kept with the deal and taken from it again; the org may refuse, and what is on the page stays.
import type { DealChanges } from 'c/dealChange';
import { fillPlain } from 'c/phrase';
import { labels } from 'c/whatIfLabels';
import { keepScenario, loadScenarios, refusalText, removeScenario, type KeptScenario } from './scenarios';

type Scenarios = readonly KeptScenario[];

/** What a step has made of the scenarios, whichever there are by the time it is done, and what is said of it. */
export interface Shelved {
  readonly after: (before: Scenarios) => Scenarios;
  readonly note: string;
}

async function shelved(step: () => Promise<Shelved>): Promise<Shelved> {
  try {
    return await step();
  } catch (error) {
    return { after: (before) => before, note: refusalText(error, labels.storeFailed) };
  }
}

export function loaded(opportunityId: string): Promise<Shelved> {
  return shelved(async () => {
    const scenarios = await loadScenarios(opportunityId);
    return { after: () => scenarios, note: '' };
  });
}

export function kept(opportunityId: string, name: string, changes: DealChanges): Promise<Shelved> {
  return shelved(async () => {
    const one = await keepScenario(opportunityId, name, changes);
    return { after: (before) => [...before, one], note: fillPlain(labels.kept, name) };
  });
}

export function removed({ id, name }: KeptScenario): Promise<Shelved> {
  return shelved(async () => {
    await removeScenario(id);
    return { after: (before) => before.filter((one) => one.id !== id), note: fillPlain(labels.removed, name) };
  });
}
