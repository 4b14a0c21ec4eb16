// Logic text that follows its criteria when they move or go: the numbers in it are their places.
import { parseLogic, type Logic } from 'c/dealEngine';

/** The text of a tree; brackets wherever AND and OR meet, and round what NOT is about. */
function textOf(logic: Logic): string {
  switch (logic.code) {
    case 'criterion':
      return String(logic.sequence);
    case 'not':
      return `NOT ${inner(logic.part)}`;
    default:
      return logic.parts.map(inner).join(logic.code === 'and' ? ' AND ' : ' OR ');
  }
}

function inner(part: Logic): string {
  return part.code === 'and' || part.code === 'or' ? `(${textOf(part)})` : textOf(part);
}

/** The tree without one criterion; null: nothing is left. */
function without(logic: Logic, sequence: number): Logic | null {
  switch (logic.code) {
    case 'criterion':
      return logic.sequence === sequence ? null : logic;
    case 'not': {
      const part = without(logic.part, sequence);
      return part && { code: 'not', part };
    }
    default: {
      const parts = logic.parts.map((part) => without(part, sequence)).filter((part) => part !== null);
      const [only] = parts;
      return parts.length > 1 ? { code: logic.code, parts } : (only ?? null);
    }
  }
}

/** The text with other numbers, whether it can be read or not. */
export function renumbered(text: string | null, places: ReadonlyMap<number, number>): string | null {
  return text?.replace(/\d+/g, (digits) => String(places.get(Number(digits)) ?? digits)) ?? null;
}

/** The text without a criterion; one that cannot be read, or does not use it, stays as it is. */
export function withoutCriterion(text: string | null, sequence: number): string | null {
  const read = parseLogic(text);
  if ('code' in read || read.logic === null) {
    return text;
  }
  const left = without(read.logic, sequence);
  const changed = JSON.stringify(left) !== JSON.stringify(read.logic);
  return changed ? left && textOf(left) : text;
}
