// Pages that the empty states lead to.
import type { PageReference } from 'lightning/navigation';

export function productsOf(opportunityId: string): PageReference {
  return {
    type: 'standard__recordRelationshipPage',
    attributes: {
      recordId: opportunityId,
      objectApiName: 'Opportunity',
      relationshipApiName: 'OpportunityLineItems',
      actionName: 'view'
    }
  };
}

export const PROGRAMS: PageReference = {
  type: 'standard__objectPage',
  attributes: { objectApiName: 'Incentive_Program__c', actionName: 'list' }
};
