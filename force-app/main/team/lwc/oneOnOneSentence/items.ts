// The agenda in words: groups with their notes, and each change as a row.
import { GROUPS, type Change, type Group } from 'c/oneOnOneEngine';
import type { OneOnOneLabels } from 'c/oneOnOneLabels';
import { byNumber, fillPlain } from 'c/phrase';
import { afterNote, evidenceText } from './evidence';
import { figureText, pointsText, type MeetingWords } from './words';

export interface ItemText {
  readonly key: string;
  readonly title: string;
  /** Record that the title leads to; empty: none. */
  readonly record: string;
  readonly evidence: string;
  readonly before: string;
  readonly after: string;
  readonly icon: string;
  readonly iconClass: string;
  /** The sign in a word. */
  readonly mark: string;
  readonly discuss: boolean;
  readonly discussLabel: string;
}

export interface GroupText {
  readonly key: Group;
  readonly title: string;
  readonly note: string;
  readonly items: readonly ItemText[];
}

type Sign = readonly [icon: string, className: string, mark: keyof OneOnOneLabels];

const TONES: Record<Change['tone'], Sign> = {
  Good: ['utility:arrowup', 'good', 'markGood'],
  Bad: ['utility:arrowdown', 'bad', 'markBad'],
  Warning: ['utility:warning', 'missing', 'markWarning'],
  Day: ['utility:event', 'quiet', 'markDay'],
  Neutral: ['utility:clock', 'quiet', 'markEnds']
};

const KINDS: Partial<Record<Change['kind'], Sign>> = {
  PromiseKept: ['utility:success', 'good', 'markKept'],
  PromiseMissed: ['utility:close', 'bad', 'markMissed'],
  Blocked: ['utility:ban', 'bad', 'markBlocked'],
  Topic: ['utility:comments', 'quiet', 'markTopic']
};

function titleOf({ kind, name, account }: Change, { labels }: MeetingWords): string {
  if (kind === 'ChanceFell' || kind === 'ChanceRose') {
    return labels.chanceTitle;
  }
  if (kind === 'CreditFell' || kind === 'CreditRose') {
    return labels.creditTitle;
  }
  const isOfAccount = account !== null && (kind.startsWith('Deal') || kind === 'Blocked');
  return isOfAccount ? fillPlain(labels.ofAccount, account, name) : name;
}

export function itemText(change: Change, words: MeetingWords): ItemText {
  const { labels } = words;
  const [icon, className, mark] = KINDS[change.kind] ?? TONES[change.tone];
  const title = titleOf(change, words);
  const note = afterNote(change, words);
  const after = figureText(change.after, words);
  return {
    ...{ key: change.key, title, record: change.record ?? '', icon, discuss: change.discuss },
    evidence: evidenceText(change, words),
    before: figureText(change.before, words),
    after: note === '' ? after : fillPlain(labels.endsIn, after, note),
    iconClass: `sign ${className}`,
    mark: labels[mark],
    discussLabel: fillPlain(labels.discussOf, change.discuss ? labels.discuss : labels.skip, title)
  };
}

const count = (changes: readonly Change[], kind: Change['kind']): number => {
  return changes.filter((one) => one.kind === kind).length;
};

function quotaNote(changes: readonly Change[], words: MeetingWords): string {
  const { labels } = words;
  const chance = changes.find(({ key }) => key === 'chance');
  if (!chance) {
    return labels.noteSame;
  }
  // The difference of what is shown: what is read beside it adds up.
  const rounded = (value: unknown): number => Math.round(Number(value) * 1000) / 1000;
  const change = rounded(chance.after?.value) - rounded(chance.before?.value);
  return fillPlain(change < 0 ? labels.noteFell : labels.noteRose, pointsText(change, words));
}

function noteOf(group: Group, changes: readonly Change[], words: MeetingWords): string {
  const { labels, locale } = words;
  const many = changes.length;
  switch (group) {
    case 'Promises':
      return fillPlain(labels.notePromises, count(changes, 'PromiseKept'), count(changes, 'PromiseMissed'));
    case 'Quota':
      return quotaNote(changes, words);
    case 'Deals':
      return fillPlain(labels.noteDeals, many);
    case 'Plans': {
      const below = changes.filter(({ tone }) => tone === 'Warning').length;
      return below > 0 ? fillPlain(labels.notePlans, below) : fillPlain(labels.noteDeals, many);
    }
    case 'Certificates':
      return fillPlain(byNumber(many, labels.noteCertificates, labels.noteCertificatesMany, locale), many);
    case 'Blockers':
      return fillPlain(labels.noteBlockers, many);
    default:
      return fillPlain(labels.noteTopics, many);
  }
}

/** Groups that have something, in the order of the agenda. */
export function groupTexts(changes: readonly Change[], words: MeetingWords): readonly GroupText[] {
  return GROUPS.flatMap((key) => {
    const own = changes.filter(({ group }) => group === key);
    return own.length === 0
      ? []
      : [
          {
            key,
            title: words.labels[key],
            note: noteOf(key, own, words),
            items: own.map((change) => itemText(change, words))
          }
        ];
  });
}
