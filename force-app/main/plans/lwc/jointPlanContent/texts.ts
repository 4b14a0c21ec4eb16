// Every text that a joint plan shows, in reading order: what each of its files must have. Pure.
import type { JointPlanContent } from './contract';

/** Without empty ones. */
export function textsOf(content: JointPlanContent): readonly string[] {
  const { headings, columns, objectives, needs, actions, milestones, team, signatures } = content;
  const section = <Item>(items: readonly Item[], heading: string, texts: (item: Item) => readonly string[]) => {
    return items.length === 0 ? [] : [heading, ...items.flatMap(texts)];
  };
  const parties = <Row>(
    all: readonly { readonly party: string; readonly rows: readonly Row[] }[],
    heading: string,
    texts: (row: Row) => readonly string[]
  ) =>
    section(
      all.filter(({ rows }) => rows.length > 0),
      heading,
      ({ party, rows }) => [party, ...rows.flatMap(texts)]
    );
  return [
    ...[content.parties, content.title, content.period, content.version, content.goal],
    ...section(objectives, headings.objectives, (one) => [
      ...[one.name, one.measure, one.start.text, one.now.text, one.goal.text, one.progress.text, one.by.text]
    ]),
    ...(objectives.length > 0 ? [columns.objective, columns.start, columns.now, columns.goal, columns.by] : []),
    ...section(needs, headings.needs, (need) => [need]),
    ...parties(actions, headings.actions, ({ name, owner, day, note }) => [name, owner, day.text, note]),
    ...section(milestones, headings.milestones, ({ day, name }) => [day.text, name]),
    ...parties(team, headings.team, ({ name, role }) => [name, role]),
    ...signatures.flatMap(({ party, signer, date }) => [party, signer, date]),
    content.footer
  ].filter((text) => text !== '');
}
