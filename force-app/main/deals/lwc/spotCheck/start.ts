// Starts an opportunity with what was checked.
import startOpportunity from '@salesforce/apex/SpotCheckController.startOpportunity';
import type { PageReference } from 'lightning/navigation';
import type { Entered } from 'c/spotTyped';

export interface Order extends Entered {
  readonly accountId: string | null;
  readonly productId: string;
}

/** @returns the opportunity's page @throws FetchError with the reason in words */
export async function startOrder({
  accountId,
  productId,
  quantity,
  unitPrice,
  orderDate
}: Order): Promise<PageReference> {
  const recordId = await startOpportunity({ order: { accountId, productId, quantity, unitPrice, orderDate } });
  return { type: 'standard__recordPage', attributes: { recordId, objectApiName: 'Opportunity', actionName: 'view' } };
}
