// Remembers what was reckoned of a record that never changes, as long as the record itself is there: an answer asks for
// the same days and lines many times, and a what-if for those of the answer.

/** Reckons once a record and key. */
export function remembered<Record extends object, Result>(
  reckon: (record: Record, key: string) => Result
): (record: Record, key: string) => Result {
  const known = new WeakMap<Record, Map<string, Result>>();
  return (record, key) => {
    let results = known.get(record);
    if (!results) {
      results = new Map();
      known.set(record, results);
    }
    let result = results.get(key);
    if (result === undefined) {
      result = reckon(record, key);
      results.set(key, result);
    }
    return result;
  };
}
