// What the parts of the page ask for, done: changes by the desk, people found in the org.
import findContacts from '@salesforce/apex/PlanPeopleController.contacts';
import findUsers from '@salesforce/apex/PlanPeopleController.users';
import type { PlanAsk } from 'c/planAsk';
import { itemsOf, type PlanDesk } from 'c/planDesk';
import type { Fields, Objective } from 'c/planEngine';
import type { SaveFailure } from 'c/planSaving';
import { confirmed } from 'c/confirmed';
import { fillPlain } from 'c/phrase';
import { labels } from 'c/planLabels';

type Asked<Do extends PlanAsk['do']> = Extract<PlanAsk, { do: Do }>;
/** What the desk does. */
type Change = Exclude<PlanAsk, { do: 'say' | 'find' | 'measure' | 'go' | 'typing' }>;

/** Where the org does not answer, those whom the plan knows can be chosen still. */
export async function findPeople(planId: string, { kind, term, answer }: Asked<'find'>): Promise<void> {
  try {
    const found = await (kind === 'user' ? findUsers({ term }) : findContacts({ planId, term }));
    answer(found.map(({ id, name, detail }) => ({ id, name, detail: detail ?? null })));
  } catch {
    answer([]);
  }
}

/** A figure that is entered is of the day; what was measured before says nothing of another measure. */
function withFigure({ part, values }: Asked<'edit'>, today: string): Fields {
  if (part === 'objectives' && values.measure !== undefined) {
    return { ...values, current: null, currentAsOf: null };
  }
  return part === 'objectives' && values.current !== undefined
    ? { ...values, currentAsOf: values.current === null ? null : today }
    : values;
}

/** Whether an objective fills itself by another measure than before: its figure is the org's to give. */
export function hasOtherMeasure(before: readonly Objective[], now: readonly Objective[]): boolean {
  const known = new Map(before.map(({ id, measure }) => [id, measure]));
  return now.some(({ id, measure }) => measure !== null && measure !== 'Manual' && measure !== known.get(id));
}

export function tellDesk(desk: PlanDesk, asked: Change): void {
  switch (asked.do) {
    case 'edit':
      desk.edit(asked.part, asked.id, withFigure(asked, desk.input.today), asked.seen);
      break;
    case 'add':
      add(desk, asked);
      break;
    case 'remove':
      remove(desk, asked);
      break;
    case 'arrange':
      desk.arrange(asked.part, asked.ids);
      break;
    case 'choose':
      desk.choose(asked.id, asked.field, asked.side);
      break;
    case 'know':
      desk.know(asked.id, asked.name);
      break;
    case 'resolve':
    case 'letGo':
    case 'retry':
    case 'dismiss':
      desk[asked.do](asked.id);
      break;
  }
}

async function add(desk: PlanDesk, { part, values, answer }: Asked<'add'>): Promise<void> {
  try {
    await desk.add(part, values);
    answer(null);
  } catch (failure) {
    const { code, reason } = failure as SaveFailure & { readonly reason?: string };
    answer(code === 'Refused' ? (reason ?? '') : labels.refusedOffline);
  }
}

async function remove(desk: PlanDesk, { part, id }: Asked<'remove'>): Promise<void> {
  const item = itemsOf(desk.input, part).find((one) => one.id === id);
  const name = String(item?.name ?? (item?.need as { text?: string })?.text ?? item?.role ?? '');
  const sure = await confirmed({
    label: labels.deleteTitle,
    message: fillPlain(labels.deleteAsk, name),
    theme: 'warning'
  });
  if (sure) {
    await desk.remove(part, id);
  }
}
