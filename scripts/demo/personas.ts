// The people of the demo data as users that an org has already: a scratch org has two licences.
import { readFileSync } from 'node:fs';
import { SeedError } from './saving.ts';
import type { DemoUser } from './types.ts';

/** Usernames by alias of the demo data; who is not named is whoever loads. */
export type Personas = ReadonlyMap<string, string>;

/**
 * @param given `rep=ann@example.com`, one a person
 * @param file JSON, usernames by alias; null without one
 * @throws SeedError for an alias that the demo data does not have, or what is no mapping
 */
export function readPersonas(given: readonly string[], file: string | null, users: readonly DemoUser[]): Personas {
  const personas = new Map(file === null ? [] : Object.entries(mappingIn(file)));
  for (const text of given) {
    const [alias = '', username = '', ...rest] = text.split('=');
    if (alias === '' || username === '' || rest.length > 0)
      throw new SeedError(`Not a persona: ${text}. Write rep=ann@example.com.`);
    personas.set(alias, username);
  }
  const known = users.map(({ alias }) => alias);
  const stranger = [...personas.keys()].find((alias) => !known.includes(alias));
  if (stranger !== undefined)
    throw new SeedError(`There is no ${stranger} in the demo data, only ${known.join(', ')}.`);
  return personas;
}

function mappingIn(file: string): Record<string, string> {
  let mapping: unknown;
  try {
    mapping = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new SeedError(`${file}: ${(error as Error).message}`);
  }
  const isMapping =
    typeof mapping === 'object' &&
    mapping !== null &&
    !Array.isArray(mapping) &&
    Object.values(mapping).every((value) => typeof value === 'string');
  if (!isMapping) throw new SeedError(`${file} must be usernames by alias: { "rep": "ann@example.com" }`);
  return mapping as Record<string, string>;
}
