// What of a plan counts for each part of a standard, and what the rest lacks (R12).
import type { Lack, LackCode, OwnText, PlanInput, PlanPlace, PlanProfile, StandardItem } from './contract';

/** UTF-16 units that a text must have to say something. */
const SHORTEST = 20;

/** What of a part of the plan counts. */
export interface Countable {
  /** Entries that count, by sort: each sort counts up to its own minimum. One sort, except for the team. */
  readonly counts: readonly number[];
  /** How many of each sort are wanted. */
  readonly wanted: readonly number[];
  readonly entries: number;
  /** Days of the entries that count, where their age matters. */
  readonly days: readonly string[];
  readonly lacks: readonly Lack[];
}

interface Entry {
  readonly key: string;
  readonly codes: readonly LackCode[];
  /** The day by which its age is told. */
  readonly day?: string | null;
}

type Codes = readonly (LackCode | false)[];

const given = (codes: Codes): LackCode[] => codes.filter((code) => code !== false);

/** As Apex trims: control characters and spaces, and no other white space, so that both count the same. */
const trimmed = (text: string): string => text.replace(/^[\0- ]+|[\0- ]+$/g, '');

function textLack({ text, isElsewhere }: OwnText): LackCode | false {
  const { length } = trimmed(text ?? '');
  if (length === 0) return 'Empty';
  if (length < SHORTEST) return 'TooShort';
  return isElsewhere && 'Elsewhere';
}

/**
 * Fields that every reader of the plan may see, so that the score is the same for all: the goal of margin is not among
 * them.
 */
function profileEntries(profile: PlanProfile): Entry[] {
  const values = {
    type: profile.type,
    start: profile.start,
    last: profile.last,
    revenueTarget: profile.revenueTarget
  };
  return [
    { key: 'vision', codes: given([textLack(profile.vision)]) },
    { key: 'strategy', codes: given([textLack(profile.strategy)]) },
    ...Object.entries(values).map(([key, value]) => ({ key, codes: given([value === null && 'Empty']) }))
  ];
}

function signOffEntries({ signedOn, signedBy }: PlanProfile, asOf: string): Entry[] {
  const dateCode = signedOn === null ? 'NoDate' : signedOn > asOf && 'FutureDate';
  return [
    { key: 'signedOn', codes: given([dateCode]), day: signedOn },
    { key: 'signedBy', codes: given([signedBy === null && 'NoContact']) }
  ];
}

function entriesOf(input: PlanInput, place: Exclude<PlanPlace, 'Team' | 'SignOff'>): Entry[] {
  switch (place) {
    case 'Profile':
      return profileEntries(input.profile);
    case 'Needs':
      return input.needs.map(({ id, need, lastConfirmed }) => ({
        key: id,
        codes: given([textLack(need), lastConfirmed === null && 'NoDate']),
        day: lastConfirmed
      }));
    case 'Objectives':
      return input.objectives.map(({ id, measure, target, hidesTarget, due }) => ({
        key: id,
        codes: given([
          measure === null && 'NoMeasure',
          target === null && hidesTarget !== true && 'NoTarget',
          due === null && 'NoDate'
        ])
      }));
    case 'Actions':
      return input.actions.map(({ id, owner, due }) => ({
        key: id,
        codes: given([owner === null && 'NoOwner', due === null && 'NoDate'])
      }));
    case 'Swot':
      return input.swot.map(({ id, item, objective }) => ({
        key: id,
        codes: given([textLack(item), objective === null && 'NoObjective'])
      }));
    case 'Milestones':
      return input.milestones.map(({ id, due }) => ({ key: id, codes: given([due === null && 'NoDate']) }));
  }
}

const lacksOf = (entries: readonly Entry[]): Lack[] =>
  entries.filter(({ codes }) => codes.length > 0).map(({ key, codes }) => ({ key, codes }));

/** Roles with a user, each once, and beside them people of the customer. */
function team(input: PlanInput, item: StandardItem): Countable {
  const roles = new Set(input.members.filter(({ user }) => user !== null).map(({ role }) => role));
  const people = input.stakeholders.filter(({ contact }) => contact !== null);
  return {
    counts: [roles.size, people.length],
    wanted: [item.minimum, item.stakeholderMinimum],
    entries: input.members.length + input.stakeholders.length,
    days: [],
    lacks: lacksOf([
      ...input.members.map(({ id, user }) => ({ key: id, codes: given([user === null && 'NoPerson']) })),
      ...input.stakeholders.map(({ id, contact }) => ({ key: id, codes: given([contact === null && 'NoContact']) }))
    ])
  };
}

/** One entry in two parts: the day, and who signed. */
function signOff({ profile }: PlanInput, item: StandardItem, asOf: string): Countable {
  const entries = signOffEntries(profile, asOf);
  const isSigned = entries.every(({ codes }) => codes.length === 0);
  return {
    counts: [isSigned ? 1 : 0],
    wanted: [item.minimum],
    entries: profile.signedOn === null && profile.signedBy === null ? 0 : 1,
    days: isSigned && profile.signedOn !== null ? [profile.signedOn] : [],
    lacks: lacksOf(entries)
  };
}

export function countable(input: PlanInput, item: StandardItem, asOf: string): Countable {
  if (item.place === 'Team') return team(input, item);
  if (item.place === 'SignOff') return signOff(input, item, asOf);
  const entries = entriesOf(input, item.place);
  const counted = entries.filter(({ codes }) => codes.length === 0);
  return {
    counts: [counted.length],
    wanted: [item.minimum],
    entries: entries.length,
    days: counted.flatMap(({ day }) => (day === null || day === undefined ? [] : [day])),
    lacks: lacksOf(entries)
  };
}
