// Saves cells through Lightning Data Service: shown at once, rolled back where the org refuses, never over what somebody else
// has saved since. Only a cell that is edited becomes a record.
import CELL from '@salesforce/schema/Whitespace_Cell__c';
import CENTER from '@salesforce/schema/Whitespace_Cell__c.Buying_Center__c';
import COMPETITOR from '@salesforce/schema/Whitespace_Cell__c.Competitor__c';
import FAMILY from '@salesforce/schema/Whitespace_Cell__c.Family__c';
import NEXT_STEP from '@salesforce/schema/Whitespace_Cell__c.Next_Step__c';
import PLAN from '@salesforce/schema/Whitespace_Cell__c.Account_Plan__c';
import POTENTIAL from '@salesforce/schema/Whitespace_Cell__c.Potential__c';
import REASON from '@salesforce/schema/Whitespace_Cell__c.Blocked_Reason__c';
import RENEWAL from '@salesforce/schema/Whitespace_Cell__c.Renewal__c';
import SITE from '@salesforce/schema/Whitespace_Cell__c.Site__c';
import SPEND from '@salesforce/schema/Whitespace_Cell__c.Spend__c';
import STATE from '@salesforce/schema/Whitespace_Cell__c.State__c';
import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import { told, type SaveFailure } from 'c/planSaving';
import type { Cell, Matrix, WhitespaceInput, WhitespaceRecord } from 'c/whitespaceEngine';
import type { CellChange } from 'c/whitespaceForm';

/** Where a cell is, as a new record has it. */
export type Place = Pick<WhitespaceRecord, 'family' | 'site' | 'center'>;

const API = {
  ...{ state: STATE, potential: POTENTIAL, spend: SPEND, competitor: COMPETITOR },
  ...{ renewal: RENEWAL, reason: REASON, nextStep: NEXT_STEP }
} as const;
const MONEY: readonly string[] = ['potential', 'spend'];

export function placeOf({ row, column }: Cell, { families, columns }: Matrix): Place {
  const { site = null, center = null } = columns[column] ?? {};
  return { family: families[row] ?? '', site: site?.id ?? null, center };
}

function fieldsOf(change: CellChange, decimals: number): Record<string, string | number | null> {
  return Object.fromEntries(
    Object.entries(change).map(([field, value]) => [
      API[field as keyof CellChange].fieldApiName,
      MONEY.includes(field) && typeof value === 'number' ? value / 10 ** decimals : value
    ])
  );
}

/** Whoever makes a record of the cell first has changed it for the other. */
function problemOf(failure: SaveFailure): SaveFailure {
  return failure.code === 'Refused' && /duplicate value|DUPLICATE_VALUE/i.test(failure.reason)
    ? { code: 'Conflict', isGone: false }
    : failure;
}

const EMPTY: Omit<WhitespaceRecord, keyof Place> = {
  ...{ id: '', modified: '', state: null, potential: null, spend: null, pipeline: null, benchmark: null },
  ...{ competitor: null, renewal: null, reason: null, nextStep: null, deal: null }
};

const samePlace = (one: Place, other: Place): boolean =>
  one.family === other.family && one.site === other.site && one.center === other.center;

interface Pending {
  readonly place: Place;
  readonly change: CellChange;
}

export class CellSaver {
  private readonly changes = new Map<string, Pending>();
  private readonly changed: () => void;

  /** @param changed called whenever other cells are to be shown */
  constructor(changed: () => void) {
    this.changed = changed;
  }

  /** Whitespace with what is on its way. */
  shown(input: WhitespaceInput): WhitespaceInput {
    let { cells } = input;
    for (const { place, change } of this.changes.values()) {
      cells = cells.some((one) => samePlace(one, place))
        ? cells.map((one) => (samePlace(one, place) ? { ...one, ...change } : one))
        : [...cells, { ...EMPTY, ...place, ...change }];
    }
    return cells === input.cells ? input : { ...input, cells };
  }

  /** @returns null: saved */
  async save(cell: Cell, place: Place, change: CellChange, input: WhitespaceInput): Promise<SaveFailure | null> {
    const before = this.changes.get(cell.key);
    this.show(cell.key, { place, change: { ...before?.change, ...change } });
    try {
      const fields = fieldsOf(change, input.currencyDecimals);
      const known = cell.record?.id ? cell.record : undefined;
      await told(
        known
          ? updateRecord({ fields: { Id: known.id, ...fields } }, { ifUnmodifiedSince: known.modified })
          : createRecord({ apiName: CELL.objectApiName, fields: { ...ofPlace(place, input.plan), ...fields } })
      );
      return null;
    } catch (error) {
      this.settle(cell.key);
      return problemOf(error as SaveFailure);
    }
  }

  /** What the org has is shown again. */
  settle(key: string): void {
    this.changes.delete(key);
    this.changed();
  }

  private show(key: string, pending: Pending): void {
    this.changes.set(key, pending);
    this.changed();
  }
}

function ofPlace({ family, site, center }: Place, plan: string): Record<string, string | null> {
  return {
    [PLAN.fieldApiName]: plan,
    [FAMILY.fieldApiName]: family,
    [SITE.fieldApiName]: site,
    [CENTER.fieldApiName]: center
  };
}
