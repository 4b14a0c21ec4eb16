// What a figure of account health is made of: its formula with the numbers in it, and the records.
import type { Health, HealthInput, HealthPart, PartHealth } from 'c/healthEngine';
import { fillPlain, link, type Part } from 'c/phrase';
import { coverage } from 'c/planEngine';
import { casesText, linesText, sitesText } from './evidence';
import { partName } from './parts';
import { DASH, pointsText, roundText, type HealthWords } from './words';

export interface BoxRow {
  readonly key: string;
  /** Links to the record. */
  readonly record: readonly Part[];
  readonly value: string;
}

export interface BoxText {
  readonly title: string;
  readonly formula: string;
  readonly rows: readonly BoxRow[];
}

/** `(30 × 81.00 + 20 × 75.00) / 50 = 78.60` */
function scoreFormula({ parts, score }: Health, words: HealthWords): string {
  const { labels } = words;
  const known = parts.filter(({ points }) => points !== null);
  const terms = known.map(({ weight, points }) =>
    fillPlain(labels.boxTerm, roundText(weight, words), pointsText(points ?? 0, words))
  );
  const weights = known.reduce((sum, { weight }) => sum + weight, 0);
  return score === null
    ? labels.boxUnknown
    : fillPlain(labels.boxScore, terms.join(' + '), roundText(weights, words), pointsText(score, words));
}

function partFormula({ part, points, count, judged }: PartHealth, health: Health, words: HealthWords): string {
  const { labels } = words;
  if (points === null) {
    return labels.boxUnknown;
  }
  if (part === 'Plan') {
    return fillPlain(labels.boxStored, pointsText(points, words));
  }
  if (part === 'Satisfaction') {
    const shares = health.sites.flatMap((site) => (site.points === null ? [] : [pointsText(site.points, words)]));
    return fillPlain(labels.boxMean, shares.join(' + '), pointsText(points, words));
  }
  return judged === 0 ? labels.boxWhole : fillPlain(labels.boxShare, count, judged, pointsText(points, words));
}

function peopleRows(input: HealthInput, { labels }: HealthWords): readonly BoxRow[] {
  const names = new Map(input.stakeholders.map(({ id, contact }) => [id, contact?.name ?? labels.unknownPerson]));
  return coverage(input, input.asOf).people.map(({ id, state, days, limit }) => ({
    key: id,
    record: link(names.get(id) ?? '', id),
    value: state === 'NotKnown' ? labels.notKnown : fillPlain(labels.boxContact, days ?? 0, limit ?? 0)
  }));
}

const ROWS: Readonly<
  Record<HealthPart, (health: Health, input: HealthInput, words: HealthWords) => readonly BoxRow[]>
> = {
  Satisfaction: (health, _input, words) =>
    sitesText(health, words).sites.map(({ key, name, score, sign }) => ({
      key,
      record: link(name, score[0]?.recordId ?? key),
      value: `${score[0]?.text ?? DASH}, ${sign.says}`
    })),
  Cases: (health, input, words) =>
    casesText(health, input, words).cases.map(({ key, caseNumber, subject, age }) => ({
      key,
      record: caseNumber,
      value: `${subject}, ${age}`
    })),
  Orders: (health, input, words) =>
    linesText(health, input, words).lines.map(({ key, product, sign }) => ({
      key,
      record: product,
      value: sign.says
    })),
  Relationships: (_health, input, words) => peopleRows(input, words),
  Plan(_health, { plan }, words) {
    if (!plan) {
      return [];
    }
    const value = plan.completeness === null ? words.labels.notKnown : pointsText(plan.completeness, words);
    return [{ key: plan.id, record: link(plan.name, plan.id), value }];
  }
};

/** @param part null: the score itself */
export function boxText(part: HealthPart | null, health: Health, input: HealthInput, words: HealthWords): BoxText {
  const found = health.parts.find((one) => one.part === part);
  if (!found) {
    const rows = health.parts.map((one) => ({
      key: one.part,
      record: [{ text: partName(one.part, words) }],
      value: one.points === null ? words.labels.notKnown : pointsText(one.points, words)
    }));
    return { title: words.labels.title, formula: scoreFormula(health, words), rows };
  }
  return {
    title: partName(found.part, words),
    formula: partFormula(found, health, words),
    rows: ROWS[found.part](health, input, words)
  };
}
