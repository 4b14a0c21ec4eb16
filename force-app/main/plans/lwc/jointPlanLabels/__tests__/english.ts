// English words of the joint plan and the meeting brief for tests: the platform's Jest runner gives label names only.
import type { JointPlanLabels } from 'c/jointPlanLabels';
import type { MeetingBriefLabels } from 'c/meetingBriefLabels';
import { projectLabels } from '../../../../deals/lwc/dealLabels/__tests__/english';

function englishOf<Labels extends object>(module: string): Labels {
  const values = projectLabels();
  const { labels } = jest.requireActual<{ labels: Readonly<Record<string, string>> }>(module);
  const english = Object.entries(labels).map(([key, name]) => {
    const value = values.get(name.replace(/^c\./, ''));
    if (value === undefined) {
      throw new Error(`no custom label ${name}`);
    }
    return [key, value];
  });
  return Object.fromEntries(english) as Labels;
}

/** For `jest.mock('c/jointPlanLabels', ...)`. @throws Error for a label that the project does not have */
export const jointModule = (): { readonly labels: JointPlanLabels } => ({ labels: englishOf('c/jointPlanLabels') });

/** For `jest.mock('c/meetingBriefLabels', ...)`. */
export const briefModule = (): { readonly labels: MeetingBriefLabels } => ({
  labels: englishOf('c/meetingBriefLabels')
});
