// Ledger lines behind a credit, or open deals behind a coverage or chance; their sum is the figure.
import { LightningElement, api } from 'lwc';
import { byNumber, fillPlain } from 'c/phrase';
import { formatRate } from 'c/money';
import type { Explanation } from 'c/quotaEngine';
import { shareText, shortDay, valueText, type QuotaWords } from 'c/quotaSentence';

/** More would be a report, not a glass box. */
const MOST = 200;
const FIRST = 50;

export default class CreditRecords extends LightningElement {
  @api explanation!: Explanation;
  @api words!: QuotaWords;

  get labels() {
    return this.words.labels.box;
  }

  get hasCredits() {
    return this.explanation.credits.length > 0;
  }

  get hasDeals() {
    return this.explanation.deals.length > 0;
  }

  get credits() {
    return this.shown(this.explanation.credits).map((credit) => ({
      ...credit,
      day: shortDay(credit.date, this.words),
      url: this.url(credit.source),
      segmentText: this.words.labels[credit.segment],
      amountText: this.value(credit.amount),
      part: formatRate(credit.percent, this.words.locale),
      creditText: this.value(credit.credit),
      several:
        credit.entries > 1
          ? fillPlain(
              byNumber(credit.entries, this.labels.recordEntriesOne, this.labels.recordEntries, this.words.locale),
              credit.entries
            )
          : ''
    }));
  }

  get deals() {
    return this.shown(this.explanation.deals).map((deal) => ({
      ...deal,
      day: shortDay(deal.closeDate, this.words),
      url: this.url(deal.id),
      amountText: this.value(deal.amount),
      part: formatRate(deal.percent, this.words.locale),
      valueText: this.value(deal.value),
      odds: deal.probability === null ? this.words.labels.none : shareText(deal.probability, this.words)
    }));
  }

  get total() {
    const { total } = this.explanation;
    return (
      total && {
        entries: fillPlain(
          byNumber(total.entries, this.labels.recordEntriesOne, this.labels.recordEntries, this.words.locale),
          total.entries
        ),
        amount: this.value(total.amount),
        credit: this.value(total.credit)
      }
    );
  }

  get more() {
    const count = Math.max(this.explanation.credits.length, this.explanation.deals.length);
    return count > MOST ? fillPlain(this.labels.recordMore, FIRST, count) : '';
  }

  private shown<Row>(rows: readonly Row[]): readonly Row[] {
    return rows.length > MOST ? rows.slice(0, FIRST) : rows;
  }

  private value(value: number): string {
    return valueText(value, this.explanation.question.measure, this.words);
  }

  private url(recordId: string | null): string | null {
    return recordId && `/lightning/r/${recordId}/view`;
  }
}
