// Deletes what an earlier load made and the data no longer has: a criterion that stayed behind would still be judged.
import type { Org, Row } from './org.ts';
import { saveAll } from './saving.ts';
import { KEY_FIELD, KEY_PREFIX, type DemoBatch, type DemoData } from './types.ts';

/**
 * Only parts of records that the data has: what a larger size loaded stays whole, and so does what people made, as it has
 * no key of the demo's.
 * @throws SeedError with the first refusals
 */
export async function deleteOutdated(org: Org, { object, partOf }: DemoBatch, data: DemoData): Promise<void> {
  if (partOf === undefined) return;
  const ofObject = data.batches.filter((batch) => batch.object === object);
  const wanted = new Set(ofObject.flatMap(({ records }) => records.map(({ key }) => key)));
  const wholes = new Set(data.batches.flatMap((batch) => batch.records.map(({ key }) => key)));
  const stored = await org.query(
    `SELECT Id, ${KEY_FIELD}, ${partOf}.${KEY_FIELD} FROM ${object} WHERE ${KEY_FIELD} LIKE '${KEY_PREFIX}%'`
  );
  const outdated = stored.filter((row) => {
    const whole = (row[partOf] as Row | null | undefined)?.[KEY_FIELD];
    return !wanted.has(String(row[KEY_FIELD])) && wholes.has(String(whole));
  });
  await saveAll(
    outdated,
    (chunk) => org.delete(chunk.map(({ Id }) => String(Id))),
    (index) => `${object} ${String(outdated[index]?.[KEY_FIELD])}, which is no longer part of the demo data`
  );
}
