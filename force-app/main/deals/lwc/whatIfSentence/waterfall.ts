// The margin of a decision as bars: booked is solid, hoped for is striped.
import type { Margin, WaterfallStep } from 'c/dealDecision';
import { areWhole, formatPercent, formatRate } from 'c/money';
import type { WaterfallBar, WaterfallFloor } from 'c/marginWaterfall';
import { fillPlain } from 'c/phrase';
import { moneyText, signedText, type WhatIfWords } from './words';

type Code = WaterfallStep['code'];

const HOPED: readonly Code[] = ['backEnd', 'expected'];
const TOTALS: readonly Code[] = ['front', 'booked', 'expected'];

function isWhole({ waterfall, lowest }: Margin, { deal }: WhatIfWords): boolean {
  return areWhole([...waterfall.map(({ amount }) => amount), lowest?.amount], deal.currency);
}

export function waterfallBars(margin: Margin, words: WhatIfWords): readonly WaterfallBar[] {
  const { labels, deal } = words;
  const names: Readonly<Record<Code, string>> = {
    front: labels.stepFront,
    specialPrice: labels.stepSpecial,
    customerRebate: labels.stepRebate,
    booked: labels.stepBooked,
    backEnd: labels.stepBackEnd,
    expected: labels.stepExpected
  };
  const whole = isWhole(margin, words);
  return margin.waterfall.map(({ code, amount, ppm }) => {
    const isTotal = TOTALS.includes(code);
    return {
      key: code,
      label: names[code],
      amount,
      text: isTotal ? moneyText(amount, words, whole) : signedText(amount, words, whole),
      share: ppm === null || code === 'front' ? '' : formatPercent(ppm, deal.locale, 2),
      isTotal,
      isHoped: HOPED.includes(code),
      isStrong: isTotal && code !== 'front'
    };
  });
}

/** "Floor 12%: $52,668"; null where the company has set none. */
export function marginFloor(margin: Margin, words: WhatIfWords): WaterfallFloor | null {
  const { lowest } = margin;
  return (
    lowest && {
      amount: lowest.amount,
      text: fillPlain(
        words.labels.floorLine,
        formatRate(lowest.ppm, words.deal.locale),
        moneyText(lowest.amount, words, isWhole(margin, words))
      )
    }
  );
}
