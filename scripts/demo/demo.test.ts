// The demo data itself: complete, consistent, the same every time, and the Harborview figures of the screens.
import { harborviewDeal, harborviewLines } from './harborview.ts';
import { harborviewGroups, harborviewPrograms } from './harborviewPrograms.ts';
import { demoData } from './index.ts';
import { usernameOf } from './people.ts';
import { KEY_PREFIX, type DemoData, type DemoRecord } from './types.ts';
import { productKey, products } from './vendors.ts';

const SIZE = { accounts: 60, opportunities: 300, programs: 80 };
const data = demoData(1, SIZE);

function recordsOf(demo: DemoData, label: string): readonly DemoRecord[] {
  const batch = demo.batches.find((one) => one.label === label);
  if (!batch) throw new Error(`no batch ${label}`);
  return batch.records;
}

describe('sizes', () => {
  it('has what the product promises', () => {
    expect(data.users).toHaveLength(21);
    expect(recordsOf(data, 'accounts')).toHaveLength(60);
    expect(recordsOf(data, 'locations').length).toBeGreaterThan(30);
    expect(recordsOf(data, 'vendors')).toHaveLength(8);
    expect(recordsOf(data, 'products')).toHaveLength(60);
    expect(recordsOf(data, 'programs')).toHaveLength(80);
    expect(recordsOf(data, 'opportunities')).toHaveLength(300);
  });

  it('gives every opportunity one to twelve lines', () => {
    const counts = new Map<string, number>();
    for (const { parents } of recordsOf(data, 'opportunity products')) {
      const deal = parents?.['Opportunity'] ?? '';
      counts.set(deal, (counts.get(deal) ?? 0) + 1);
    }
    expect(counts.size).toBe(300);
    expect(Math.min(...counts.values())).toBe(1);
    expect(Math.max(...counts.values())).toBe(12);
  });
});

describe('repeatability', () => {
  it('is the same for the same seed and differs for another', () => {
    expect(demoData(1, SIZE)).toEqual(data);
    expect(demoData(2, SIZE)).not.toEqual(data);
  });

  it('keeps the Harborview deal and its programs in every size', () => {
    const small = demoData(7, { accounts: 1, opportunities: 1, programs: 1 });
    expect(recordsOf(small, 'opportunities')).toEqual([harborviewDeal]);
    expect(recordsOf(small, 'programs')).toHaveLength(harborviewPrograms.length);
  });
});

describe('references', () => {
  const all = data.batches.flatMap(({ records }) => records);
  const keys = new Set(all.map(({ key }) => key));

  it('uses every key once, with the prefix of the demo, within the length of the field', () => {
    expect(keys.size).toBe(all.length);
    expect(all.filter(({ key }) => !key.startsWith(KEY_PREFIX) || key.length > 80)).toEqual([]);
  });

  it('names only parents that come in an earlier batch', () => {
    const seen = new Set<string>();
    for (const { records } of data.batches) {
      for (const { parents, priced } of records) {
        for (const key of [...Object.values(parents ?? {}), ...(priced ? [priced] : [])]) expect(seen).toContain(key);
      }
      for (const { key } of records) seen.add(key);
    }
  });

  it('has owners, managers and roles that exist', () => {
    const aliases = new Set<string>();
    const roles = new Set(data.roles.map(({ developerName }) => developerName));
    for (const { alias, manager, role } of data.users) {
      if (manager !== null) expect(aliases).toContain(manager);
      expect(roles).toContain(role);
      expect(alias.length).toBeLessThanOrEqual(8);
      aliases.add(alias);
    }
    for (const { owner } of all) if (owner !== undefined) expect(aliases).toContain(owner);
    expect(new Set(data.users.map(usernameOf)).size).toBe(21);
  });

  it('has a price for every product', () => {
    expect(data.prices.map(({ product }) => product)).toEqual(recordsOf(data, 'products').map(({ key }) => key));
  });
});

describe('people', () => {
  const byAlias = new Map(data.users.map((user) => [user.alias, user]));

  it('shows cost to the account manager and not to inside sales', () => {
    expect(byAlias.get('rep')).toMatchObject({ firstName: 'Maya', lastName: 'Lindqvist' });
    expect(byAlias.get('rep')?.permissionSets).toEqual(['Quarterdeck_Rep', 'Quarterdeck_View_Cost']);
    expect(byAlias.get('inside')).toMatchObject({ firstName: 'Jonas', lastName: 'Weber' });
    expect(byAlias.get('inside')?.permissionSets).toEqual(['Quarterdeck_Rep']);
  });
});

describe('the Harborview deal', () => {
  const bySku = new Map(products.map((product) => [productKey(product.sku), product]));
  const lines = harborviewLines.map(({ fields, priced }) => {
    const product = bySku.get(priced ?? '');
    if (!product) throw new Error(`no product ${priced}`);
    return { ...product, quantity: Number(fields['Quantity']), salesPrice: Number(fields['UnitPrice']) };
  });
  const sum = (of: (line: (typeof lines)[number]) => number): number =>
    lines.reduce((total, line) => total + line.quantity * of(line), 0);

  it('has the lines of the screens', () => {
    expect(
      lines.map(({ sku, quantity, listPrice, salesPrice, cost }) => [sku, quantity, listPrice, salesPrice, cost])
    ).toEqual([
      ['R540', 24, 9800, 7450, 6600],
      ['S90', 4, 42000, 31500, 27900],
      ['VX-48', 37, 3200, 2400, 2050],
      ['CIN-BKP', 60, 480, 395, 320],
      ['CIN-SVC', 1, 18000, 18000, 12600]
    ]);
  });

  it('adds up to the figures of the screens', () => {
    expect(sum(({ salesPrice }) => salesPrice)).toBe(435_300);
    expect(sum(({ cost }) => cost)).toBe(377_650);
    expect(sum(({ cost, vendor }) => (vendor === 'arcturon' ? cost : 0))).toBe(270_000);
  });

  it('closes on February 27 through its distributor, owned by Maya', () => {
    expect(harborviewDeal).toMatchObject({
      fields: { Name: 'Harborview Health - Data center refresh', CloseDate: '2026-02-27' },
      parents: { Distributor__r: 'demo-vendor-tarnvale' },
      owner: 'rep'
    });
  });

  it('has a customer without a segment, which some programs need', () => {
    const [customer] = recordsOf(data, 'accounts');
    expect(customer?.fields).toMatchObject({ Name: 'Harborview Health Network', Segment__c: null });
  });

  it('has programs of every sort', () => {
    expect(harborviewGroups.eligible).toHaveLength(6);
    expect(harborviewGroups.nearMiss).toHaveLength(3);
    expect(harborviewGroups.needsData).toHaveLength(2);
    expect(harborviewGroups.notEligible).toHaveLength(13);
    expect(harborviewGroups.needsAttention).toHaveLength(2);
  });
});
