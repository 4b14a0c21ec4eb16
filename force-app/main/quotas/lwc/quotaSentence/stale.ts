// What is said where newer figures fail: those that are there stay, with their day. Pure.
import type { Failure } from 'c/dealFetch';
import { fillPlain } from 'c/phrase';
import { weekday, type QuotaWords } from './words';

/** @param words of the figures that are there; undefined: there are none */
export function withStale(failure: Failure, words: QuotaWords | undefined): Failure {
  return words
    ? {
        text: fillPlain(words.labels.errorStale, weekday(words.asOf, words)),
        details: [failure.text, failure.details].filter(Boolean).join(' ')
      }
    : failure;
}
