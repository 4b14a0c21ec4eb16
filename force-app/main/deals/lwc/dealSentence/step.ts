// What a near miss takes (R6): each step as a verb, "Add 3 VX-48", "Register by Fri Feb 20".
import type { Repair, RepairStep } from 'c/dealEngine';
import { formatNumber } from 'c/money';
import { fillPlain, listOf } from 'c/phrase';
import { inSentence, shortDay, valueText, weekday, type DealWords } from './words';

export function lineName(lineId: string, { lineNames }: DealWords): string {
  return lineNames[lineId] ?? lineId;
}

/** "3 VX-48": what is added, for the middle of a sentence. */
export function addedText({ lineId, units }: Extract<RepairStep, { code: 'addUnits' }>, words: DealWords): string {
  return `${formatNumber(units, words.locale)} ${lineName(lineId, words)}`;
}

function changeText({ label, values }: Extract<RepairStep, { code: 'change' }>, words: DealWords): string {
  const { labels, locale } = words;
  const field = inSentence(label, words);
  const texts = values.map((value) => valueText(value, typeof value === 'number' ? 'Number' : 'Text', words));
  return texts.length === 0
    ? fillPlain(labels.changeText, field)
    : fillPlain(labels.changeTo, field, listOf(texts, locale, 'disjunction'));
}

/** `by`: the day by which it must be done; null: none is known. */
function stepText(step: RepairStep, by: string | null, words: DealWords): string {
  const { labels, locale } = words;
  switch (step.code) {
    case 'addUnits':
      return fillPlain(labels.addUnits, formatNumber(step.units, locale), lineName(step.lineId, words));
    case 'swapProduct':
      return fillPlain(labels.swapTo, step.productName);
    case 'register':
      return by === null
        ? fillPlain(labels.registerWith, step.vendorName)
        : fillPlain(labels.registerBy, weekday(by, words));
    case 'certify':
      return step.validTo === null
        ? fillPlain(labels.askText, step.holder)
        : fillPlain(labels.askUntil, step.holder, shortDay(step.validTo, words));
    case 'attach': {
      const document = inSentence(step.document, words);
      return by === null
        ? fillPlain(labels.attachText, document)
        : fillPlain(labels.attachBy, document, shortDay(by, words));
    }
    case 'closeOn':
      return fillPlain(labels.closeOn, shortDay(step.date, words));
    case 'change':
      return changeText(step, words);
  }
}

/** "Add 3 VX-48, then register by Fri Feb 20". */
export function stepsText({ steps, by }: Pick<Repair, 'steps' | 'by'>, words: DealWords): string {
  const [first = '', ...rest] = steps.map((step) => stepText(step, by, words));
  return rest.reduce((text, next) => fillPlain(words.labels.stepThen, text, inSentence(next, words)), first);
}

/** "Add 3", beside the criterion that says what of. */
export function shortStepsText(steps: readonly RepairStep[], words: DealWords): string {
  const [only] = steps;
  return steps.length === 1 && only?.code === 'addUnits'
    ? fillPlain(words.labels.addShort, formatNumber(only.units, words.locale))
    : stepsText({ steps, by: null }, words);
}

/** "Added 3 VX-48 switches: 40 on the deal now." */
export function unitsAddedText(lineId: string, units: number, now: number, words: DealWords): string {
  return fillPlain(
    words.labels.unitsAdded,
    addedText({ code: 'addUnits', lineId, units }, words),
    formatNumber(now, words.locale)
  );
}

/** "VX-48 switches: back to 37." */
export function unitsUndoneText(lineId: string, now: number, words: DealWords): string {
  return fillPlain(words.labels.unitsUndone, lineName(lineId, words), formatNumber(now, words.locale));
}
