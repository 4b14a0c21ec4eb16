// The deal as it would be with the steps of a repair done (R6); nothing is saved.
import type {
  DealInput,
  DealLine,
  Fact,
  Holding,
  IsoDate,
  ProductOption,
  RepairStep,
  Vendor,
  Verdict
} from './contract';
import { extended } from './totals';

export const CLOSE_DATE = 'deal.closeDate';
const OF_LINE = 'line.';

/** Only facts that the line has: one that is not there is hidden, or not in the catalogue. */
function withFacts(line: DealLine): DealLine {
  const values = { 'line.quantity': line.quantity, 'line.amount': line.amount, 'line.list': line.listPrice };
  const changed = Object.entries(values).flatMap(([key, value]): [string, Fact][] => {
    const fact = line.facts[key];
    return fact ? [[key, { ...fact, value }]] : [];
  });
  return { ...line, facts: { ...line.facts, ...Object.fromEntries(changed) } };
}

/** The amount that follows from quantity and price, with the facts that say so. */
export function priced(line: DealLine): DealLine {
  const { unitPrice, quantity } = line;
  return withFacts({ ...line, amount: unitPrice === null ? null : extended(quantity, unitPrice) });
}

export function withUnits(line: DealLine, units: number): DealLine {
  return priced({ ...line, quantity: Math.round((line.quantity + units) * 100) / 100 });
}

/** A product sells for its list price until a price is given. */
export function withProduct(line: DealLine, product: ProductOption): DealLine {
  const own = Object.entries(line.facts).filter(([key]) => key.startsWith(OF_LINE));
  return priced({
    ...line,
    productId: product.id,
    productName: product.name,
    sku: product.sku,
    family: product.family,
    vendorKey: product.vendorKey,
    listPrice: product.listPrice,
    unitPrice: product.listPrice,
    ...('unitCost' in line ? { unitCost: product.unitCost ?? null } : {}),
    ...('floorPrice' in line ? { floorPrice: null } : {}),
    facts: { ...Object.fromEntries(own), ...product.facts }
  });
}

export function withLine(input: DealInput, lineId: string, change: (line: DealLine) => DealLine): DealInput {
  return { ...input, lines: input.lines.map((line) => (line.id === lineId ? change(line) : line)) };
}

export function withCloseDate(input: DealInput, date: IsoDate): DealInput {
  const fact = input.facts[CLOSE_DATE];
  return {
    ...input,
    deal: { ...input.deal, closeDate: date },
    facts: fact ? { ...input.facts, [CLOSE_DATE]: { ...fact, value: date } } : input.facts
  };
}

/** Held on whatever date counts; there is no record of it yet. */
export function assumed(name: string): Holding {
  return { id: '', name, holder: null, onDeal: true, validFrom: null, validTo: null };
}

function withVendors(input: DealInput, change: (vendor: Vendor) => Vendor): DealInput {
  return { ...input, vendors: input.vendors.map(change) };
}

function registered(vendor: Vendor, name: string): Vendor {
  const registrations = [...vendor.registrations, assumed(name)];
  return vendor.name === name ? { ...vendor, registrations } : vendor;
}

function joining(one: Holding, certificate: string, holder: string): Holding {
  const joins = one.name === certificate && one.holder === holder;
  return joins ? { ...one, onDeal: true } : one;
}

function done(input: DealInput, step: RepairStep): DealInput {
  switch (step.code) {
    case 'addUnits':
      return withLine(input, step.lineId, (line) => withUnits(line, step.units));
    case 'swapProduct': {
      const product = input.products.find(({ id }) => id === step.productId);
      return product ? withLine(input, step.lineId, (line) => withProduct(line, product)) : input;
    }
    case 'register':
      return withVendors(input, (vendor) => registered(vendor, step.vendorName));
    case 'certify':
      return withVendors(input, (vendor) => ({
        ...vendor,
        certifications: vendor.certifications.map((one) => joining(one, step.certificate, step.holder))
      }));
    case 'attach':
      return { ...input, documents: [...input.documents, assumed(step.document)] };
    case 'closeOn':
      return withCloseDate(input, step.date);
    case 'change': {
      const [value] = step.values;
      const field = input.fields.find(({ key }) => key === step.field);
      const known = input.facts[step.field] ?? { recordId: input.deal.id, recordName: input.deal.name };
      return value === undefined || field?.source !== 'Field' || field.scope !== 'Deal'
        ? input
        : { ...input, facts: { ...input.facts, [step.field]: { ...known, value } } };
    }
  }
}

/**
 * The input with the steps done, those of a verdict's repair or given ones. A step to change what is no value of the
 * deal itself (a tier, a customer's history, a line's price) leaves it as it is: nobody can say how it will be.
 */
export function repaired(input: DealInput, by: Verdict | readonly RepairStep[]): DealInput {
  const steps = 'status' in by ? (by.repair?.steps ?? []) : by;
  return steps.reduce(done, input);
}
