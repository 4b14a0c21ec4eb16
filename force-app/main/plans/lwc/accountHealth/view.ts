// All that the parts of account health show. Pure.
import type { Health, HealthInput } from 'c/healthEngine';
import { casesText, linesText, scoreText, sitesText, type HealthWords } from 'c/healthSentence';

const PREFIX = /^.* - /;

/** `Dayton DC` of `Northgate - Dayton DC`, where the locations of a customer are all called after it. */
export function shortSites(input: HealthInput): HealthInput {
  const locations = input.sites.filter(({ id }) => id !== input.account.id);
  const prefixes = new Set(locations.map(({ name }) => PREFIX.exec(name)?.[0] ?? ''));
  const [prefix = ''] = prefixes;
  if (prefixes.size !== 1 || prefix === '') {
    return input;
  }
  const sites = input.sites.map(({ id, name }) => ({
    id,
    name: id === input.account.id ? name : name.slice(prefix.length)
  }));
  return { ...input, sites };
}

export function viewOf(health: Health, input: HealthInput, words: HealthWords) {
  return {
    score: scoreText(health, input, words),
    sites: sitesText(health, words),
    cases: casesText(health, input, words),
    lines: linesText(health, input, words)
  };
}
