// The changes of a saved scenario, read from the JSON that its record keeps.
import type { DealChanges, LineChange } from './contract';

type Check = (value: unknown) => boolean;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const isText: Check = (value) => typeof value === 'string';
const isDay: Check = (value) => typeof value === 'string' && DAY.test(value);
const isWhole: Check = (value) => Number.isSafeInteger(value);
const isMoney: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isQuantity: Check = (value) => typeof value === 'number' && Math.round(value * 100) / 100 === value;
const isYesNo: Check = (value) => typeof value === 'boolean';
const isForce: Check = (value) => value === 'in' || value === 'out';
const isFact: Check = (value) => value === null || typeof value === 'string' || typeof value === 'number';

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What of it passes; undefined where nothing does. */
function entries(value: unknown, keep: (entry: unknown) => unknown): Record<string, unknown> | undefined {
  const kept = isObject(value)
    ? Object.entries(value).flatMap(([key, one]): [string, unknown][] => {
        const read = keep(one);
        return read === undefined ? [] : [[key, read]];
      })
    : [];
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

function only(check: Check): (value: unknown) => unknown {
  return (value) => (check(value) ? value : undefined);
}

function texts(value: unknown): unknown {
  const kept = Array.isArray(value) ? value.filter(isText) : [];
  return kept.length > 0 ? kept : undefined;
}

function line(value: unknown): LineChange | undefined {
  const { quantity, unitPrice, productId } = isObject(value) ? value : {};
  return entries(
    { quantity: only(isQuantity)(quantity), unitPrice: only(isMoney)(unitPrice), productId: only(isText)(productId) },
    (one) => one
  );
}

/**
 * Anybody who may edit the deal may have written it, so only what has the right shape is read, and the rest is left out.
 * Null: it is no JSON object.
 */
export function readChanges(json: string): DealChanges | null {
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch {
    return null;
  }
  if (!isObject(read)) {
    return null;
  }
  const given: Partial<Record<keyof DealChanges, unknown>> = read;
  const { customerRebate } = given;
  const changes: Record<keyof DealChanges, unknown> = {
    lines: entries(given.lines, line),
    closeDate: only(isDay)(given.closeDate),
    facts: entries(given.facts, only(isFact)),
    registered: entries(given.registered, only(isYesNo)),
    documents: texts(given.documents),
    specialists: texts(given.specialists),
    customerRebate: customerRebate === null || isWhole(customerRebate) ? customerRebate : undefined,
    force: entries(given.force, only(isForce))
  };
  return entries(changes, (one) => one) ?? {};
}
