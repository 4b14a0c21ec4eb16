/**
 * A process that deploys over an org with one garden, and kills itself at one moment of it.
 * Usage: deployUntilKilled.ts <project> <database file> prepared|committed|kept
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DeployedFiles } from '../src/cli/deployed-files.ts';
import { openOrg, userIdOf } from '../src/cli/open.ts';
import { save } from '../src/dml/index.ts';
import { parseXml } from '../src/metadata/index.ts';
import { contextFor } from '../src/security/index.ts';

const [, , project = '', database = '', moment = ''] = process.argv;
mkdirSync(path.dirname(database), { recursive: true });
const org = openOrg({ project, database, sessions: null });
const context = contextFor(org.store, org.project, userIdOf(org, 'admin'));
const garden = { type: 'Garden__c', values: { Name: 'Elm', External_Id__c: 'K7' } };
save(context, { operation: 'insert', records: [garden], allOrNone: true, mode: 'system' }, org.apex.hooks(context));

const die = (): void => {
  process.kill(process.pid, 'SIGKILL');
};
const files = DeployedFiles.prototype;
const { prepare, keep } = files;
files.prepare = function (this: DeployedFiles, ...args) {
  prepare.apply(this, args);
  if (moment === 'prepared') die();
};
files.keep = function (this: DeployedFiles, ...args) {
  if (moment === 'committed') die();
  keep.apply(this, args);
  if (moment === 'kept') die();
};

const field =
  '<CustomField><fullName>Shaded__c</fullName><label>Shaded</label><type>Checkbox</type>' +
  '<defaultValue>false</defaultValue></CustomField>';
const fullName = 'Garden__c.Shaded__c';
const xml = parseXml(field, fullName);
org.adopt({
  components: [{ type: 'CustomField', fullName, path: 'deployed', xml }],
  deleted: [{ type: 'CustomField', fullName: 'Garden__c.External_Id__c' }]
});
