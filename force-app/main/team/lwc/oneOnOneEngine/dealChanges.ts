// What changed of deals: one change a deal, by the first cause that is true of it (R17), a moved close date last.
import { daysBetween } from './days';
import type { Blocker, Change, ChangeFacts, ChangeKind, Figure, IsoDate, StateDeal } from './contract';

/** A deal that is open now. */
export interface DealNow extends StateDeal {
  readonly account: string | null;
}

export interface DealQuestion {
  readonly asOf: IsoDate;
  readonly before: readonly StateDeal[];
  readonly now: readonly DealNow[];
  /** Deals that have brought credit since. */
  readonly won: ReadonlySet<string>;
  /** Last day of the quota's period. */
  readonly periodEnd: IsoDate;
  /** Close dates at earlier moments, oldest first, by deal. */
  readonly dates: ReadonlyMap<string, readonly IsoDate[]>;
  readonly registrations: ReadonlyMap<string, IsoDate>;
  readonly blockers: readonly Blocker[];
  /** Change of the chance by deal. */
  readonly chances: ReadonlyMap<string, number>;
}

/** Less is no chance that anybody sees. */
const SEEN = 0.0005;

const share = (ppm: number): Figure => ({ type: 'Share', value: ppm / 1_000_000 });
const money = (value: number): Figure => ({ type: 'Money', value });
const day = (value: IsoDate): Figure => ({ type: 'Day', value });

type Seen = readonly [kind: ChangeKind, before: Figure | null, after: Figure | null];

function seen(then: StateDeal | undefined, now: DealNow | undefined, periodEnd: IsoDate): Seen | null {
  if (!now) {
    return then ? ['DealLost', share(then.probability), null] : null;
  }
  if (!then) {
    // What closes later is no matter of this quota yet.
    return now.closeDate <= periodEnd ? ['DealNew', null, money(now.value)] : null;
  }
  const dates = [day(then.closeDate), day(now.closeDate)] as const;
  if (then.closeDate <= periodEnd && now.closeDate > periodEnd) {
    return ['DealSlipped', ...dates];
  }
  if (then.closeDate > periodEnd && now.closeDate <= periodEnd) {
    return ['DealMovedIn', ...dates];
  }
  if (then.value !== now.value) {
    return ['DealAmount', money(then.value), money(now.value)];
  }
  if (then.probability !== now.probability) {
    return ['DealOdds', share(then.probability), share(now.probability)];
  }
  return then.closeDate !== now.closeDate ? ['DealMoved', ...dates] : null;
}

function movesOf(dates: readonly IsoDate[], now: IsoDate): number {
  const all = [...dates, now];
  return all.filter((date, place) => place > 0 && date !== all[place - 1]).length;
}

function isWorse([kind, before, after]: Seen): boolean {
  if (kind === 'DealLost' || kind === 'DealSlipped') {
    return true;
  }
  return (kind === 'DealAmount' || kind === 'DealOdds') && (after?.value ?? 0) < (before?.value ?? 0);
}

function factsOf(id: string, now: DealNow | undefined, question: DealQuestion): ChangeFacts {
  const { asOf, dates, registrations, blockers } = question;
  const opened = blockers
    .filter(({ dealId }) => dealId === id)
    .map((one) => one.opened)
    .sort()[0];
  const ends = registrations.get(id);
  const moves = now ? movesOf(dates.get(id) ?? [], now.closeDate) : 0;
  return {
    ...(moves > 0 && { moves }),
    ...(opened !== undefined && { blockedDays: daysBetween(opened, asOf) }),
    ...(ends !== undefined && { registrationEnds: ends })
  };
}

function changeOf(id: string, then: StateDeal | undefined, now: DealNow | undefined, question: DealQuestion): Change[] {
  const found = question.won.has(id) && !now ? null : seen(then, now, question.periodEnd);
  if (!found) {
    return [];
  }
  const [kind, before, after] = found;
  const change = question.chances.get(id) ?? 0;
  const lost = change < -SEEN ? -change : 0;
  const bad = lost > 0 || isWorse(found);
  const dated = kind === 'DealMoved' || kind === 'DealSlipped' || kind === 'DealMovedIn';
  return [
    {
      ...{ key: `deal:${id}`, group: 'Deals', kind, record: id, before, after, lost, broken: 0 },
      tone: dated && lost === 0 ? 'Day' : bad ? 'Bad' : 'Good',
      name: now?.name ?? then?.name ?? '',
      account: now?.account ?? null,
      facts: factsOf(id, now, question),
      discuss: bad || dated
    }
  ];
}

/** What took most chance first, then by name. Deals that were won are in the credit. */
export function dealChanges(question: DealQuestion): Change[] {
  const then = new Map(question.before.map((deal) => [deal.id, deal]));
  const now = new Map(question.now.map((deal) => [deal.id, deal]));
  return [...new Set([...then.keys(), ...now.keys()])]
    .flatMap((id) => changeOf(id, then.get(id), now.get(id), question))
    .sort((one, other) => other.lost - one.lost || (one.name < other.name ? -1 : 1));
}
