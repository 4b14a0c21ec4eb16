// The TypeScript engine against every vector of the margin and of special price claims.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  margin,
  specialPriceClaim,
  type MarginInput,
  type MarginResult,
  type SpecialPrice
} from '../force-app/main/deals/lwc/dealMargin/dealMargin.ts';

interface MarginFile {
  readonly cases: readonly {
    readonly name: string;
    readonly input: MarginInput;
    readonly expected: Partial<MarginResult>;
  }[];
}

interface ClaimFile {
  readonly claims: readonly { readonly name: string; readonly price: SpecialPrice; readonly expected: number | null }[];
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, 'margins', name), 'utf8')) as T;
}

describe('margins/margins.json (R8)', () => {
  test.each(read<MarginFile>('margins.json').cases)('$name', ({ input, expected }) => {
    expect(margin(input)).toMatchObject(expected);
  });
});

describe('margins/claims.json (R5)', () => {
  test.each(read<ClaimFile>('claims.json').claims)('$name', ({ price, expected }) => {
    expect(specialPriceClaim(price)).toBe(expected);
  });
});
