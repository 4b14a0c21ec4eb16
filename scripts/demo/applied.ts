// Programs that Marcus's team has applied to its deals, before the first night counts them: on open deals by the
// package's own service, which decides again and refuses a wrong amount; on won ones as the history of their claims.
import type { Org } from './org.ts';
import { programKey } from './programs.ts';
import { SeedError } from './saving.ts';
import { keyOf } from './types.ts';

const PROGRAM = programKey({ id: 'arcturon-midmarket-growth' });
/** Percent of the sale. */
const RATE = 1;

/** Open deals of {@link eastDeals} with their amounts in thousands. */
const OPEN: readonly (readonly [alias: string, id: string, amount: number])[] = [
  ['grace', 'open-1', 250],
  ['grace', 'open-3', 120],
  ['mei', 'open-2', 200],
  ['henrik', 'open-1', 142],
  ['luis', 'open-2', 140],
  ['owen', 'open-1', 128]
];

/** A deal that has an evaluation is left as it is: what was applied is people's from then on. */
const applied = (dealKey: string, thousands: number): string => `
  Opportunity deal = [SELECT Id FROM Opportunity WHERE External_Id__c = '${dealKey}'];
  Integer known = [SELECT COUNT() FROM Deal_Evaluation__c WHERE Opportunity__c = :deal.Id AND Kind__c = 'Applied'];
  if (known == 0) {
    Incentive_Program__c program = [SELECT Version__c FROM Incentive_Program__c WHERE External_Id__c = '${PROGRAM}'];
    Map<String, Object> item = new Map<String, Object>{
      'key' => '${PROGRAM}', 'version' => program.Version__c, 'amount' => ${thousands * 1000 * RATE}
    };
    Map<String, Object> request = new Map<String, Object>{
      'opportunityId' => deal.Id, 'programs' => new List<Object>{ item }
    };
    ApplyResult result = DealApplyController.apply(JSON.serialize(request));
    if (!result.applied) {
      throw new IllegalArgumentException(JSON.serialize(result));
    }
  }`;

/** What was applied before the win of each deal with a claim: its evaluation, with the claim's program as its line. */
const HISTORY = `
  Set<Id> known = new Set<Id>();
  for (Deal_Evaluation__c stored : [SELECT Opportunity__c FROM Deal_Evaluation__c WHERE Kind__c = 'Applied']) {
    known.add(stored.Opportunity__c);
  }
  for (Incentive_Claim__c claim : [
    SELECT Amount__c, Opportunity__c, Opportunity__r.CloseDate, Program__c, Program__r.External_Id__c, Program__r.Version__c
    FROM Incentive_Claim__c
    WHERE External_Id__c LIKE '${keyOf('claim')}-%' AND Opportunity__r.IsWon = TRUE
  ]) {
    if (!known.contains(claim.Opportunity__c)) {
      EvaluationLedger.save(
        new Deal_Evaluation__c(
          Opportunity__c = claim.Opportunity__c, Kind__c = 'Applied', Is_Current__c = true,
          As_Of__c = claim.Opportunity__r.CloseDate, Evaluated_At__c = Datetime.now(),
          Eligible_Count__c = 1, Eligible_Now__c = 0, Eligible_Claim__c = claim.Amount__c,
          Applied_Now__c = 0, Applied_Claim__c = claim.Amount__c, Leakage__c = 0
        ),
        new List<Deal_Evaluation_Line__c>{
          new Deal_Evaluation_Line__c(
            Program__c = claim.Program__c, Program_Key__c = claim.Program__r.External_Id__c,
            Program_Version__c = claim.Program__r.Version__c, Status__c = 'Eligible', Chosen__c = true,
            State__c = 'Accrued', Settlement__c = 'Claim', Value__c = claim.Amount__c
          )
        }
      );
    }
  }`;

/**
 * After the deals and their claims.
 * @throws SeedError with what the org says against it
 */
export async function applyPrograms(org: Org): Promise<void> {
  for (const [alias, id, amount] of OPEN) await run(org, applied(keyOf('opportunity', alias, id), amount));
  await run(org, HISTORY);
}

async function run(org: Org, apex: string): Promise<void> {
  const { compiled, compileProblem, success, exceptionMessage } = await org.runApex(apex);
  if (success) return;
  const reason = (compiled ? exceptionMessage : compileProblem) ?? 'no reason given';
  throw new SeedError(`Programs could not be applied to deals: ${reason}`);
}
