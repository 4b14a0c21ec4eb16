// The pages of the joint plan: one A4 page where it fits. Where it does not, the team goes to the next page first, then
// what is done, then the rest flows on; every page has the title. Nothing is left out. Pure.
import { flowed, type FlowItem, type Page, type Piece } from 'c/documentPage';
import type { JointPlanContent } from 'c/jointPlanContent';
import { footOf, headOf, signaturesPiece } from './frame';
import { objectiveItems } from './objectives';
import { goalItems, milestoneItems, needItems } from './sections';
import { actionItems, teamItems } from './sides';

type Part = 'goal' | 'objectives' | 'needs' | 'actions' | 'done' | 'milestones' | 'team' | 'sign';
type Parts = Readonly<Record<Part, readonly FlowItem[]>>;

/** The page that is signed, and what follows it; from what is wanted to what always goes. */
const PLANS: readonly (readonly [first: readonly Part[], next: readonly Part[]])[] = [
  [['goal', 'objectives', 'needs', 'actions', 'milestones', 'sign'], ['team']],
  [
    ['goal', 'objectives', 'needs', 'actions', 'milestones', 'sign'],
    ['done', 'team']
  ]
];

/** Where it is signed is never alone on a page: what comes before it goes with it. */
function all(parts: Parts, names: readonly Part[]): readonly FlowItem[] {
  const items = names.flatMap((name) => parts[name]);
  return items.map((item, index) => (items[index + 1]?.section === 'sign' ? { ...item, leads: true } : item));
}

function partsOf(content: JointPlanContent, done: 'with' | 'apart'): Parts {
  return {
    goal: goalItems(content),
    objectives: objectiveItems(content),
    needs: needItems(content),
    actions: actionItems(content, done === 'with' ? null : false),
    done: done === 'with' ? [] : actionItems(content, true),
    milestones: milestoneItems(content),
    team: teamItems(content),
    sign: [{ section: 'sign', piece: signaturesPiece(content) }]
  };
}

export function jointPlanLayout(content: JointPlanContent): readonly Page[] {
  const head = (): Piece => headOf(content);
  const flow = (items: readonly FlowItem[]): readonly Page[] => (items.length === 0 ? [] : flowed({ head, items }));
  const together = partsOf(content, 'with');
  const whole = flow(all(together, ['goal', 'objectives', 'needs', 'actions', 'milestones', 'team', 'sign']));
  if (whole.length === 1) {
    return footOf(whole, content);
  }
  const apart = partsOf(content, 'apart');
  for (const [index, [first, next]] of PLANS.entries()) {
    const parts = index === 0 ? together : apart;
    const signed = flow(all(parts, first));
    if (signed.length === 1) {
      return footOf([...signed, ...flow(all(parts, next))], content);
    }
  }
  return footOf(
    flow(all(apart, ['goal', 'objectives', 'needs', 'actions', 'milestones', 'done', 'sign', 'team'])),
    content
  );
}
