// Apex of one-on-ones and blockers as components import it.
declare module '@salesforce/apex/OneOnOneController.load' {
  import type { WireAdapterConstructor } from 'lwc';
  import type { ApexMethod, WireResult } from '@salesforce/apexMethod';
  import type { OneOnOneInput, Sent } from 'c/oneOnOneEngine';

  const load: ApexMethod<{ meetingId: string }, Sent<OneOnOneInput>> &
    WireAdapterConstructor<{ meetingId: string }, WireResult<Sent<OneOnOneInput>>>;
  export default load;
}

declare module '@salesforce/apex/OneOnOneController.choose' {
  import type { ApexMethod } from '@salesforce/apexMethod';

  const choose: ApexMethod<{ meetingId: string; key: string; discuss: boolean }, void>;
  export default choose;
}

declare module '@salesforce/apex/OneOnOneController.addTopic' {
  import type { ApexMethod } from '@salesforce/apexMethod';

  const addTopic: ApexMethod<{ meetingId: string; text: string }, void>;
  export default addTopic;
}

declare module '@salesforce/apex/OneOnOneController.share' {
  import type { ApexMethod } from '@salesforce/apexMethod';

  const share: ApexMethod<{ meetingId: string }, void>;
  export default share;
}

declare module '@salesforce/apex/OneOnOneController.finish' {
  import type { ApexMethod } from '@salesforce/apexMethod';

  /** `agenda`: `Agenda` as JSON; answers the Id of the next meeting, if one is planned. */
  const finish: ApexMethod<{ meetingId: string; agenda: string; nextDay: string | null }, string | null>;
  export default finish;
}

declare module '@salesforce/apex/OneOnOneController.sign' {
  import type { ApexMethod } from '@salesforce/apexMethod';

  const sign: ApexMethod<{ meetingId: string }, void>;
  export default sign;
}

declare module '@salesforce/apex/OneOnOneController.keep' {
  import type { ApexMethod } from '@salesforce/apexMethod';

  const keep: ApexMethod<{ commitmentId: string }, void>;
  export default keep;
}

declare module '@salesforce/apex/OneOnOneStartController.reps' {
  import type { ApexMethod } from '@salesforce/apexMethod';
  import type { TeamPerson } from 'c/oneOnOneStart';

  const reps: ApexMethod<Record<string, never>, readonly TeamPerson[]>;
  export default reps;
}

declare module '@salesforce/apex/OneOnOneStartController.plan' {
  import type { ApexMethod } from '@salesforce/apexMethod';

  const plan: ApexMethod<{ repId: string; day: string }, string>;
  export default plan;
}

declare module '@salesforce/apex/CoachingNoteController.load' {
  import type { ApexMethod } from '@salesforce/apexMethod';
  import type { SavedNote } from 'c/coachingNote';

  const load: ApexMethod<{ meetingId: string }, SavedNote>;
  export default load;
}

declare module '@salesforce/apex/CoachingNoteController.save' {
  import type { ApexMethod } from '@salesforce/apexMethod';
  import type { SavedNote } from 'c/coachingNote';

  const save: ApexMethod<{ meetingId: string; text: string }, SavedNote>;
  export default save;
}

declare module '@salesforce/apex/BlockerController.load' {
  import type { ApexMethod } from '@salesforce/apexMethod';
  import type { BlockerInput } from 'c/blockerSentence';

  const load: ApexMethod<{ recordId: string }, BlockerInput>;
  export default load;
}

declare module '@salesforce/apex/BlockerController.branch' {
  import type { ApexMethod } from '@salesforce/apexMethod';
  import type { BlockerInput } from 'c/blockerSentence';

  const branch: ApexMethod<Record<string, never>, BlockerInput>;
  export default branch;
}

declare module '@salesforce/apex/BlockerController.similar' {
  import type { ApexMethod } from '@salesforce/apexMethod';
  import type { SimilarBlocker } from 'c/blockerSentence';

  const similar: ApexMethod<{ question: string | undefined }, readonly SimilarBlocker[]>;
  export default similar;
}

declare module '@salesforce/apex/BlockerController.add' {
  import type { ApexMethod } from '@salesforce/apexMethod';

  const add: ApexMethod<{ recordId: string; name: string; opened: string }, string>;
  export default add;
}

declare module '@salesforce/apex/BlockerController.resolve' {
  import type { ApexMethod } from '@salesforce/apexMethod';

  const resolve: ApexMethod<{ blockerId: string; answer: string; fromId: string | null }, void>;
  export default resolve;
}
