// Sites at which the people of a customer work. Pure.
import type { Person, Stakeholder } from 'c/planEngine';

/** By name, each once. */
export function sitesOf(stakeholders: readonly Stakeholder[], locale: string): readonly Person[] {
  const sites = new Map(stakeholders.flatMap(({ site }) => (site ? [[site.id, site] as const] : [])));
  return [...sites.values()].sort((one, other) => one.name.localeCompare(other.name, locale));
}
