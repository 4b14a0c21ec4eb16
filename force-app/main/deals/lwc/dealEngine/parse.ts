// Reads required values from the text in which a criterion stores them.

/** Plain decimal number; undefined when the text is none. */
export function parseNumber(text: string): number | undefined {
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** Amount in major units (`25000.00`) to minor units, half up where it has more decimals than the currency. */
export function parseMoney(text: string, decimals: number): number | undefined {
  const parts = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!parts) {
    return undefined;
  }
  const [, sign, whole = '', fraction = ''] = parts;
  const digits = fraction.padEnd(decimals + 1, '0');
  const minor = Number(whole + digits.slice(0, decimals)) + (Number(digits[decimals]) >= 5 ? 1 : 0);
  return sign === '-' && minor !== 0 ? -minor : minor;
}

/** A day of the calendar as `YYYY-MM-DD`; undefined for any other text, 2026-02-30 included. */
export function parseDate(text: string): string | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) {
    return undefined;
  }
  const day = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
  return day.toISOString().startsWith(text) ? text : undefined;
}

/** Whole months, at most four digits; undefined for any other text. */
export function parseMonths(text: string): number | undefined {
  return /^[+-]?\d{1,4}$/.test(text) ? Number(text) + 0 : undefined;
}
