// The hierarchy of managers as an order in which everybody comes before those they manage.

export interface Hierarchy {
  /** Managers without the loops: of each loop its first rep has none. */
  readonly managers: Int32Array;
  /** Reps, each after its manager. */
  readonly order: Int32Array;
  /** Reps in a loop, ascending. */
  readonly loops: readonly number[];
}

export function hierarchyOf(given: Int32Array): Hierarchy {
  const reps = given.length;
  const nextSibling = new Int32Array(reps).fill(0);
  const loops = loopsOf(given, nextSibling);
  const managers = withoutLoops(given, loops);
  const firstChild = new Int32Array(reps).fill(-1);
  nextSibling.fill(-1);
  const order = new Int32Array(reps);
  let known = 0;
  for (let rep = reps - 1; rep >= 0; rep--) {
    const manager = managers[rep]!;
    if (manager >= 0) {
      nextSibling[rep] = firstChild[manager]!;
      firstChild[manager] = rep;
    }
  }
  for (let rep = 0; rep < reps; rep++) {
    if (managers[rep]! < 0) order[known++] = rep;
  }
  for (let place = 0; place < known; place++) {
    for (let child = firstChild[order[place]!]!; child >= 0; child = nextSibling[child]!) {
      order[known++] = child;
    }
  }
  return { managers, order, loops: loops.flat().sort((one, other) => one - other) };
}

/**
 * Reps by the loop that they are in.
 * @param seen zeros, in which each rep is marked by the walk that came by: memory for it is at hand already
 */
function loopsOf(managers: Int32Array, seen: Int32Array): number[][] {
  const loops: number[][] = [];
  for (let start = 0; start < managers.length; start++) {
    let rep = start;
    while (rep >= 0 && seen[rep] === 0) {
      seen[rep] = start + 1;
      rep = managers[rep]!;
    }
    if (rep >= 0 && seen[rep] === start + 1) {
      const loop = [rep];
      for (let next = managers[rep]!; next !== rep; next = managers[next]!) {
        loop.push(next);
      }
      loops.push(loop);
    }
  }
  return loops;
}

/** Takes the manager from the first rep of every loop; those given where there is none. */
function withoutLoops(given: Int32Array, loops: readonly (readonly number[])[]): Int32Array {
  if (loops.length === 0) {
    return given;
  }
  const managers = given.slice();
  for (const loop of loops) {
    managers[Math.min(...loop)] = -1;
  }
  return managers;
}
