// Whole numbers of health figures: half-up, as every figure is rounded that is shown.

/** Hundredths of a point of what is as it should be. */
export const FULL = 10_000;

/** `upper / lower`, half-up; neither is negative, `lower` is above 0, and twice `upper` is below 2^53. */
export function halfUp(upper: number, lower: number): number {
  return Math.floor((2 * upper + lower) / (2 * lower));
}

export const total = (numbers: readonly number[]): number => numbers.reduce((whole, one) => whole + one, 0);
