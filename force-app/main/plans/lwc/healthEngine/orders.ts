// Order lines on time, as the order feed tells them (R14). A line is on time when the day that it came, or is expected, is
// not after the day that was promised; without one of the two nobody knows. A feed that has been silent too long says
// nothing of any line.
import { daysBetween } from 'c/planEngine';
import type { BacklogLine, HealthInput, LineHealth, LineState, PartHealth, Unknown } from './contract';
import { FULL, halfUp } from './rounding';

function lineHealth({ id, promised, expected, delivered }: BacklogLine): LineHealth {
  const day = delivered ?? expected;
  if (promised === null || day === null) {
    return { id, state: 'NotKnown', days: null };
  }
  return day > promised ? { id, state: 'Late', days: daysBetween(promised, day) } : { id, state: 'OnTime', days: null };
}

const ORDER: Readonly<Record<LineState, number>> = { Late: 0, NotKnown: 1, OnTime: 2 };
/** After every day. */
const NO_DAY = '9999-12-31';

interface Placed {
  readonly line: BacklogLine;
  readonly health: LineHealth;
}

function byUrgency(one: Placed, other: Placed): number {
  const days = [one, other].map(({ line }) => line.promised ?? NO_DAY) as [string, string];
  const order = ORDER[one.health.state] - ORDER[other.health.state];
  return order !== 0 ? order : days[0] < days[1] ? -1 : days[0] > days[1] ? 1 : one.line.id < other.line.id ? -1 : 1;
}

/** Lines that are still to come, and those that came in the window. */
function counted({ lines, asOf, settings }: HealthInput): readonly Placed[] {
  return lines
    .filter(({ delivered }) => delivered === null || daysBetween(delivered, asOf) <= settings.windowDays)
    .map((line) => ({ line, health: lineHealth(line) }));
}

/** @returns why the feed says nothing; null: it does */
function silence({ feedDay, asOf, settings }: HealthInput): Unknown | null {
  if (feedDay === null) {
    return { code: 'NoFeed', part: 'Orders', ids: [], days: null };
  }
  const days = daysBetween(feedDay, asOf);
  return days > settings.feedDays ? { code: 'FeedSilent', part: 'Orders', ids: [], days } : null;
}

export interface Orders {
  readonly part: PartHealth;
  readonly backOrders: readonly LineHealth[];
  readonly unknowns: readonly Unknown[];
}

export function orders(input: HealthInput): Orders {
  const all = counted(input);
  const open = all.filter(({ line }) => line.delivered === null).sort(byUrgency);
  const silent = silence(input);
  const judged = silent ? [] : all.filter(({ health }) => health.state !== 'NotKnown');
  const onTime = judged.filter(({ health }) => health.state === 'OnTime').length;
  const unknown = (code: Unknown['code'], placed: readonly Placed[]): readonly Unknown[] => {
    const ids = placed.map(({ line }) => line.id);
    return ids.length === 0 ? [] : [{ code, part: 'Orders', ids, days: null }];
  };
  return {
    part: {
      part: 'Orders',
      weight: input.settings.ordersWeight,
      points: judged.length === 0 ? null : halfUp(onTime * FULL, judged.length),
      count: onTime,
      judged: judged.length,
      isBelow: onTime < judged.length
    },
    backOrders: open.map(({ health }) => health),
    unknowns: [
      ...(silent ? [silent] : []),
      ...(silent || judged.length > 0 || all.length > 0
        ? []
        : ([{ code: 'NoLines', part: 'Orders', ids: [], days: null }] as const)),
      ...unknown(
        'NewDate',
        open.filter(({ line }) => line.expected === null)
      ),
      ...unknown(
        'NoPromise',
        all.filter(({ line }) => line.promised === null)
      )
    ]
  };
}
