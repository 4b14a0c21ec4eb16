// The deal as it would be with changes that are not saved, and the changes that tell two deals apart.
import { assumed, covers, withCloseDate, type DealInput, type Fact, type IsoDate, type Vendor } from 'c/dealEngine';
import type { DealChanges, LineChange } from './contract';
import { changedLine, lineChangeOf } from './lines';

const CLOSE_DATE = 'deal.closeDate';

function registered(vendor: Vendor, wanted: boolean | undefined, closeDate: IsoDate): Vendor {
  const { registrations } = vendor;
  if (wanted === false) {
    return registrations.length === 0 ? vendor : { ...vendor, registrations: [] };
  }
  return wanted === undefined || registrations.some(({ validFrom, validTo }) => covers(validFrom, validTo, closeDate))
    ? vendor
    : { ...vendor, registrations: [...registrations, assumed(vendor.name)] };
}

function certified(vendor: Vendor, joining: ReadonlySet<string>): Vendor {
  return vendor.certifications.some(({ id, onDeal }) => !onDeal && joining.has(id))
    ? {
        ...vendor,
        certifications: vendor.certifications.map((one) => (joining.has(one.id) ? { ...one, onDeal: true } : one))
      }
    : vendor;
}

function factsOf({ facts, deal }: DealInput, changes: DealChanges): DealInput['facts'] {
  const changed: Record<string, Fact> = {};
  for (const [key, value] of Object.entries(changes.facts ?? {})) {
    changed[key] = { ...(facts[key] ?? { recordId: deal.id, recordName: deal.name }), value };
  }
  return { ...facts, ...changed };
}

/**
 * A new deal; the given one stays as it is, and no changes give an equal one. `force` is no change of the deal: pass it
 * to `decide`. Amounts of changed lines are quantity x price, rounded half up once. What is registered, or attached, has
 * no record yet: its Id is empty. Ids and keys that the deal has not are left alone.
 */
export function applyChanges(input: DealInput, changes: DealChanges): DealInput {
  const closeDate = changes.closeDate ?? input.deal.closeDate;
  const joining = new Set(changes.specialists ?? []);
  const documents = (changes.documents ?? []).filter(
    (name, index, all) => all.indexOf(name) === index && !input.documents.some((one) => one.name === name)
  );
  const vendors = input.vendors.map((vendor) =>
    certified(registered(vendor, changes.registered?.[vendor.key], closeDate), joining)
  );
  // What does not change stays the same object: the engine need not judge again what rests on it.
  const edited: DealInput = {
    ...input,
    lines: input.lines.map((line) => {
      const change = changes.lines?.[line.id];
      return change ? changedLine(line, change, input) : line;
    }),
    facts: changes.facts ? factsOf(input, changes) : input.facts,
    customerRebate: changes.customerRebate === undefined ? input.customerRebate : changes.customerRebate,
    documents: documents.length === 0 ? input.documents : [...input.documents, ...documents.map(assumed)],
    vendors: vendors.every((vendor, place) => vendor === input.vendors[place]) ? input.vendors : vendors
  };
  return changes.closeDate === undefined ? edited : withCloseDate(edited, changes.closeDate);
}

function changedFacts(saved: DealInput, edited: DealInput): [string, Fact['value']][] {
  return Object.entries(edited.facts)
    .filter(([key, { value }]) => key !== CLOSE_DATE && saved.facts[key]?.value !== value)
    .map(([key, { value }]) => [key, value]);
}

function changedRegistrations(saved: DealInput, edited: DealInput): [string, boolean][] {
  const before = new Map(saved.vendors.map(({ key, registrations }) => [key, registrations.length]));
  return edited.vendors.flatMap(({ key, registrations }): [string, boolean][] => {
    const change = registrations.length - (before.get(key) ?? 0);
    return change === 0 ? [] : [[key, change > 0]];
  });
}

function joiningOf(saved: DealInput, edited: DealInput): string[] {
  const onDeal = new Set(
    saved.vendors.flatMap(({ certifications }) => certifications.filter((one) => one.onDeal).map(({ id }) => id))
  );
  return edited.vendors.flatMap(({ certifications }) =>
    certifications.filter((one) => one.onDeal && !onDeal.has(one.id)).map(({ id }) => id)
  );
}

/** What makes the saved deal the edited one, which came from it by changes or repairs: to compare, and to keep. */
export function changesOf(saved: DealInput, edited: DealInput): DealChanges {
  const before = new Map(saved.lines.map((line) => [line.id, line]));
  const lines = edited.lines.flatMap((line): [string, LineChange][] => {
    const known = before.get(line.id);
    const change = known && lineChangeOf(known, line);
    return change ? [[line.id, change]] : [];
  });
  const facts = changedFacts(saved, edited);
  const registrations = changedRegistrations(saved, edited);
  const attached = new Set(saved.documents.map(({ name }) => name));
  const documents = edited.documents.map(({ name }) => name).filter((name) => !attached.has(name));
  const specialists = joiningOf(saved, edited);
  return {
    ...(lines.length > 0 && { lines: Object.fromEntries(lines) }),
    ...(edited.deal.closeDate !== saved.deal.closeDate && { closeDate: edited.deal.closeDate }),
    ...(facts.length > 0 && { facts: Object.fromEntries(facts) }),
    ...(registrations.length > 0 && { registered: Object.fromEntries(registrations) }),
    ...(documents.length > 0 && { documents }),
    ...(specialists.length > 0 && { specialists }),
    ...(edited.customerRebate !== saved.customerRebate && { customerRebate: edited.customerRebate })
  };
}
