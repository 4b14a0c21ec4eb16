// The org behind the deal page: the project, with an empty card in the deal desk's place if it is asked for, and records.
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { connect } from '../scripts/demo/connect.ts';
import { load } from '../scripts/demo/loader.ts';
import type { Org } from '../scripts/demo/org.ts';
import { loaderPermissionSets, roles, users } from '../scripts/demo/people.ts';
import type { DemoBatch, DemoData } from '../scripts/demo/types.ts';
import * as catalogue from './pageCatalogue.ts';
import { startProject } from './projectOrg.ts';

/** The component of the deal desk: a page without it has an empty card in its place. */
const CARD = 'force-app/main/deals/lwc/dealEligibility';

const CLASSES = 'force-app/main/deals/classes';
const PROBE = 'BenchDeal.cls';

export interface BenchOrg {
  readonly url: string;
  readonly org: Org;
  load(batches: readonly DemoBatch[]): Promise<void>;
  /** Calls a method of Apex as a component of the page does. */
  apex(className: string, method: string, params: Readonly<Record<string, unknown>>): Promise<unknown>;
  stop(): Promise<void>;
}

const EMPTY_CARD = {
  'dealEligibility.html': `<template><article class="slds-card"><h2 class="slds-card__header">Empty card</h2></article></template>\n`,
  'dealEligibility.ts': [
    `import { LightningElement, api } from 'lwc';`,
    `export default class DealEligibility extends LightningElement {`,
    `  @api recordId: string | undefined;`,
    `}\n`
  ].join('\n')
};

/** What the bench has beside or instead of the project's own. */
function prepare(folder: string, emptyCard: boolean): void {
  if (emptyCard) {
    const meta = path.join(folder, CARD, 'dealEligibility.js-meta.xml');
    cpSync(meta, path.join(folder, 'meta.xml'));
    rmSync(path.join(folder, CARD), { recursive: true });
    cpSync(path.join(folder, 'meta.xml'), meta);
    for (const [name, text] of Object.entries(EMPTY_CARD)) writeFileSync(path.join(folder, CARD, name), text);
  }
  cpSync(path.join(import.meta.dirname, PROBE), path.join(folder, CLASSES, PROBE));
  cpSync(path.join(folder, CLASSES, 'DealEngine.cls-meta.xml'), path.join(folder, CLASSES, `${PROBE}-meta.xml`));
}

/** People come with every part: loading them again changes nothing. */
function dataOf(batches: readonly DemoBatch[], prices: DemoData['prices']): DemoData {
  return { roles, users, loaderPermissionSets, batches, prices };
}

/** Vendors, products and what hangs on them, but for programs. */
function base(): DemoBatch[] {
  const deals = [catalogue.FEW, catalogue.ALL, catalogue.ONE];
  return [
    { object: 'Vendor__c', label: 'vendors', records: catalogue.vendors },
    { object: 'Vendor_Status__c', label: 'vendor statuses', records: catalogue.statuses },
    { object: 'Product2', label: 'products', records: catalogue.productRecords },
    { object: 'Account', label: 'accounts', records: catalogue.accounts },
    { object: 'Certification__c', label: 'certificates', records: catalogue.certificates },
    { object: 'Program_Budget__c', label: 'budgets', records: catalogue.budgets },
    { object: 'Program_Counter__c', label: 'counters', records: catalogue.counters },
    { object: 'Opportunity', label: 'opportunities', records: deals.map(({ record }) => record), priceBook: true },
    {
      object: 'OpportunityLineItem',
      label: 'opportunity products',
      records: deals.flatMap(({ lines }) => lines),
      createOnly: ['Opportunity', 'PricebookEntryId']
    },
    {
      object: 'Deal_Registration__c',
      label: 'registrations',
      records: catalogue.registrations,
      createOnly: ['Opportunity__r']
    }
  ];
}

/**
 * @param emptyCard whether the deal desk's place on the record page is an empty card
 */
export async function startBenchOrg(emptyCard: boolean): Promise<BenchOrg> {
  const { url, token, stop } = await startProject((folder) => prepare(folder, emptyCard));
  try {
    const org = connect(url, token);
    const loadInto = async (batches: readonly DemoBatch[], prices: DemoData['prices'] = []): Promise<void> => {
      await load(org, dataOf(batches, prices), () => {});
    };
    await loadInto(base(), catalogue.prices);
    const apex: BenchOrg['apex'] = async (className, method, params) => {
      const answer = await fetch(`${url}/lightning/apex/${className}/${method}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(params)
      });
      if (!answer.ok) throw new Error(`${className}.${method}: ${await answer.text()}`);
      return answer.json();
    };
    return { url, org, load: (batches) => loadInto(batches), apex, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
