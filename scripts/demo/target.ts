// Whether the demo data may go to an org: no production without being told, and only where it fits.
import type { Org } from './org.ts';
import { SeedError } from './saving.ts';

/** "Most records use 2 KB": Salesforce Help, "Data and File Storage Allocations"; users and roles use none. */
const KB_A_RECORD = 2;

/** The platform's figures are late by minutes, and triggers of the package write records of their own. */
const RESERVE = 1.25;

export interface Storage {
  /** Megabytes, as the limits resource has them. */
  readonly max: number;
  readonly remaining: number;
}

export interface Target extends Org {
  storage(): Promise<Storage>;
}

export interface Wanted {
  /** Records that count as data. */
  readonly records: number;
  /** Whoever loads has said that it may be production. */
  readonly production: boolean;
}

/** Asks before anything is written. @throws SeedError with the figures */
export async function checkTarget(org: Target, { records, production }: Wanted): Promise<void> {
  if (!production && (await isProduction(org))) {
    throw new SeedError('This is a production org. Demo data goes there only with --production.');
  }
  const { max, remaining } = await org.storage();
  const needed = Math.ceil((records * KB_A_RECORD * RESERVE) / 1024);
  if (remaining < needed) {
    throw new SeedError(
      `${records} records need about ${needed} MB; the org has ${remaining} of ${max} MB data storage left.`
    );
  }
}

/** Sandboxes say so, scratch and trial orgs end one day, and a Developer Edition serves nobody's business. */
async function isProduction(org: Org): Promise<boolean> {
  const [about] = await org.query('SELECT IsSandbox, OrganizationType, TrialExpirationDate FROM Organization');
  if (!about) throw new SeedError('The org does not say what kind of org it is.');
  return (
    about['IsSandbox'] !== true &&
    (about['TrialExpirationDate'] ?? null) === null &&
    about['OrganizationType'] !== 'Developer Edition'
  );
}
