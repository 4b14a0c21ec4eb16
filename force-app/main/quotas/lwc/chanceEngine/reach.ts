// How likely the sums of some deals lift each sum of others over the gaps of all measures.
import type { Value } from 'c/quotaEngine';
import type { Sums } from './sums';

/** By sum of `some`: the probability that `others` add what it lacks of every gap. */
export function reach(some: Sums, others: Sums, gaps: readonly Value[]): Float64Array {
  return gaps.length === 1
    ? reachOfOne(some, others, gaps[0]!)
    : gaps.length === 2
      ? reachOfTwo(some, others, gaps)
      : reachOfMany(some, others, gaps);
}

function reachOfOne(some: Sums, others: Sums, gap: Value): Float64Array {
  const found = new Float64Array(some.size);
  const [own, added] = [some.columns[0]!, others.columns[0]!];
  let place = others.size;
  let above = 0;
  for (let sum = 0; sum < some.size; sum++) {
    while (place > 0 && added[place - 1]! >= gap - own[sum]!) {
      above += others.probabilities[--place]!;
    }
    found[sum] = above;
  }
  return found;
}

/** Those of `others` that are enough by the first measure come as the sums rise; a Fenwick tree counts the second. */
function reachOfTwo(some: Sums, others: Sums, gaps: readonly Value[]): Float64Array {
  const found = new Float64Array(some.size);
  const [own, added] = [some.columns[0]!, others.columns[0]!];
  const seconds = others.columns[1]!.slice(0, others.size).sort();
  const tree = new Float64Array(others.size + 1);
  let place = others.size;
  for (let sum = 0; sum < some.size; sum++) {
    while (place > 0 && added[place - 1]! >= gaps[0]! - own[sum]!) {
      place--;
      // Counted from above: the tree's prefix is then all that is at least as much.
      const rank = others.size - from(seconds, others.columns[1]![place]!);
      for (let node = rank; node <= others.size; node += node & -node) {
        tree[node]! += others.probabilities[place]!;
      }
    }
    let above = 0;
    for (let node = others.size - from(seconds, gaps[1]! - some.columns[1]![sum]!); node > 0; node -= node & -node) {
      above += tree[node]!;
    }
    found[sum] = above;
  }
  return found;
}

/** First place whose value is at least `value`. */
function from(sorted: Float64Array, value: Value): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

function reachOfMany(some: Sums, others: Sums, gaps: readonly Value[]): Float64Array {
  const found = new Float64Array(some.size);
  for (let sum = 0; sum < some.size; sum++) {
    for (let place = 0; place < others.size; place++) {
      let enough = true;
      for (let measure = 0; enough && measure < gaps.length; measure++) {
        enough = some.columns[measure]![sum]! + others.columns[measure]![place]! >= gaps[measure]!;
      }
      found[sum]! += enough ? others.probabilities[place]! : 0;
    }
  }
  return found;
}
