// Days between days, without a clock or a time zone.
const DAY = 86_400_000;

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Calendar days from one day to another; negative backwards. */
export function daysBetween(from: string, to: string): number {
  return Math.round((at(to) - at(from)) / DAY);
}

/** Whether two days lie in one week, Monday to Sunday. */
export function isSameWeek(one: string, other: string): boolean {
  return mondayOf(one) === mondayOf(other);
}

function mondayOf(day: string): number {
  const days = Math.round(at(day) / DAY);
  // The first day of the epoch was a Thursday.
  return days - ((days + 3) % 7);
}
