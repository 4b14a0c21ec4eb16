// Codes and dates of handovers as text, with labels and locale handed in. Pure.
import { formatDay } from 'c/dates';
import type { HandoverLabels } from 'c/handoverLabels';
import {
  handoverState,
  type Handover,
  type HandoverEvent,
  type HandoverItem,
  type MilestoneStanding,
  type SideStanding
} from 'c/handoverState';
import { initialsOf, signOf, type Sign } from 'c/healthSentence';
import { byNumber, fillPlain } from 'c/phrase';

export interface HandoverWords {
  readonly labels: HandoverLabels;
  readonly locale: string;
  readonly asOf: string;
  readonly userId: string;
}

export interface MilestoneText {
  readonly days: number;
  readonly name: string;
  readonly state: MilestoneStanding['state'];
  readonly note: string;
  /** Of the button that marks it as done, or as not done after all; empty: there is nothing to do. */
  readonly markLabel: string;
}

export interface ItemText {
  readonly id: string;
  readonly name: string;
  readonly isDone: boolean;
  readonly isLate: boolean;
  readonly day: string;
  readonly owner: string;
  readonly initials: string;
}

export interface SideText {
  readonly key: string;
  readonly label: string;
  readonly sign: Sign;
  readonly person: string;
}

export interface HandoverText {
  readonly title: string;
  readonly count: string;
  readonly started: string;
  readonly milestones: readonly MilestoneText[];
  readonly items: readonly ItemText[];
  readonly sides: readonly SideText[];
  /** Of the side that the user is; null: the user is neither, or all is done. */
  readonly button: { readonly event: HandoverEvent; readonly label: string; readonly isDisabled: boolean } | null;
  /** Why the button is disabled, or that all is done. */
  readonly reason: string;
  /** Whether the user may change the checklist: nobody, once both sides have accepted it. */
  readonly editable: boolean;
}

const shortDay = (day: string, { locale, asOf }: HandoverWords): string => formatDay(day, locale, { unlessOf: asOf });

function milestoneNote({ state, due, done, inDays }: MilestoneStanding, words: HandoverWords): string {
  const { labels, locale } = words;
  const day = shortDay(done ?? due, words);
  const days = Math.abs(inDays ?? 0);
  switch (state) {
    case 'Done':
      return fillPlain(labels.doneOn, day);
    case 'Late':
      return fillPlain(byNumber(days, labels.lateOne, labels.lateMany, locale), day, days);
    case 'Next':
      return days === 0
        ? fillPlain(labels.today, day)
        : fillPlain(byNumber(days, labels.inOne, labels.inMany, locale), day, days);
    default:
      return day;
  }
}

function milestoneText(one: MilestoneStanding, editable: boolean, words: HandoverWords): MilestoneText {
  const { labels } = words;
  const name = fillPlain(labels.day, one.days);
  const mark = one.state === 'Done' ? labels.unreached : labels.reached;
  return {
    ...{ days: one.days, state: one.state, name },
    note: milestoneNote(one, words),
    markLabel: editable && one.state !== 'Ahead' ? fillPlain(mark, name) : ''
  };
}

function itemText({ id, name, due, done, owner }: HandoverItem, isLate: boolean, words: HandoverWords): ItemText {
  const { labels } = words;
  const dueText = due === null ? '' : fillPlain(isLate ? labels.overdue : labels.due, shortDay(due, words));
  return {
    ...{ id, name, isLate, isDone: done !== null },
    day: done === null ? dueText : shortDay(done, words),
    owner: owner?.name ?? '',
    initials: initialsOf(owner?.name ?? '')
  };
}

function sideText({ side, person, accepted, waits }: SideStanding, words: HandoverWords): SideText {
  const { labels, locale } = words;
  const sign =
    accepted !== null
      ? signOf('good', fillPlain(labels.acceptedOn, shortDay(accepted, words)))
      : waits === 0
        ? signOf('unknown', labels.ready, 'utility:clock')
        : signOf('warn', fillPlain(byNumber(waits, labels.waitsOne, labels.waitsMany, locale), waits), 'utility:clock');
  return {
    key: side,
    label: side === 'From' ? labels.giver : labels.taker,
    sign,
    person: person?.name ?? labels.nobody
  };
}

function buttonOf(mine: SideStanding | undefined, labels: HandoverLabels): HandoverText['button'] {
  if (mine?.may === 'Withdraw') {
    return { event: 'Withdraw', label: labels.withdraw, isDisabled: false };
  }
  return mine ? { event: 'Accept', label: labels.accept, isDisabled: mine.may === null } : null;
}

export function handoverText(handover: Handover, words: HandoverWords): HandoverText {
  const { labels, locale } = words;
  const { done, total, milestones, sides, isAccepted, late } = handoverState(handover, words.asOf, words.userId);
  const started = formatDay(handover.start, locale, 'always');
  const mine = isAccepted ? undefined : sides.find(({ isMine }) => isMine);
  const button = buttonOf(mine, labels);
  const waits = mine?.waits ?? 0;
  const open = fillPlain(byNumber(waits, labels.openOne, labels.openMany, locale), waits);
  return {
    title: fillPlain(labels.title, handover.name),
    count: fillPlain(labels.count, done, total),
    started: handover.giver
      ? fillPlain(labels.fromStarted, handover.giver.name, started)
      : fillPlain(labels.started, started),
    milestones: milestones.map((one) => milestoneText(one, handover.editable, words)),
    items: handover.items.map((item) => itemText(item, late.includes(item.id), words)),
    sides: sides.map((side) => sideText(side, words)),
    button,
    reason: isAccepted ? labels.both : button?.isDisabled ? open : '',
    editable: handover.editable && !isAccepted
  };
}

/** A handover in a list of others. */
export function otherText(handover: Handover, words: HandoverWords): { readonly name: string; readonly note: string } {
  const { labels } = words;
  const { done, total, isAccepted } = handoverState(handover, words.asOf, words.userId);
  const accepted = [handover.giverAccepted ?? '', handover.takerAccepted ?? ''].sort()[1] ?? '';
  return {
    name: handover.name,
    note:
      isAccepted && accepted !== ''
        ? fillPlain(labels.acceptedOn, shortDay(accepted, words))
        : fillPlain(labels.count, done, total)
  };
}
