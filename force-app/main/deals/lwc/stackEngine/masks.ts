// Sets of offers as bit masks: one bit an offer, 32 to a word.

export type Mask = Uint32Array<ArrayBuffer>;

export function emptyMask(size: number): Mask {
  return new Uint32Array((size + 31) >>> 5);
}

export function maskOf(size: number, members: Iterable<number>): Mask {
  const mask = emptyMask(size);
  for (const member of members) {
    add(mask, member);
  }
  return mask;
}

export function has(mask: Mask, member: number): boolean {
  return ((mask[member >>> 5]! >>> (member & 31)) & 1) === 1;
}

export function add(mask: Mask, member: number): void {
  mask[member >>> 5]! |= 1 << (member & 31);
}

export function remove(mask: Mask, member: number): void {
  mask[member >>> 5]! &= ~(1 << (member & 31));
}

export function addAll(mask: Mask, others: Mask): void {
  for (let word = 0; word < mask.length; word++) {
    mask[word]! |= others[word]!;
  }
}

export function removeAll(mask: Mask, others: Mask): void {
  for (let word = 0; word < mask.length; word++) {
    mask[word]! &= ~others[word]!;
  }
}

export function intersects(one: Mask, other: Mask): boolean {
  for (let word = 0; word < one.length; word++) {
    if ((one[word]! & other[word]!) !== 0) {
      return true;
    }
  }
  return false;
}

export function contains(mask: Mask, part: Mask): boolean {
  for (let word = 0; word < mask.length; word++) {
    if ((part[word]! & ~mask[word]!) !== 0) {
      return false;
    }
  }
  return true;
}

export function same(one: Mask, other: Mask): boolean {
  return one.every((word, index) => word === other[index]);
}

/** Members, ascending. */
export function membersOf(mask: Mask): number[] {
  const members: number[] = [];
  for (let word = 0; word < mask.length; word++) {
    let bits = mask[word]!;
    while (bits !== 0) {
      const bit = 31 - Math.clz32(bits & -bits);
      members.push(word * 32 + bit);
      bits &= bits - 1;
    }
  }
  return members;
}

export function countOf(mask: Mask): number {
  let count = 0;
  for (let word = 0; word < mask.length; word++) {
    for (let bits = mask[word]!; bits !== 0; bits &= bits - 1) {
      count++;
    }
  }
  return count;
}

export function isEmpty(mask: Mask): boolean {
  for (let word = 0; word < mask.length; word++) {
    if (mask[word] !== 0) {
      return false;
    }
  }
  return true;
}
