// What can be changed of a cell, as typed and as saved. Pure.
import type { RecordState, WhitespaceRecord } from 'c/whitespaceEngine';
import { minorOf } from 'c/whitespaceSentence';

/** Money in smallest units; null: emptied. */
export interface CellChange {
  readonly state?: RecordState | null;
  readonly potential?: number | null;
  readonly spend?: number | null;
  readonly competitor?: string | null;
  readonly renewal?: string | null;
  readonly reason?: string | null;
  readonly nextStep?: string | null;
}

export interface TypedCell {
  readonly state: string;
  readonly potential: string;
  readonly spend: string;
  readonly competitor: string;
  readonly renewal: string;
  readonly reason: string;
  readonly nextStep: string;
}

export function typedOf(record: WhitespaceRecord | null, decimals: number): TypedCell {
  const money = (minor: number | null | undefined): string => {
    return minor === null || minor === undefined ? '' : String(minor / 10 ** decimals);
  };
  return {
    state: record?.state ?? '',
    potential: money(record?.potential),
    spend: money(record?.spend),
    competitor: record?.competitor ?? '',
    renewal: record?.renewal ?? '',
    reason: record?.reason ?? '',
    nextStep: record?.nextStep ?? ''
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const isDay = (text: string): boolean => DAY.test(text);

const typedNothing: Required<CellChange> = {
  ...{ state: null, potential: null, spend: null, competitor: null, renewal: null, reason: null, nextStep: null }
};

/** What differs from the record. @returns null: an amount or day is none */
export function changeOf(
  typed: TypedCell,
  record: WhitespaceRecord | null,
  { decimals, locale }: { readonly decimals: number; readonly locale: string }
): CellChange | null {
  const text = (value: string): string | null => (value.trim() === '' ? null : value.trim());
  const potential = minorOf(typed.potential, decimals, locale);
  const spend = minorOf(typed.spend, decimals, locale);
  if (potential === undefined || spend === undefined || (typed.renewal !== '' && !isDay(typed.renewal))) {
    return null;
  }
  const values: Required<CellChange> = {
    state: text(typed.state) as RecordState | null,
    ...{ potential, spend, competitor: text(typed.competitor), renewal: text(typed.renewal) },
    ...{ reason: text(typed.reason), nextStep: text(typed.nextStep) }
  };
  const before = record ?? typedNothing;
  return Object.fromEntries(
    Object.entries(values).filter(([field, value]) => before[field as keyof CellChange] !== value)
  );
}
