// Options side by side: a row a figure, a column an option, the best value of a row marked.
import { bestOf, competitorPriceOf, type OptionFigures } from 'c/dealChange';
import type { DealDecision } from 'c/dealDecision';
import type { DealInput, Money } from 'c/dealEngine';
import { areWhole, formatPercent } from 'c/money';
import { fillPlain } from 'c/phrase';
import { stackText } from './stackText';
import { dayText, moneyText, type WhatIfWords } from './words';

export interface ComparedOption {
  readonly key: string;
  readonly name: string;
  /** The deal with its changes, and the decision on it. */
  readonly input: DealInput;
  readonly decision: DealDecision;
  readonly figures: OptionFigures;
}

export interface ComparedRow {
  readonly key: string;
  readonly title: string;
  readonly cells: readonly { readonly key: string; readonly text: string; readonly isBest: boolean }[];
}

export interface Comparison {
  readonly rows: readonly ComparedRow[];
}

type Best = ReturnType<typeof bestOf>;
type Share = OptionFigures['booked'];

/** "$20 below"; where the option is held against another price than the row's title says, that one is named. */
function rivalText({ input, figures }: ComparedOption, titled: string | undefined, words: WhatIfWords): string {
  const { labels, deal } = words;
  const { againstCompetitor } = figures;
  const rival = competitorPriceOf(input);
  if (againstCompetitor === null || !rival) {
    return labels.notKnown;
  }
  const whole = areWhole([againstCompetitor, rival.price.price], deal.currency);
  const label = againstCompetitor > 0 ? labels.above : labels.below;
  const text =
    againstCompetitor === 0 ? labels.samePrice : fillPlain(label, moneyText(Math.abs(againstCompetitor), words, whole));
  const { id, competitor, price } = rival.price;
  return id === titled ? text : fillPlain(labels.otherRival, text, competitor, moneyText(price, words, whole));
}

/** "VX-48 against Norvex $2,380, Feb 9", by the first option that has such a price. */
function rivalRow(options: readonly ComparedOption[], best: Best, words: WhatIfWords): readonly ComparedRow[] {
  const { labels, deal } = words;
  const rival = options.map(({ input }) => competitorPriceOf(input)).find((one) => one !== null);
  if (!rival) {
    return [];
  }
  const { line, price } = rival;
  const amount = moneyText(price.price, words, areWhole([price.price], deal.currency));
  const title = fillPlain(
    labels.rowRival,
    line.sku ?? line.productName,
    price.competitor,
    amount,
    dayText(price.seen, words)
  );
  return [row('rival', title, options, (option) => rivalText(option, price.id, words), best.againstCompetitor)];
}

function row(
  key: string,
  title: string,
  options: readonly ComparedOption[],
  textOf: (option: ComparedOption) => string,
  best: number | null
): ComparedRow {
  const cells = options.map((option, index) => ({ key: option.key, text: textOf(option), isBest: index === best }));
  return { key, title, cells };
}

/** Whole where every amount of the row is. */
function moneyRow(
  key: string,
  title: string,
  options: readonly ComparedOption[],
  amountOf: (figures: OptionFigures) => Money | null,
  best: number | null,
  words: WhatIfWords
): ComparedRow {
  const whole = areWhole(
    options.map(({ figures }) => amountOf(figures)),
    words.deal.currency
  );
  const text = ({ figures }: ComparedOption) => {
    const amount = amountOf(figures);
    return amount === null ? words.labels.notKnown : moneyText(amount, words, whole);
  };
  return row(key, title, options, text, best);
}

function marginRow(
  key: 'booked' | 'expected',
  title: string,
  options: readonly ComparedOption[],
  best: number | null,
  words: WhatIfWords
): ComparedRow {
  const { labels, deal } = words;
  const whole = areWhole(
    options.map(({ figures }) => figures[key]?.amount),
    deal.currency
  );
  const text = (share: Share) => {
    const amount = share && moneyText(share.amount, words, whole);
    if (!share || amount === null) {
      return labels.notKnown;
    }
    return share.ppm === null ? amount : fillPlain(labels.share, amount, formatPercent(share.ppm, deal.locale, 2));
  };
  return row(key, title, options, ({ figures }) => text(figures[key]), best);
}

/** Without View Cost there are no rows of margin. */
export function comparison(options: readonly ComparedOption[], costVisible: boolean, words: WhatIfWords): Comparison {
  const { labels } = words;
  const best = bestOf(options.map(({ figures }) => figures));
  return {
    rows: [
      row('stack', labels.rowStack, options, (option) => stackText(option, words), null),
      moneyRow('price', labels.rowPrice, options, ({ customerPrice }) => customerPrice, null, words),
      ...rivalRow(options, best, words),
      moneyRow('now', labels.rowNow, options, ({ now }) => now, best.now, words),
      moneyRow('claim', labels.rowClaim, options, ({ claim }) => claim, best.claim, words),
      ...(costVisible
        ? [
            marginRow('booked', labels.rowBooked, options, best.booked, words),
            marginRow('expected', labels.rowExpected, options, best.expected, words)
          ]
        : [])
    ]
  };
}
