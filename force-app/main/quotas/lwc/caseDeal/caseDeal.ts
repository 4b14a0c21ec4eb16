// Asks for a deal that is only in a what-if. Closes with it as an open deal without an Id of its own, or with null.
import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import { fillPlain } from 'c/phrase';
import type { OpenDeal } from 'c/quotaEngine';
import { shortDay, type QuotaWords } from 'c/quotaSentence';

const PPM_OF_PERCENT = 10_000;
const MILLION = 1_000_000;

export type CaseDealValues = Omit<OpenDeal, 'id'>;

export interface AskedDeal {
  readonly words: QuotaWords;
  /** Last day of the period. */
  readonly lastDay: string;
  readonly costVisible: boolean;
}

type Name = 'name' | 'amount' | 'margin' | 'closeDate' | 'odds';

export default class CaseDeal extends LightningModal {
  @api asked!: AskedDeal;

  typed: Readonly<Record<Name, string>> = { name: '', amount: '', margin: '', closeDate: '', odds: '' };
  problem = '';

  get labels() {
    return this.asked.words.labels.inCase;
  }

  get fields() {
    const { labels, typed } = this;
    const field = (name: Name, type: string, label: string) => ({ name, type, label, value: typed[name] });
    return [
      field('name', 'text', labels.addName),
      field('amount', 'number', labels.addAmount),
      ...(this.asked.costVisible ? [field('margin', 'number', labels.addMargin)] : []),
      field('closeDate', 'date', labels.addClose),
      field('odds', 'number', labels.addOdds)
    ];
  }

  change(event: CustomEvent<{ readonly value: string | null }>) {
    const { name = '' } = (event.currentTarget as HTMLElement).dataset;
    this.typed = { ...this.typed, [name]: event.detail.value ?? '' };
  }

  add() {
    const { words, lastDay } = this.asked;
    const deal = this.read();
    if (deal === 'margin') {
      this.problem = this.labels.addMarginRefused;
    } else if (deal === null) {
      this.problem = fillPlain(this.labels.addMissing, shortDay(lastDay, words));
    } else {
      this.close(deal);
    }
  }

  cancel() {
    this.close(null);
  }

  /** Null: something is missing or out of range; `margin`: more margin than amount. */
  private read(): CaseDealValues | 'margin' | null {
    const { typed, asked } = this;
    const amount = Math.round(Number(typed.amount) * 10 ** asked.words.currency.decimals);
    const odds = Number(typed.odds);
    const isDated = typed.closeDate >= asked.words.asOf && typed.closeDate <= asked.lastDay;
    const isOdds = typed.odds !== '' && odds >= 0 && odds <= 100;
    if (typed.name.trim() === '' || !Number.isSafeInteger(amount) || amount <= 0 || !isDated || !isOdds) {
      return null;
    }
    const share = typed.margin === '' ? null : Number(typed.margin) * PPM_OF_PERCENT;
    if (share !== null && !(share <= MILLION)) {
      return 'margin';
    }
    return {
      name: typed.name.trim(),
      account: null,
      stage: this.labels.addStage,
      nextStep: null,
      closeDate: typed.closeDate,
      probability: Math.round(odds * PPM_OF_PERCENT),
      segment: 'Expansion',
      creditType: 'Direct',
      family: null,
      amount,
      ...(asked.costVisible && { margin: share === null ? null : Math.round((amount * share) / MILLION) }),
      units: null,
      logos: 0,
      percent: MILLION,
      currencyWithoutRate: null
    };
  }
}
