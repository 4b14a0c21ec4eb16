// What else is known where the sentence alone leaves the reader with nothing to do: states.png.
import { formatRate } from 'c/money';
import { estimatePay } from 'c/payEstimate';
import { fillPlain } from 'c/phrase';
import { inScope, scopeOf, type QuotaInput } from 'c/quotaEngine';
import type { Headline } from './headline';
import { shareText, valueText, type QuotaWords } from './words';

/** What the lines are about: {@link Headline} and the records. */
export interface StateOf extends Headline {
  readonly input: QuotaInput;
}

const MILLION = 1_000_000;
/** Further credit that the band of pay is said of, units of the currency. */
const FURTHER = 10_000;

/** At most a line for each thing that is so: a quota of 0, not begun, reached, no open deal, handed down. */
export function stateLines(about: StateOf, words: QuotaWords): readonly string[] {
  return [
    ...zeroLines(about, words),
    ...openLines(about, words),
    ...bandLines(about, words),
    ...leadLines(about, words),
    ...handedDownLines(about, words)
  ];
}

const quotasOf = ({ input, row, period }: StateOf) =>
  input.quotas.filter(({ measure, period: key }) => measure === row.attainment.measure && key === period.key);

/** Base, ramp and adjustments of what comes to 0 or less. */
function zeroLines(about: StateOf, words: QuotaWords): readonly string[] {
  const { measure, quota, attained } = about.row.attainment;
  if (quota === null || attained !== null) {
    return [];
  }
  const { labels } = words;
  return quotasOf(about).map(({ base, ramp, name, adjustments }) => {
    const adjusted = adjustments.reduce((sum, { amount }) => sum + amount, 0);
    const made = [valueText(base, measure, words), shareText(ramp / MILLION, words)];
    return adjusted === 0
      ? fillPlain(labels.zeroFormula, ...made, name)
      : fillPlain(labels.zeroAdjusted, ...made, valueText(adjusted, measure, words), name);
  });
}

/** Deals that close in a period which has not begun. */
function openLines({ input, answer, row, period }: StateOf, words: QuotaWords): readonly string[] {
  const { measure, attained } = row.attainment;
  if (answer.begun || attained === null) {
    return [];
  }
  const scope = scopeOf(input, measure, period.key);
  const values = input.deals
    .filter(({ closeDate }) => closeDate >= period.start && closeDate <= period.end)
    .flatMap((deal) => inScope(scope, deal, measure)?.value ?? []);
  const sum = values.reduce((total, value) => total + value, 0);
  return [fillPlain(words.labels.openIn, period.name, values.length, valueText(sum, measure, words))];
}

/** The band of pay that further credit is in, once the quota is reached. */
function bandLines({ input, answer, row }: StateOf, words: QuotaWords): readonly string[] {
  const { measure, quota, credited, gap } = row.attainment;
  const isReached = gap === 0 && measure === 'Revenue' && !answer.over;
  const pay = isReached && input.payPlan ? estimatePay(input.payPlan, quota, credited, null) : null;
  const further = valueText(FURTHER * 10 ** words.currency.decimals, measure, words);
  return pay ? [fillPlain(words.labels.bandNext, further, formatRate(pay.booked.rate, words.locale))] : [];
}

/** Whitespace cells that may be opened, where no deal closes in the period. */
function leadLines({ input, answer, row }: StateOf, words: QuotaWords): readonly string[] {
  const { attainment, chance } = row;
  const isOpen = answer.begun && !answer.over && (attainment.gap ?? 0) > 0;
  const cells = input.items.filter(({ kind, blocked }) => kind === 'Whitespace' && blocked === null);
  if (!isOpen || chance?.deals !== 0 || cells.length === 0) {
    return [];
  }
  const worth = cells.reduce((sum, { revenue }) => sum + revenue, 0);
  const text = valueText(worth, 'Revenue', words);
  const { labels } = words;
  return [cells.length === 1 ? fillPlain(labels.leadsOne, text) : fillPlain(labels.leads, cells.length, text)];
}

function handedDownLines(about: StateOf, words: QuotaWords): readonly string[] {
  const sum = quotasOf(about).reduce((total, { handedDown }) => total + (handedDown ?? 0), 0);
  return sum > 0 ? [fillPlain(words.labels.handedDown, valueText(sum, about.row.attainment.measure, words))] : [];
}
