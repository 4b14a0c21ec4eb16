/**
 * A process that saves pairs of accounts, each pair in one transaction, until somebody kills it.
 * Usage: writeUntilKilled.ts <database file>; prints `saved <n>` after each pair.
 */
import { buildSchema } from '../src/schema/index.ts';
import { openStore, systemClock } from '../src/store/index.ts';
import { fixtureProject, objectOf } from './fixture.ts';

const project = fixtureProject();
const schema = buildSchema(project);
const store = openStore({ schema, project, file: process.argv[2] ?? '', clock: systemClock() });
const account = objectOf(schema, 'Account');
for (let pair = 1; ; pair++) {
  store.transaction(() => {
    store.insert(account, [{ Id: store.nextId(account), Name: `Left ${pair}` }]);
    store.insert(account, [{ Id: store.nextId(account), Name: `Right ${pair}` }]);
  });
  process.stdout.write(`saved ${pair}\n`);
}
