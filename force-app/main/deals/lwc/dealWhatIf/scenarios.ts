// What-ifs that are kept with the deal: the org keeps their changes as JSON.
import keep from '@salesforce/apex/DealScenarioController.keep';
import remove from '@salesforce/apex/DealScenarioController.remove';
import scenariosOf from '@salesforce/apex/DealScenarioController.scenariosOf';
import type { FetchError } from '@salesforce/apexMethod';
import { readChanges, type DealChanges } from 'c/dealChange';

export interface KeptScenario {
  readonly id: string;
  readonly name: string;
  readonly changes: DealChanges;
}

/** The oldest first; one whose changes cannot be read changes nothing. @throws FetchError */
export async function loadScenarios(opportunityId: string): Promise<readonly KeptScenario[]> {
  const kept = await scenariosOf({ opportunityId });
  return kept.map(({ id, name, changes }) => ({ id, name, changes: readChanges(changes ?? '') ?? {} }));
}

/** @throws FetchError */
export async function keepScenario(opportunityId: string, name: string, changes: DealChanges): Promise<KeptScenario> {
  const { id } = await keep({ opportunityId, name, changes: JSON.stringify(changes) });
  return { id, name, changes };
}

/** @throws FetchError */
export async function removeScenario(scenarioId: string): Promise<void> {
  await remove({ scenarioId });
}

/** What Apex words for people comes without a type; anything else is not theirs to read. */
export function refusalText(error: unknown, otherwise: string): string {
  const { body } = error as FetchError;
  return body && 'message' in body && !body.exceptionType ? body.message : otherwise;
}
