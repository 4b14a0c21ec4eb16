// Where a handover stands: pure, without clock, platform or words. Who hands over can accept once what it owes is done, who
// takes over once all is; whoever accepts last, once all is. Apex decides the same again (`HandoverSide`).
import { daysBetween, type Sent } from 'c/planEngine';
import type {
  Handover,
  HandoverEvent,
  HandoverInput,
  HandoverStanding,
  MilestoneStanding,
  Side,
  SideStanding
} from './contract';

export type * from './contract';

const DAY = 86_400_000;

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

function milestonesOf({ start, milestones }: Handover, asOf: string): readonly MilestoneStanding[] {
  const all = milestones.map(({ days, done }) => ({ days, done, due: dayAfter(start, days) }));
  const next = all.find(({ done, due }) => done === null && due >= asOf);
  return all.map((one) => {
    const { days, done, due } = one;
    const state = done !== null ? 'Done' : due < asOf ? 'Late' : one === next ? 'Next' : 'Ahead';
    return { days, done, due, state, inDays: done === null ? daysBetween(asOf, due) : null };
  });
}

function waitsOf(side: Side, { items, takerAccepted }: Handover): number {
  const isOthers = (owes: Side | null): boolean => side === 'From' && owes === 'To' && takerAccepted === null;
  return items.filter((item) => item.done === null && !isOthers(item.side)).length;
}

function mayOf(accepted: string | null, waits: number, { status }: Handover): HandoverEvent | null {
  if (status === 'Accepted') {
    return null;
  }
  return accepted !== null ? 'Withdraw' : waits === 0 ? 'Accept' : null;
}

function sideOf(side: Side, handover: Handover, userId: string): SideStanding {
  const [person, accepted] =
    side === 'From' ? [handover.giver, handover.giverAccepted] : [handover.taker, handover.takerAccepted];
  const waits = waitsOf(side, handover);
  return { side, person, accepted, waits, may: mayOf(accepted, waits, handover), isMine: person?.id === userId };
}

/** @param asOf day on which it is asked; @param userId who asks */
export function handoverState(handover: Handover, asOf: string, userId: string): HandoverStanding {
  const { items } = handover;
  return {
    done: items.filter(({ done }) => done !== null).length,
    total: items.length,
    milestones: milestonesOf(handover, asOf),
    sides: [sideOf('From', handover, userId), sideOf('To', handover, userId)],
    isAccepted: handover.status === 'Accepted',
    late: items.filter(({ due, done }) => done === null && due !== null && due < asOf).map(({ id }) => id)
  };
}

/** Return value of `HandoverController.load`; keys without a value may be absent. */
export type HandoverLoad = Sent<HandoverInput>;

/** Of what is sent, with every key of the contract; a copy that may be changed. */
export function decodeHandovers(sent: HandoverLoad): HandoverInput {
  return {
    ...sent,
    handovers: sent.handovers.map((one) => ({
      ...one,
      account: { ...one.account },
      giver: one.giver ? { ...one.giver } : null,
      taker: one.taker ? { ...one.taker } : null,
      status: one.status ?? null,
      giverAccepted: one.giverAccepted ?? null,
      takerAccepted: one.takerAccepted ?? null,
      milestones: one.milestones.map(({ days, done }) => ({ days, done: done ?? null })),
      items: one.items.map((item) => ({
        ...item,
        side: item.side ?? null,
        owner: item.owner ? { ...item.owner } : null,
        due: item.due ?? null,
        done: item.done ?? null,
        position: item.position ?? null
      }))
    }))
  };
}
