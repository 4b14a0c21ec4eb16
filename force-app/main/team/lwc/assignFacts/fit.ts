// How an account and a rep fit (R18): five parts from 0 to 1, weighed; what is not known is left out. Pure.
import { PARTS, type AccountFacts, type AssignSettings, type Level, type RepFacts, type Shares } from './contract';

/** Text as people type it. */
const same = (one: string | null | undefined, other: string | null | undefined): boolean =>
  (one ?? '') !== '' && one?.trim().toLowerCase() === other?.trim().toLowerCase();

function certification({ vendors }: AccountFacts, { certificates }: RepFacts): number | null {
  const total = vendors.reduce((sum, { amount }) => sum + amount, 0);
  if (total <= 0) {
    return null;
  }
  const worth = (vendorId: string): number =>
    certificates
      .filter((one) => one.vendorId === vendorId)
      .reduce((best, { beginsOn }) => Math.max(best, beginsOn ? 0.5 : 1), 0);
  return vendors.reduce((sum, { id, amount }) => sum + amount * worth(id), 0) / total;
}

function segment({ industry }: AccountFacts, { wins }: RepFacts, { winsFull }: AssignSettings): number | null {
  if (!industry) {
    return null;
  }
  const count = wins.find((one) => same(one.industry, industry))?.count ?? 0;
  return Math.min(1, count / Math.max(1, winsFull));
}

function location(account: AccountFacts, rep: RepFacts): number | null {
  const isKnown = Boolean(account.city || account.state || account.region);
  if (!isKnown || (!rep.city && !rep.state && rep.regions.length === 0)) {
    return null;
  }
  const sameState = same(account.state, rep.state);
  if (same(account.city, rep.city) && (sameState || !account.state || !rep.state)) {
    return 1;
  }
  return sameState || rep.regions.some((region) => same(region, account.region)) ? 0.5 : 0;
}

function relationship({ ownerId, known }: AccountFacts, { id }: RepFacts, { touchesFull }: AssignSettings): number {
  const knows = known.find(({ userId }) => userId === id);
  return ownerId === id || knows?.hasDeal ? 1 : Math.min(1, (knows?.touches ?? 0) / Math.max(1, touchesFull));
}

/** Of the load of today, the proposal's accounts included. */
function capacity(load: number | null, { low, high }: AssignSettings): number | null {
  if (load === null) {
    return null;
  }
  return load * 100 < low ? 1 : load * 100 <= high ? 0.5 : 0;
}

/** @param load the rep's load of today, as a share of the fair load */
export function sharesOf(account: AccountFacts, rep: RepFacts, load: number | null, settings: AssignSettings): Shares {
  return {
    certification: certification(account, rep),
    capacity: capacity(load, settings),
    segment: segment(account, rep, settings),
    location: location(account, rep),
    relationship: relationship(account, rep, settings)
  };
}

/** Whole points of 100; 0 where nothing is known or weighs. */
export function fitOf(shares: Shares, settings: AssignSettings): number {
  const known = PARTS.filter((part) => shares[part] !== null);
  const weights = known.reduce((sum, part) => sum + settings[part], 0);
  const sum = known.reduce((total, part) => total + settings[part] * (shares[part] ?? 0), 0);
  return weights > 0 ? Math.round((100 * sum) / weights + 1e-9) : 0;
}

export function levelOf(share: number | null, { yesFrom }: AssignSettings): Level {
  if (share === null) {
    return 'unknown';
  }
  return share * 100 >= yesFrom - 1e-9 ? 'yes' : share * 100 <= 100 - yesFrom + 1e-9 ? 'no' : 'partly';
}
