// What a program pays, and the limits of it, with its values marked.
import type { CompiledProgram } from 'c/dealEngine';
import { formatMoney, formatRate } from 'c/money';
import { fill, fillPlain, type Part } from 'c/phrase';
import type { Phrase } from './listing';
import type { RuleWords } from './words';

const bold = (text: string, target: string): readonly Part[] => [{ text, bold: true, target }];

function money(minor: number, { currency, locale }: RuleWords): string {
  return formatMoney(minor, currency, locale, true);
}

/** `up to 4.5%`, or the one rate there is. */
function rates({ tiers, calculation }: CompiledProgram, words: RuleWords): string {
  const paid = tiers.flatMap(({ rate }) => (rate === null ? [] : [rate]));
  if (paid.length === 0) {
    return words.labels.noValue;
  }
  const most = Math.max(...paid);
  const text = calculation === 'Percent' ? formatRate(most, words.locale) : money(most, words);
  return paid.some((rate) => rate !== most) ? fillPlain(words.labels.upTo, text) : text;
}

function baseText(program: CompiledProgram, { labels, dealLabels }: RuleWords): string {
  const price = {
    List: dealLabels.baseList,
    Sell: dealLabels.baseSell,
    Cost: dealLabels.baseCost,
    Net: dealLabels.baseNet
  }[program.base];
  const marginal = program.tierMode === 'Marginal';
  if (program.scope === 'Line') {
    return fillPlain(labels.lineVolume, price);
  }
  if (program.tierMeasure === 'Growth' && program.growthPays === 'Increment') {
    return fillPlain(labels.growthVolume, price);
  }
  if (program.counterKey === null) {
    return fillPlain(marginal ? labels.sliceDeal : labels.dealVolume, price);
  }
  return fillPlain(marginal ? labels.sliceVolume : labels.allVolume, price);
}

export function payment(program: CompiledProgram, words: RuleWords): Phrase {
  const { labels } = words;
  const rate = bold(rates(program, words), 'tiers');
  switch (program.calculation) {
    case 'PerUnit':
      return fill(labels.payPerUnit, rate);
    case 'Lump':
      return fill(labels.payLump, rate);
    case 'SpecialPrice':
      return fill(labels.paySpecial, [{ text: labels.specialPrice, bold: true }]);
    case 'Percent':
      return fill(labels.payPercent, rate, [{ text: baseText(program, words), bold: true, target: 'mode' }]);
  }
}

/** `At most **$5,000** a deal.` */
export function limits({ dealCap, minimumPayout }: CompiledProgram, words: RuleWords): readonly Phrase[] {
  const { labels } = words;
  const limit = (label: string, amount: number | null): Phrase[] => {
    return amount === null ? [] : [fill(label, [{ text: money(amount, words), bold: true }])];
  };
  return [...limit(labels.mostPerDeal, dealCap), ...limit(labels.leastPaid, minimumPayout)];
}
