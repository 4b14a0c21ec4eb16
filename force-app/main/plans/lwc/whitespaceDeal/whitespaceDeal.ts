// Asks for the opportunity that a cell is to become, filled in already, and makes it in one step: a second click while it
// is made does nothing. Closes with what was made, or with null.
import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import createOpportunity from '@salesforce/apex/WhitespaceController.createOpportunity';
import type { FetchError } from '@salesforce/apexMethod';
import { messageOf } from 'c/dealFetch';
import { minorOf, type WhitespaceWords } from 'c/whitespaceSentence';

/** As Apex takes it; `amount` in smallest units. */
export interface WhitespaceOrder {
  readonly plan: string;
  readonly name: string;
  readonly amount: number;
  readonly closeDate: string;
  readonly family: string;
  readonly site: string | null;
  readonly center: string | null;
}

export interface AskedDeal {
  readonly order: WhitespaceOrder;
  readonly families: readonly string[];
  readonly centers: readonly string[];
  readonly words: WhitespaceWords;
}

export interface MadeDeal {
  readonly id: string;
  readonly name: string;
}

interface Typed {
  readonly name: string;
  readonly amount: string;
  readonly closeDate: string;
  readonly family: string;
  readonly site: string;
  readonly center: string;
}

export default class WhitespaceDeal extends LightningModal {
  @api asked!: AskedDeal;

  typed: Typed | undefined;
  problem = '';
  isMaking = false;

  get labels() {
    return this.asked.words.labels;
  }

  get currencyCode() {
    return this.asked.words.currency.code;
  }

  get values(): Typed {
    const { order, words } = this.asked;
    return (
      this.typed ?? {
        name: order.name,
        amount: String(order.amount / 10 ** words.currency.decimals),
        closeDate: order.closeDate,
        family: order.family,
        site: order.site ?? '',
        center: order.center ?? ''
      }
    );
  }

  get families() {
    return this.asked.families.map((value) => ({ label: value, value }));
  }

  get sites() {
    const sites = [...this.asked.words.sites].map(([value, label]) => ({ label, value }));
    return [{ label: this.labels.noSite, value: '' }, ...sites];
  }

  get centers() {
    const centers = this.asked.centers.map((value) => ({ label: value, value }));
    return [{ label: this.labels.noCenter, value: '' }, ...centers];
  }

  get createLabel() {
    return this.isMaking ? this.labels.creating : this.labels.create;
  }

  change(event: CustomEvent<{ readonly value: string | null }>) {
    const { name = '' } = (event.currentTarget as HTMLElement).dataset;
    this.typed = { ...this.values, [name]: event.detail.value ?? '' };
    this.problem = '';
  }

  async create() {
    const order = this.order();
    if (this.isMaking || !order) {
      return;
    }
    this.isMaking = true;
    try {
      const id = await createOpportunity({ order });
      this.close({ id, name: order.name });
    } catch (error) {
      this.problem = messageOf(error as FetchError) ?? '';
    } finally {
      this.isMaking = false;
    }
  }

  cancel() {
    this.close(null);
  }

  /** @returns null: something is missing, and is said */
  private order(): WhitespaceOrder | null {
    const { values, labels, asked } = this;
    const { currency, locale } = asked.words;
    const amount = minorOf(values.amount, currency.decimals, locale) ?? null;
    this.problem =
      values.name.trim() === ''
        ? labels.nameRefused
        : amount === null
          ? labels.amountRefused
          : values.closeDate === ''
            ? labels.dateRefused
            : '';
    return this.problem === '' && amount !== null
      ? {
          ...{ plan: asked.order.plan, name: values.name.trim(), amount, closeDate: values.closeDate },
          ...{ family: values.family, site: values.site || null, center: values.center || null }
        }
      : null;
  }
}
