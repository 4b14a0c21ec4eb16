// Loads what the accounts up for assignment have beside records with keys: tasks, and where the reps work.
import { assignTasks, repFacts } from './assignment.ts';
import type { Org } from './org.ts';
import { usernameOf, users } from './people.ts';
import { saveAll } from './saving.ts';

/** After the accounts. In an org where one user is several of the people nothing is said of where they work. */
export async function loadAssignment(org: Org): Promise<void> {
  const quoted = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');
  const people = users.filter(({ alias }) => alias === 'marcus' || alias in repFacts);
  const rows = await org.query(`SELECT Id, Username FROM User WHERE Username IN (${quoted(people.map(usernameOf))})`);
  const byName = new Map(rows.map((row) => [String(row['Username']).toLowerCase(), String(row['Id'])]));
  const idOf = (alias: string): string | undefined => {
    const person = people.find((one) => one.alias === alias);
    return person && byName.get(usernameOf(person));
  };
  const known = Object.entries(repFacts).flatMap(([alias, { city, state, capacity }]) => {
    const Id = idOf(alias);
    return Id === undefined ? [] : [{ Id, City: city, State: state, Account_Capacity__c: capacity ?? null }];
  });
  await saveAll(
    known,
    (chunk) => org.update('User', chunk),
    (index) => `place of work of ${String(known[index]?.Id)}`
  );
  const keys = [...new Set(assignTasks.map(({ account }) => account))];
  const accounts = await org.query(`SELECT Id, External_Id__c FROM Account WHERE External_Id__c IN (${quoted(keys)})`);
  const accountIds = new Map(accounts.map((row) => [String(row['External_Id__c']), String(row['Id'])]));
  const stored = await org.query(
    `SELECT WhatId, Subject FROM Task WHERE WhatId IN (${quoted([...accountIds.values()])})`
  );
  const there = new Set(stored.map((row) => `${String(row['WhatId'])} ${String(row['Subject'])}`));
  const fresh = assignTasks.flatMap(({ account, owner, subject, isDone }) => {
    const WhatId = accountIds.get(account);
    const OwnerId = idOf(owner);
    return WhatId === undefined || OwnerId === undefined || there.has(`${WhatId} ${subject}`)
      ? []
      : [{ Subject: subject, Status: isDone ? 'Completed' : 'Not Started', OwnerId, WhatId }];
  });
  await saveAll(
    fresh,
    (chunk) => org.insert('Task', chunk),
    (index) => `task ${fresh[index]?.Subject}`
  );
}
