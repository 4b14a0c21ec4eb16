// Where the step leads that would make something known. Pure.
import type { PageReference } from 'lightning/navigation';
import { encodeDefaultFieldValues } from 'lightning/pageReferenceUtils';
import type { Step } from 'c/healthSentence';

export function pageOf(step: Step): PageReference {
  switch (step.kind) {
    case 'new':
      return {
        type: 'standard__objectPage',
        attributes: { objectApiName: step.object, actionName: 'new' },
        state: { defaultFieldValues: encodeDefaultFieldValues(step.values) }
      };
    case 'list':
      return {
        type: 'standard__objectPage',
        attributes: { objectApiName: step.object, actionName: 'list' },
        state: { filterName: 'All' }
      };
    default:
      return {
        type: 'standard__recordPage',
        attributes: { recordId: step.recordId, actionName: step.kind }
      };
  }
}
