// From what Apex sent to words: days, whose turn it is, who signs. Pure.
import { formatDay, formatDays } from 'c/dates';
import type { JointPlanLabels } from 'c/jointPlanLabels';
import { byNumber, fillPlain } from 'c/phrase';
import type { ContentAction, JointAction, JointDocument, JointPerson, JointPlanContent } from './contract';
import { shortName } from './names';
import { day, objective, type JointPlanWords } from './objective';

/** Roles of our team in the order of the page. */
const ROLES = ['Owner', 'Inside', 'Outside', 'SE', 'Service', 'Sponsor'] as const;
type Role = (typeof ROLES)[number];

/** By their day, what is done by the day on which it was; without one last. */
function byDay<Item extends { readonly due?: string; readonly done?: string }>(
  items: readonly Item[]
): readonly Item[] {
  const dayOf = ({ done, due }: Item): string => done ?? due ?? '9999';
  return [...items].sort((one, other) => dayOf(one).localeCompare(dayOf(other)));
}

function actionsOf(side: JointAction['side'], document: JointDocument, { labels, plan }: JointPlanWords) {
  const dayText = (value: string): string => formatDay(value, plan.locale, { unlessOf: document.today });
  return byDay(document.actions.filter((action) => action.side === side)).map(
    ({ name, owner, due, done, objective: number }): ContentAction => {
      const on = done ?? due;
      return {
        name,
        owner: owner ?? labels.toName,
        day: day(on, on ? dayText(on) : labels.toAgree),
        note: done ? labels.done : number ? fillPlain(labels.objectiveNo, number) : '',
        isDone: done !== undefined
      };
    }
  );
}

function oursOf({ ours }: JointDocument, { labels }: JointPlanWords) {
  const placeOf = (role: string | undefined): number => {
    const place = ROLES.indexOf(role as Role);
    return place < 0 ? ROLES.length : place;
  };
  return [...ours]
    .sort((one, other) => placeOf(one.role) - placeOf(other.role))
    .map(({ name = '', role = '' }) => ({
      name,
      role: ROLES.includes(role as Role) ? labels[`role${role as Role}`] : role
    }));
}

function withTitle({ name = '', title }: JointPerson, labels: JointPlanLabels): string {
  return title ? fillPlain(labels.signer, name, title) : name;
}

/** Oldest day of a figure that is not of today. */
function footerOf({ objectives, today }: JointDocument, { labels, plan }: JointPlanWords): string {
  const days = objectives.flatMap(({ current, currentAsOf }) => {
    return current !== undefined && currentAsOf ? [currentAsOf] : [];
  });
  const oldest = days.sort()[0];
  return oldest === undefined || oldest >= today
    ? ''
    : fillPlain(labels.figuresAsOf, formatDay(oldest, plan.locale, 'always'));
}

function signaturesOf(document: JointDocument, { labels, plan }: JointPlanWords) {
  const { customer = '', supplier = '', signedBy, signedOn, theirs, owner = '' } = document;
  const signer = signedBy ?? theirs[0];
  return [
    {
      party: fillPlain(labels.forParty, customer),
      signer: signer ? withTitle(signer, labels) : '',
      date: signedBy && signedOn ? fillPlain(labels.agreed, formatDay(signedOn, plan.locale, 'always')) : labels.date
    },
    {
      party: fillPlain(labels.forParty, supplier),
      signer: fillPlain(labels.signer, owner, labels.roleOwner),
      date: labels.date
    }
  ];
}

/** What a joint plan says. */
export function contentOf(document: JointDocument, words: JointPlanWords): JointPlanContent {
  const { labels, plan } = words;
  const { customer = '', supplier = '', start, last, today, goal = '' } = document;
  const short = shortName(customer);
  const year = (start ?? today).slice(0, 4);
  return {
    fileName: fillPlain(labels.fileName, short, year),
    language: plan.locale,
    parties: fillPlain(labels.parties, customer, supplier),
    title: fillPlain(labels.title, year),
    period: start && last ? formatDays(start, last, plan.locale, 'always') : '',
    version: fillPlain(labels.version, document.version, formatDay(today, plan.locale, 'always')),
    goal,
    headings: {
      objectives: labels.reach,
      needs: fillPlain(labels.needs, short),
      actions: labels.does,
      milestones: labels.milestones,
      team: labels.call
    },
    columns: {
      ...{ objective: labels.objective, start: labels.start, now: labels.now, goal: labels.goal },
      ...{ progress: labels.progress, by: labels.by, side: labels.side, what: labels.what, who: labels.who },
      ...{ note: labels.note, role: labels.role }
    },
    objectives: document.objectives.map((one, index) => objective(one, index, document, words)),
    needs: document.needs,
    actions: [
      { party: supplier, rows: actionsOf('Us', document, words) },
      { party: short, rows: actionsOf('Customer', document, words) }
    ],
    milestones: byDay(document.milestones).map(({ name, due, done }) => {
      const on = done ?? due;
      const text = on ? formatDay(on, plan.locale, { unlessOf: today }) : labels.toAgree;
      return { name, isDone: done !== undefined, day: day(on, text) };
    }),
    team: [
      { party: supplier, rows: oursOf(document, words) },
      { party: short, rows: document.theirs.map(({ name = '', title = '' }) => ({ name, role: title })) }
    ],
    signatures: signaturesOf(document, words),
    done: labels.done,
    footer: footerOf(document, words),
    page: labels.page
  };
}

/** `Customer view: 3 of 5 objectives, 6 of 8 actions shown`, and what is held back. */
export function barOf(
  document: JointDocument,
  about: { readonly objectives: number; readonly actions: number; readonly heldBack: number },
  { labels, plan }: JointPlanWords
): { readonly shown: string; readonly heldBack: string } {
  const { objectives, actions } = document;
  const held = byNumber(about.heldBack, labels.heldBackOne, labels.heldBackMany, plan.locale);
  return {
    shown: fillPlain(labels.shown, objectives.length, about.objectives, actions.length, about.actions),
    heldBack: about.heldBack === 0 ? '' : fillPlain(held, about.heldBack)
  };
}
