// Words the whole rule of a program as one sentence: what it pays, and when. Values are bold and lead to their fields.
import { formatDay, formatDays } from 'c/dates';
import { parseLogic, type CompiledProgram, type Logic } from 'c/dealEngine';
import { formatMoney, formatRate } from 'c/money';
import { fill, fillPlain, listOf, type Part } from 'c/phrase';
import { criterionPhrase } from './criterionPhrase';
import { listOfPhrases, type Phrase } from './listing';
import type { RuleWords } from './words';

export { storedText, valuesText } from './criterionPhrase';
export { logicStatus, type LogicStatus } from './logicStatus';
export { lowerText, rateText, tierStatus } from './tierWords';
export type { RuleWords } from './words';

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

function payment(program: CompiledProgram, words: RuleWords): Phrase {
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

/** Product rows by Id cannot be named without their records: they are left to the product list. */
function products({ products: rows }: CompiledProgram, words: RuleWords): Phrase[] {
  const named = (mode: 'Include' | 'Exclude') =>
    rows.filter((row) => row.mode === mode && row.match !== 'Product' && row.value !== '').map(({ value }) => value);
  const clause = (label: string, values: readonly string[]): Phrase[] => {
    const listed = { text: listOf(values, words.locale, 'disjunction'), bold: true };
    return values.length === 0 ? [] : [fill(label, [listed])];
  };
  return [
    ...clause(words.labels.forProducts, named('Include')),
    ...clause(words.labels.withoutProducts, named('Exclude'))
  ];
}

function window({ startDate, endDate, dateBasis }: CompiledProgram, words: RuleWords): Phrase[] {
  const { labels, locale } = words;
  if (startDate === null && endDate === null) {
    return [];
  }
  const text =
    startDate !== null && endDate !== null
      ? formatDays(startDate, endDate, locale, 'always')
      : startDate !== null
        ? fillPlain(labels.fromDay, formatDay(startDate, locale, 'always'))
        : fillPlain(labels.untilDay, formatDay(endDate ?? '', locale, 'always'));
  return [fill(dateBasis === 'Order' ? labels.ordered : labels.checked, [{ text, bold: true }])];
}

function logicPhrase(logic: Logic, program: CompiledProgram, words: RuleWords): Phrase {
  const { labels, locale } = words;
  switch (logic.code) {
    case 'criterion': {
      const criterion = program.criteria.find(({ sequence }) => sequence === logic.sequence);
      return criterion ? criterionPhrase(criterion, words) : [{ text: String(logic.sequence) }];
    }
    case 'not':
      return fill(labels.notSo, logicPhrase(logic.part, program, words));
    case 'or':
      return fill(
        labels.either,
        listOfPhrases(
          logic.parts.map((part) => {
            const phrase = logicPhrase(part, program, words);
            return part.code === 'and' ? fill(labels.bothOf, phrase) : phrase;
          }),
          locale,
          'disjunction'
        )
      );
    case 'and':
      return listOfPhrases(
        logic.parts.map((part) => logicPhrase(part, program, words)),
        locale,
        'conjunction'
      );
  }
}

/** The conditions of the criteria; a text that cannot be read is left out, its fault stands beside it. */
function conditions(program: CompiledProgram, words: RuleWords): Phrase[] {
  const read = parseLogic(program.logic);
  const every = [...program.criteria].sort((one, other) => one.sequence - other.sequence);
  if ('code' in read || read.logic === null) {
    return every.map((criterion) => criterionPhrase(criterion, words));
  }
  const parts = read.logic.code === 'and' ? read.logic.parts : [read.logic];
  return parts.map((part) => logicPhrase(part, program, words));
}

/** `Pays **up to 4.5%** of **all volume at cost** when product family is **Servers or Storage**, ...` */
export function programSentence(program: CompiledProgram, words: RuleWords): Phrase {
  const { labels, locale } = words;
  const clauses = [...conditions(program, words), ...products(program, words), ...window(program, words)];
  const pays = payment(program, words);
  const limits = [
    ...(program.dealCap === null
      ? []
      : [fill(labels.mostPerDeal, [{ text: money(program.dealCap, words), bold: true }])]),
    ...(program.minimumPayout === null
      ? []
      : [fill(labels.leastPaid, [{ text: money(program.minimumPayout, words), bold: true }])])
  ];
  const sentence =
    clauses.length === 0
      ? fill(labels.always, pays)
      : fill(labels.when, pays, listOfPhrases(clauses, locale, 'conjunction'));
  return [sentence, ...limits].flatMap((phrase, index) => (index === 0 ? phrase : [{ text: ' ' }, ...phrase]));
}
