// Days between dates of a plan, free of time zones.

const DAY = 86_400_000;

/** @returns whole days from one `YYYY-MM-DD` to the other; below 0 when it lies before */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}
