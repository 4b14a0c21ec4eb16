// What is shown of the relationships of a plan: words for map, table and list, made once for the same people. Pure.
import { fillPlain } from 'c/phrase';
import { coverage, type Coverage, type People, type Stakeholder } from 'c/planEngine';
import {
  findingsOf,
  personTexts,
  type FindingsText,
  type PersonText,
  type RelationshipWords
} from 'c/relationshipSentence';

export interface CenterText {
  readonly id: string;
  readonly name: string;
  readonly count: string;
  readonly isSingle: boolean;
  /** Roles that nobody has; empty: none is missing. */
  readonly missing: string;
}

/** A row of the map: a seniority and how often we want to be in contact. */
export interface RowText {
  readonly name: string;
  readonly note: string;
}

export interface RelationshipView {
  /** Those of the chosen site. */
  readonly people: People;
  readonly covered: Coverage;
  readonly texts: readonly PersonText[];
  readonly findings: FindingsText;
  readonly centers: readonly CenterText[];
  readonly rows: readonly RowText[];
}

/** @param site account; null: all of them. Findings are about all sites: a filter must not hide what is wrong */
export function viewOf(
  people: People,
  asOf: string,
  site: string | null,
  editable: boolean,
  words: RelationshipWords
): RelationshipView {
  const covered = coverage(people, asOf);
  const texts = personTexts(people, covered, words);
  const stakeholders = people.stakeholders.filter((one) => site === null || one.site === null || one.site.id === site);
  const shown = new Set(stakeholders.map(({ id }) => id));
  return {
    people: { ...people, stakeholders },
    covered,
    texts: texts.filter(({ id }) => shown.has(id)),
    findings: findingsOf(covered, texts, editable, words),
    centers: centerTexts(covered, stakeholders, words),
    rows: rowTexts(people, words)
  };
}

const ROLES = { DecisionMaker: 'roleDecider', Sponsor: 'roleSponsor' } as const;

function centerTexts(
  covered: Coverage,
  stakeholders: readonly Stakeholder[],
  { labels }: RelationshipWords
): readonly CenterText[] {
  return covered.centers.map(({ id, name, singleThread, missing }) => ({
    ...{ id, name, count: String(stakeholders.filter(({ center }) => center === id).length) },
    isSingle: singleThread !== null,
    missing:
      missing.length === 0 ? '' : fillPlain(labels.missingRoles, missing.map((role) => labels[ROLES[role]]).join(', '))
  }));
}

/** The last one for what the standard does not name. */
function rowTexts({ contactLimits }: People, { labels, names }: RelationshipWords): readonly RowText[] {
  const rows = contactLimits.map(({ seniority, days }) => ({
    name: names.get(seniority) ?? seniority,
    note: fillPlain(labels.limitDays, days)
  }));
  return [...rows, { name: labels.notKnown, note: labels.noLimit }];
}
