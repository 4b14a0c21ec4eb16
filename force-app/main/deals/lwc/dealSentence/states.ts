// What to say where there is nothing to judge.
import type { DealInput } from 'c/dealEngine';
import { formatDay } from 'c/dates';
import { byNumber, fillPlain } from 'c/phrase';
import type { DealWords } from './words';

/** "24 programs of 4 vendors are ready to check." */
export function readyText({ programCount, vendorCount }: DealInput, { labels, locale }: DealWords): string {
  const programs = fillPlain(byNumber(programCount, labels.programsOne, labels.programsMany, locale), programCount);
  const vendors = fillPlain(byNumber(vendorCount, labels.vendorsOne, labels.vendorsMany, locale), vendorCount);
  return fillPlain(labels.noLinesText, programs, vendors);
}

/** "None is valid on Feb 27, 2026. The deal desk can load them." */
export function noneValidText({ deal }: DealInput, { labels, locale }: DealWords): string {
  return fillPlain(labels.noProgramsText, formatDay(deal.closeDate, locale, 'always'));
}
