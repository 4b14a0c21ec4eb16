// Amounts of orders and deals, put into cells. What says exactly where goes there; what says less is spread evenly over the
// cells that it can be of. An entered figure stands for all that its cell has, and is taken from what would be spread.

/** An amount, with the places that it can be of. */
export interface Scoped {
  readonly places: readonly number[];
  readonly amount: number;
}

/**
 * @param entered by place; null: nothing was entered
 * @param blocked by place: such a cell gets a part only where no other can
 * @returns by place; what is in no cell because all of its places were entered is left out, since the entry stands
 */
export function spread(
  amounts: readonly Scoped[],
  entered: readonly (number | null)[],
  blocked: readonly boolean[]
): readonly number[] {
  const figures = entered.map((one) => one ?? 0);
  const left = [...figures];
  // What says most first, so that an entry is taken from the amounts that it is most likely about.
  for (const { places, amount } of [...amounts].sort((one, other) => one.places.length - other.places.length)) {
    let rest = amount;
    for (const place of places) {
      const used = Math.max(0, Math.min(rest, left[place] ?? 0));
      left[place] = (left[place] ?? 0) - used;
      rest -= used;
    }
    share(rest, targets(places, entered, blocked), figures);
  }
  return figures;
}

function targets(
  places: readonly number[],
  entered: readonly (number | null)[],
  blocked: readonly boolean[]
): readonly number[] {
  const free = places.filter((place) => entered[place] === null);
  const sellable = free.filter((place) => !blocked[place]);
  return sellable.length > 0 ? sellable : free;
}

/** The smallest units that do not divide go to the first ones. */
function share(amount: number, places: readonly number[], figures: number[]): void {
  const each = Math.floor(amount / places.length);
  places.forEach((place, index) => {
    figures[place] = (figures[place] ?? 0) + each + (index < amount - each * places.length ? 1 : 0);
  });
}
