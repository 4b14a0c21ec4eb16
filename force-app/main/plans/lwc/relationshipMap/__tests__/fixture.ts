// The plan of the drawing as the page is sent it, and the words of its people.
import { coverage, type PlanInput, type Stakeholder } from 'c/planEngine';
import { personTexts, type RelationshipWords } from 'c/relationshipSentence';
import { AS_OF, NORTHGATE } from '../../planEngine/__tests__/northgate';
import { english } from '../../relationshipLabels/__tests__/english';

export const words: RelationshipWords = { labels: english, locale: 'en-US', names: new Map() };

export const PLAN = {
  ...NORTHGATE,
  today: AS_OF,
  currencyCode: 'USD',
  currencyDecimals: 2,
  costVisible: true,
  editable: true,
  standard: null,
  profile: {
    id: 'plan',
    account: { id: 'account', name: 'Northgate Logistics Group' },
    owner: { id: 'mara', name: 'Mara Lindqvist' },
    vision: { text: null, isElsewhere: false },
    strategy: { text: null, isElsewhere: false }
  },
  ...{ needs: [], objectives: [], initiatives: [], actions: [], milestones: [], swot: [], members: [] }
} as unknown as PlanInput;

export const withStakeholder = (id: string, changes: Partial<Stakeholder>): PlanInput => ({
  ...PLAN,
  stakeholders: PLAN.stakeholders.map((one) => (one.id === id ? { ...one, ...changes } : one))
});

export const COVERED = coverage(NORTHGATE, AS_OF);
export const TEXTS = personTexts(NORTHGATE, COVERED, words);
