// Splits a payout over the lines it is paid on: by base, the residual to the largest line (general paragraph).

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

/**
 * Parts of `amount` by weight, cut towards 0; what is left goes to the line of the largest weight, the first of equals.
 * The parts always make up the amount; weights below 0 (returns) take back. Weights that make up 0 split nothing.
 */
export function allocate(amount: number, weights: readonly bigint[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  const parts = weights.map((weight) => (whole === 0n ? 0 : Number((BigInt(amount) * weight) / whole)));
  const largest = weights.reduce(
    (best, weight, index) => (absolute(weight) > absolute(weights[best] ?? 0n) ? index : best),
    0
  );
  const residual = amount - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, index) => (index === largest ? part + residual : part));
}
