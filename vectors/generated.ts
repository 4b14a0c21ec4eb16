// Deals with programs from a seed, for comparing engines: every source, operator and calculation, texts of logic, missing
// and hidden facts, returns, and now and then a malformed program.
import type {
  CompiledCriterion,
  CompiledProduct,
  CompiledProgram,
  Counter,
  CriterionField,
  DealInput,
  DealLine,
  Fact,
  Holding
} from '../force-app/main/deals/lwc/dealEngine/contract.ts';
import { given } from './cases.ts';
import { Dice } from './dice.ts';

const FAMILIES = ['Servers', 'Storage', 'Services', 'servers'];
const SKUS = ['ARC-R540', 'ARC-S90', 'ARC-S9', 'SRV-1'];
const NAMES = ['Storage Pro', 'Sales Pro', 'REG-1', 'Displacement letter'];
const TIERS = ['Registered', 'Silver', 'Gold', 'Platinum'];
const PRODUCTS = ['P1', 'P2', 'P3', 'P4'];

function holdings(dice: Dice, most: number): Holding[] {
  return Array.from({ length: dice.whole(0, most) }, (_, index) => ({
    id: `H${index}`,
    name: dice.one(NAMES),
    holder: dice.maybe(0.8, () => dice.one(['Ada', 'Bo'])),
    onDeal: dice.chance(0.5),
    validFrom: dice.maybe(0.5, () => dice.day()),
    validTo: dice.maybe(0.6, () => dice.day())
  }));
}

function fact(dice: Dice, record: string, value: string | number | null): Fact {
  return { value: dice.chance(0.12) ? null : value, recordId: record, recordName: `Record ${record}` };
}

function line(dice: Dice, index: number, costVisible: boolean, returns: boolean): DealLine {
  const id = `L${index + 1}`;
  const place = dice.whole(0, 3);
  const sign = returns && dice.chance(0.4) ? -1 : 1;
  const quantity = (sign * (dice.chance(0.6) ? dice.whole(1, 50) * 100 : dice.whole(1, 5_000))) / 100;
  const listPrice = dice.maybe(0.9, () => dice.whole(0, 200_000));
  const unitPrice = dice.maybe(0.9, () => dice.whole(0, 200_000));
  const unitCost = dice.maybe(0.9, () => dice.whole(0, 150_000));
  const amount = dice.maybe(0.9, () => Math.round(quantity * (unitPrice ?? 1_000)));
  const [family, sku] = [dice.maybe(0.9, () => FAMILIES[place]!), dice.maybe(0.9, () => SKUS[place]!)];
  const facts = {
    'product.family': fact(dice, PRODUCTS[place]!, family),
    'product.sku': fact(dice, PRODUCTS[place]!, sku),
    'product.name': fact(dice, PRODUCTS[place]!, `Product ${place}`),
    'line.quantity': fact(dice, id, quantity),
    'line.amount': fact(dice, id, amount),
    'line.list': fact(dice, id, listPrice),
    ...(costVisible ? { 'product.cost': fact(dice, PRODUCTS[place]!, unitCost) } : {})
  };
  return {
    ...{ id, productId: PRODUCTS[place]!, productName: `Product ${place}`, sku, family, vendorKey: 'arcturon' },
    ...{ quantity, listPrice, unitPrice, amount },
    ...(costVisible ? { unitCost, floorPrice: null } : {}),
    facts: Object.fromEntries(Object.entries(facts).filter(() => dice.chance(0.95)))
  };
}

function counter(dice: Dice, key: string): Counter {
  return {
    name: `Counter ${key}`,
    recordId: key,
    amount: dice.whole(-200_000, 60_000_000),
    quantity: dice.whole(0, 50_000) / 100,
    baseline: dice.maybe(0.8, () => dice.one([0, -5, dice.whole(1, 50_000_000), dice.whole(1, 50_000_000)]))
  };
}

const MALFORMED_VALUES = ['', ' ', 'soon', '2026-02-30', '1e3', '99999999999999999999'];

function operatorsOf(field: CriterionField): readonly string[] {
  const ranked = ['equals', 'in', 'notIn', 'atLeast', 'atMost', 'between'];
  switch (field.kind) {
    case 'Text':
      return ['equals', 'in', 'notIn', 'contains', 'pattern'];
    case 'Date':
      return [...ranked, 'withinMonths'];
    case 'Holding':
      return ['heldOn'];
    default:
      return ranked;
  }
}

function valueFor(dice: Dice, { kind, key, detail }: CriterionField, operator: string): string {
  switch (kind) {
    case 'Number':
      return dice.chance(0.5) ? String(dice.whole(-5, 120)) : (dice.whole(-200, 9_000) / 100).toFixed(2);
    case 'Money':
      return (dice.whole(-20_000, 4_000_000) / (key.startsWith('product') ? 1_000 : 100)).toFixed(dice.whole(0, 3));
    case 'Date':
      return operator === 'withinMonths' ? String(dice.whole(-14, 14)) : dice.day();
    case 'Tier':
      return dice.one(TIERS);
    case 'Holding':
      return dice.one(NAMES);
    default:
      break;
  }
  if (operator === 'pattern') {
    return dice.one(['ARC-*', '*9*', 'S?*', '*', 'ARC-S?', 'Servers']);
  }
  if (operator === 'contains') {
    return dice.one(['ARC', 'ser', 'S', 'Enter', 'x']);
  }
  const own = key.includes('sku') ? SKUS : key.includes('famil') ? FAMILIES : ['Enterprise', 'West', 'Product 1'];
  return detail === 'relation' ? dice.one(['New', 'Existing']) : dice.one(own);
}

function criterion(
  dice: Dice,
  sequence: number,
  fields: readonly CriterionField[],
  faulty: boolean
): CompiledCriterion {
  const field = dice.one(fields);
  const operator = faulty && dice.chance(0.2) ? dice.one(['atLeast', 'like', 'heldOn']) : dice.one(operatorsOf(field));
  const count = ['in', 'notIn', 'contains', 'pattern', 'heldOn'].includes(operator)
    ? dice.whole(operator === 'heldOn' ? 0 : 1, 3)
    : operator === 'between'
      ? 2
      : 1;
  const values = Array.from({ length: faulty && dice.chance(0.2) ? dice.whole(0, 3) : count }, () =>
    faulty && dice.chance(0.2) ? dice.one(MALFORMED_VALUES) : valueFor(dice, field, operator)
  );
  const ordered =
    operator === 'between' && dice.chance(0.95)
      ? field.kind === 'Tier'
        ? [...values].sort((one, other) => TIERS.indexOf(one) - TIERS.indexOf(other))
        : field.kind === 'Date'
          ? [...values].sort()
          : [...values].sort((one, other) => Number(one) - Number(other))
      : values;
  return {
    id: `C${sequence}`,
    sequence,
    field: faulty && dice.chance(0.1) ? 'no.such' : field.key,
    operator,
    values: ordered,
    message: dice.maybe(0.2, () => 'as the author words it'),
    actionable: dice.chance(0.9),
    effort: dice.chance(0.5) ? 0 : dice.whole(1, 500_000),
    leadDays: dice.maybe(0.5, () => dice.whole(0, 40))
  };
}

function logicOver(dice: Dice, sequences: readonly number[], depth: number): string {
  if (sequences.length === 1 || depth === 0) {
    return `${dice.chance(0.1) ? 'NOT ' : ''}${dice.one(sequences)}`;
  }
  const joint = dice.one([' AND ', ' OR ', ' and ', ' Or ']);
  const parts = Array.from({ length: dice.whole(2, 3) }, () => logicOver(dice, sequences, depth - 1));
  const text = parts.join(joint);
  return dice.chance(0.7) ? `${dice.chance(0.15) ? 'not ' : ''}(${text})` : text;
}

function products(dice: Dice, special: boolean, costVisible: boolean, faulty: boolean): CompiledProduct[] {
  const length = special ? dice.whole(1, 3) : dice.chance(0.5) ? 0 : dice.whole(1, 3);
  return Array.from({ length }, (_, index): CompiledProduct => {
    const match = dice.one(['Product', 'Family', 'SKU'] as const);
    const value = match === 'Product' ? PRODUCTS : match === 'Family' ? FAMILIES : [...SKUS, 'ARC-*', 'ARC-S?', '*'];
    const mode = (special && index === 0) || dice.chance(0.75) ? 'Include' : 'Exclude';
    return {
      mode,
      match: faulty && dice.chance(0.1) ? null : match,
      value: faulty && dice.chance(0.1) ? '' : dice.one(value),
      ...(special && mode === 'Include' && costVisible
        ? { special: faulty && dice.chance(0.2) ? null : dice.whole(faulty ? -50 : 0, 150_000) }
        : {})
    };
  });
}

/** A payout whose parts fit each other, save in a faulty program. */
function payout(dice: Dice, faulty: boolean): Partial<CompiledProgram> {
  const calculation = dice.one(['Percent', 'Percent', 'PerUnit', 'Lump', 'SpecialPrice'] as const);
  const tierMeasure = dice.one(['Amount', 'Quantity', 'Growth'] as const);
  const paidOn = calculation === 'Percent' ? 'Amount' : calculation === 'PerUnit' ? 'Quantity' : null;
  const marginal = faulty ? dice.chance(0.5) : tierMeasure === paidOn && dice.chance(0.5);
  const growth = tierMeasure === 'Growth';
  const unit = { Amount: 10_000_000, Quantity: 60, Growth: 300_000 }[tierMeasure];
  const bounds = new Set([dice.chance(0.6) ? 0 : dice.whole(1, unit), dice.whole(0, unit), dice.whole(0, unit * 2)]);
  const rates = { Percent: 80_000, PerUnit: 20_000, Lump: 3_000_000, SpecialPrice: 1 }[calculation];
  const tiers = [...bounds].slice(0, dice.whole(1, 3)).map((lower) => ({
    lower: faulty && dice.chance(0.1) ? dice.one([null, -1, 0.5, lower]) : lower,
    rate: faulty && dice.chance(0.1) ? dice.one([null, -1, 0.5, 2 ** 60]) : dice.whole(0, rates)
  }));
  return {
    calculation,
    tierMeasure,
    tierMode: marginal ? 'Marginal' : 'Retroactive',
    scope: (faulty || !growth) && dice.chance(0.35) ? 'Line' : 'Deal',
    base: dice.one(['List', 'Sell', 'Sell', 'Cost', 'Net'] as const),
    growthPays: (faulty || calculation !== 'PerUnit') && dice.chance(0.4) ? 'Increment' : 'All',
    newAccountRate:
      growth && (faulty || calculation === 'Percent') ? dice.maybe(0.4, () => dice.whole(0, 50_000)) : null,
    tiers: faulty && dice.chance(0.05) ? [] : tiers,
    dealCap: dice.maybe(0.25, () => dice.whole(faulty ? -10 : 0, 2_000_000)),
    minimumPayout: dice.maybe(0.25, () => dice.whole(0, 200_000)),
    counterKey: dice.maybe(growth ? 0.9 : 0.5, () => dice.one(['K1', 'K1', 'K2', 'K2', 'K3'])),
    budgetKey: dice.maybe(0.4, () => dice.one(['B1', 'B1', 'B2', 'B2', 'B3']))
  };
}

function program(dice: Dice, index: number, fields: readonly CriterionField[], costVisible: boolean): CompiledProgram {
  const faulty = dice.chance(0.12);
  const pays = payout(dice, faulty);
  const sequences = Array.from({ length: dice.one([0, 0, 1, 1, 1, 2, 2, 3, 5]) }, (_, place) => place + 1);
  const texts = ['1 AND', '(1 OR 2', '1 2', 'AND 1', '9', '1 AND NOT 1', ')', '1 XOR 2', 'not', '(1))', '1 & 2'];
  const logic =
    faulty && dice.chance(0.4) ? dice.one(texts) : dice.chance(0.5) ? logicOver(dice, [...sequences, 1], 2) : null;
  const [startDate, endDate] = [dice.maybe(0.12, () => dice.day()), dice.maybe(0.12, () => dice.day())];
  const reversed = startDate !== null && endDate !== null && startDate > endDate && !faulty;
  const [claimOpens, claimCloses] = [dice.maybe(0.3, () => '2026-01-05'), dice.maybe(0.3, () => dice.day())];
  return {
    ...given.program,
    ...pays,
    key: `p${index}`,
    id: `R${index}`,
    name: `Program ${index}`,
    version: dice.whole(1, 3),
    series: dice.chance(0.2) ? 'shared' : `p${index}`,
    effectiveFrom: dice.maybe(0.1, () => dice.day()),
    effectiveTo: dice.maybe(0.1, () => dice.day()),
    vendorKey: faulty && dice.chance(0.1) ? 'nobody' : 'arcturon',
    settlement: dice.one(['Invoice', 'Claim'] as const),
    dateBasis: dice.one(['Order', 'Evaluation'] as const),
    startDate: reversed ? endDate : startDate,
    endDate: reversed ? startDate : endDate,
    claimOpens,
    claimCloses,
    logic: sequences.length === 0 && !faulty ? null : logic,
    criteria: sequences.map((sequence) =>
      criterion(dice, faulty && dice.chance(0.1) ? 1 : sequence, fields, faulty && dice.chance(0.5))
    ),
    products: products(dice, pays.calculation === 'SpecialPrice', costVisible, faulty),
    requires: faulty ? dice.some([`p${index}`, 'x'], 0.1) : [],
    excludes: faulty ? dice.some(['x', 'y'], 0.3) : [],
    cap: dice.maybe(0.1, () => ({ key: 'cap', most: dice.whole(faulty ? -5 : 0, 1_000_000) })),
    chancePpm: dice.maybe(0.5, () => dice.whole(0, faulty ? 2_000_000 : 1_000_000)),
    stackOrder: dice.whole(0, 3),
    documents: dice.some([{ name: 'Displacement letter', due: 'Order' } as const], 0.2)
  };
}

/** A deal with so many programs; the same seed is the same deal. */
export function generatedInput(seed: number, programs: number): { readonly input: DealInput; readonly asOf: string } {
  const dice = new Dice(seed);
  const costVisible = dice.chance(0.8);
  const returns = dice.chance(0.15);
  const { input } = given;
  const costly = ['product.cost', 'deal.cost'];
  const fields = input.fields.map((field) =>
    (costly.includes(field.key) && !costVisible) || dice.chance(0.02) ? { ...field, hidden: true } : field
  );
  const statuses = Array.from({ length: dice.whole(0, 2) }, (_, index) => ({
    id: `S${index}`,
    name: `VS-${index}`,
    tier: dice.chance(0.1) ? 'Bronze' : dice.one(TIERS),
    validFrom: dice.maybe(0.5, () => dice.day()),
    validTo: dice.maybe(0.5, () => dice.day())
  }));
  const facts = {
    'account.segment': fact(dice, 'A1', dice.one(['Enterprise', 'Commercial'])),
    'account.region': fact(dice, 'A1', dice.one(['West', 'East'])),
    'deal.closeDate': fact(dice, 'D1', input.deal.closeDate)
  };
  return {
    asOf: dice.day(),
    input: {
      ...input,
      costVisible,
      fields,
      deal: { ...input.deal, closeDate: dice.day(), currencyDecimals: dice.chance(0.9) ? 2 : dice.one([0, 3]) },
      lines: Array.from({ length: dice.chance(0.05) ? 0 : dice.whole(1, 4) }, (_, index) =>
        line(dice, index, costVisible, returns)
      ),
      facts: Object.fromEntries(Object.entries(facts).filter(() => dice.chance(0.9))),
      documents: holdings(dice, 2),
      counters: { K1: counter(dice, 'K1'), K2: counter(dice, 'K2') },
      budgets: {
        B1: { name: 'Money', measure: 'Amount', left: dice.whole(-100_000, 3_000_000) },
        B2: { name: 'Units', measure: 'Units', left: dice.whole(-500, 6_000) / 100 }
      },
      usage: dice.chance(0.5) ? { shared: dice.whole(0, 3), p1: 1 } : {},
      vendors: input.vendors.map((vendor) => ({
        ...vendor,
        statuses,
        certifications: holdings(dice, 3),
        registrations: holdings(dice, 2),
        customer: dice.maybe(0.8, () => ({
          firstOrder: dice.maybe(0.7, () => dice.day()),
          lastOrder: dice.maybe(0.7, () => dice.day())
        }))
      })),
      products: PRODUCTS.map((id, place) => ({
        ...{ id, name: `Product ${place}`, sku: SKUS[place]!, family: FAMILIES[place]!, vendorKey: 'arcturon' },
        listPrice: dice.maybe(0.9, () => dice.whole(1, 200_000)),
        ...(costVisible ? { unitCost: dice.maybe(0.9, () => dice.whole(1, 150_000)) } : {}),
        facts: {
          'product.family': { value: FAMILIES[place]!, recordId: id, recordName: `Product ${place}` },
          'product.sku': { value: SKUS[place]!, recordId: id, recordName: `Product ${place}` }
        }
      })),
      settings: {
        ...input.settings,
        nearMissCriteria: dice.one([0, 1, 2, 2, 3]),
        nearMissShortfallPpm: dice.one([200_000, 500_000, 900_000])
      },
      programs: Array.from({ length: programs }, (_, index) => program(dice, index, fields, costVisible))
    }
  };
}
