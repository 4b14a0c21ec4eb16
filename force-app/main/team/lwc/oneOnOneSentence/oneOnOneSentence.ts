// Sentences of one-on-ones, from codes and parameters with labels and locale handed in. Pure.
export { agendaNote, headline } from './headline';
export { factTexts, stateText, type Fact } from './head';
export { groupTexts, itemText, type GroupText, type ItemText } from './items';
export { commitmentText, goalText, type CommitmentText, type GoalText } from './lists';
export { shortDay, weekday, type MeetingWords } from './words';
