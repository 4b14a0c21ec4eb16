// Quotas by R1, R9 and R10: what is credited, how far the period is, and what is left to win. Pure: no platform, no clock.
export { attain, attainedOf } from './attainment';
export { businessDays, elapsedOf, holidaysIn, isBusinessDay, weightsOf } from './calendar';
export { countedCredits } from './credits';
export { valueOf } from './figures';
export { cover } from './coverage';
export { decode } from './decode';
export { explainFigure } from './explain';
export { hasBegun, isOver, lookedAt, measuresOf, partAnswers, standing, TOGETHER, type Standing } from './measureRows';
export { chanceDeals, closingIn, oddsOf, openDeals, type ValuedDeal } from './openDeals';
export { paceIn } from './pace';
export { partsOf, periodOf } from './periods';
export { problems } from './problems';
export { comparisons, sameDayIn } from './sameDay';
export { covers, effective, quotaOf, scopeOf } from './scope';
export { segments } from './segments';
export { trend } from './trend';
export { weightedOf } from './weighted';
export type * from './contract';
