// Reads the vectors and builds the engine's input for each case, as README.md says.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type {
  CompiledProgram,
  CriterionField,
  DealInput,
  DealLine,
  Fact,
  Vendor,
  Verdict,
  VendorStatus
} from '../force-app/main/deals/lwc/dealEngine/contract.ts';

export type Patch<T> = { readonly [K in keyof T]?: T[K] | null };

export interface DealCase {
  readonly name: string;
  readonly asOf?: string;
  readonly deal?: Partial<DealInput['deal']>;
  readonly facts?: Readonly<Record<string, Fact | null>>;
  readonly lines?: Readonly<Record<string, Patch<DealLine> | null>>;
  readonly fields?: Readonly<Record<string, Partial<CriterionField> | null>>;
  readonly statuses?: readonly VendorStatus[];
  readonly vendor?: Partial<Vendor>;
  readonly input?: Partial<DealInput>;
  readonly costVisible?: boolean;
  readonly program?: Partial<CompiledProgram>;
  readonly others?: readonly Partial<CompiledProgram>[];
  readonly expected: Partial<Verdict> & {
    readonly outcomes?: readonly string[];
    readonly actuals?: readonly object[];
    readonly sequences?: readonly (number | null)[];
    readonly needed?: readonly boolean[];
    readonly short?: readonly (number | null)[];
    readonly keys?: readonly string[];
  };
}

export interface TierGroup {
  readonly bands: readonly { readonly lower: number; readonly rate: number }[];
  readonly cases: readonly {
    readonly name: string;
    readonly counter: number;
    readonly deal: number;
    readonly expected: { readonly Marginal: number; readonly Retroactive: number };
  }[];
}

interface DealFile {
  readonly rule: string;
  readonly cases: readonly DealCase[];
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, name), 'utf8')) as T;
}

export const given = read<{ readonly input: DealInput; readonly program: CompiledProgram }>('given.json');
export const tierGroups = read<{ readonly groups: readonly TierGroup[] }>('tiers/worth.json').groups;
export const dealFiles = readdirSync(path.join(import.meta.dirname, 'deals'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ file: name, ...read<DealFile>(`deals/${name}`) }));

function patchLine(line: DealLine, patch: Patch<DealLine>): DealLine {
  return { ...line, ...patch, facts: { ...line.facts, ...patch.facts } } as DealLine;
}

/** The given deal with what the case changes, and the case's programs. */
export function inputOf(one: DealCase): DealInput {
  const { input, program } = given;
  const facts = Object.entries({ ...input.facts, ...one.facts }).filter(
    (entry): entry is [string, Fact] => entry[1] !== null
  );
  return {
    ...input,
    ...one.input,
    deal: { ...input.deal, ...one.deal },
    facts: Object.fromEntries(facts),
    lines: input.lines.flatMap((line) => {
      const patch = one.lines?.[line.id];
      return patch === null ? [] : [patchLine(line, patch ?? {})];
    }),
    fields: input.fields.flatMap((field) => {
      const patch = one.fields?.[field.key];
      return patch === null ? [] : [{ ...field, ...patch }];
    }),
    vendors: input.vendors.map((vendor) => ({
      ...vendor,
      statuses: one.statuses ?? vendor.statuses,
      ...one.vendor
    })),
    costVisible: one.costVisible ?? input.costVisible,
    programs: [{}, ...(one.others ?? [])].map((other) => ({ ...program, ...one.program, ...other }))
  };
}
