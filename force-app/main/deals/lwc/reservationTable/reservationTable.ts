// What each program is worth, what it takes of its budget, what is left, and its documents.
import { LightningElement, api } from 'lwc';
import { link, fillPlain, parts } from 'c/phrase';
import { measured, moneyText, type ApplyWords, type OfferDocument, type OfferRow } from 'c/applySentence';

const QUIET = 'quiet';

export default class ReservationTable extends LightningElement {
  @api rows: readonly OfferRow[] = [];
  @api words!: ApplyWords;

  get items() {
    return this.rows.map((row) => {
      const present = row.documents.filter((document) => document.present || document.due === 'Claim');
      return {
        key: row.key,
        name: row.name,
        rowClass: row.lacks === null ? '' : 'out',
        worth: row.amount === null ? this.words.labels.decidedOnApply : moneyText(row.amount, this.words),
        ...this.budgetOf(row),
        lacks: row.lacks === null ? null : fillPlain(this.words.labels.needsDocument, row.lacks),
        documents: present.map((document) => this.documentOf(document)),
        noDocuments: row.lacks === null && present.length === 0
      };
    });
  }

  private budgetOf({ amount, measure, reserves, leftBefore, leftAfter }: OfferRow) {
    const { labels } = this.words;
    if (measure === null) {
      const before = labels.noBudgetLimit;
      return { reserves: labels.nothing, reservesClass: `number ${QUIET}`, before, leftClass: QUIET };
    }
    const text = (value: number | null) => (value === null ? null : measured(value, measure, this.words));
    return {
      reserves: text(reserves) ?? (amount === null ? labels.decidedOnApply : labels.notKnown),
      reservesClass: reserves === null ? `number ${QUIET}` : 'number',
      before: text(leftBefore),
      after: text(leftAfter),
      then: labels.leftThen,
      leftClass: ''
    };
  }

  private documentOf({ name, present, recordId }: OfferDocument) {
    const text = present ? name : fillPlain(this.words.labels.afterTheWin, name);
    return {
      key: name,
      present,
      lineClass: present ? 'document' : `document ${QUIET}`,
      phrase: recordId === null ? parts(text) : link(text, recordId)
    };
  }
}
