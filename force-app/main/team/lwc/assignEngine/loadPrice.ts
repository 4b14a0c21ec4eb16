// What a unit of load is worth to a rep who may take parts of accounts: so much that loads come to the band. Pure.

/**
 * @param gains of each account @param shares what it adds to the load
 * @returns 0 where the accounts with a gain are within the room, else above 0 to shed load and below 0 to take more
 */
export function loadPrice(gains: Float64Array, shares: Float64Array, least: number, most: number): number {
  let load = 0;
  for (let index = 0; index < gains.length; index++) {
    load += gains[index]! > 0 ? shares[index]! : 0;
  }
  if (load >= least && load <= most) {
    return 0;
  }
  const sheds = load > most;
  const excess = sheds ? load - most : least - load;
  // Prices at which one account after the other leaves, or comes, from the nearest to 0 on.
  const ratios = new Float64Array(gains.length);
  const turning: number[] = [];
  for (let index = 0; index < gains.length; index++) {
    if (gains[index]! > 0 === sheds && shares[index]! > 0) {
      ratios[index] = Math.abs(gains[index]! / shares[index]!);
      turning.push(index);
    }
  }
  turning.sort((one, other) => ratios[one]! - ratios[other]! || one - other);
  let [moved, price] = [0, 0];
  for (const index of turning) {
    price = ratios[index]!;
    moved += shares[index]!;
    if (moved >= excess) {
      break;
    }
  }
  return sheds ? price : -price;
}
