// Conflicts that a row implies: two offers that take too much off one line, or off the deal, never stand together.
//
// A row as a price only says so on average, as a conflict it says so for each pair; the reasons still name the row.
import { add, intersects, membersOf, type Mask } from './masks';
import type { Model } from './model';

/** The model with these conflicts among its own, for searching. */
export function withImplied(model: Model, possible: Mask): Model {
  const { closures, rows } = model;
  const conflicts = model.conflicts.map((mask) => mask.slice());
  const offers = membersOf(possible);
  for (const { code, weight, capacity } of rows) {
    if (code === 'maximum') {
      continue;
    }
    const heavy = offers
      .map((offer) => ({ offer, sum: membersOf(closures[offer]!).reduce((sum, one) => sum + weight[one]!, 0) }))
      .filter(({ sum }) => sum > 0)
      .sort((one, other) => other.sum - one.sum || one.offer - other.offer);
    for (let first = 0; first < heavy.length; first++) {
      for (let second = first + 1; second < heavy.length; second++) {
        const [one, other] = [heavy[first]!, heavy[second]!];
        if (one.sum + other.sum <= capacity) {
          break;
        }
        if (!intersects(closures[one.offer]!, closures[other.offer]!)) {
          add(conflicts[one.offer]!, other.offer);
          add(conflicts[other.offer]!, one.offer);
        }
      }
    }
  }
  return { ...model, conflicts };
}
