// Words what is known of the people of a customer, so that map, table and list say the same. Pure.
export { findingsOf, type Finding, type FindingPart, type FindingsText } from './findings';
export { personTexts, SUPPORT_LEVELS, supportOf, type PersonText, type SupportText } from './people';
export type { RelationshipWords } from './words';
