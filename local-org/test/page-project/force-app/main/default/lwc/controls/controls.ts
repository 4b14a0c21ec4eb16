// Base components with a value or a choice, and what each said last.
import { LightningElement } from 'lwc';

const OPTIONS = [
  { label: 'First', value: 'one' },
  { label: 'Second', value: 'two' }
];

interface Said {
  readonly value?: unknown;
  readonly checked?: boolean;
  readonly item?: { readonly label: string };
}

export default class Controls extends LightningElement {
  options = OPTIONS;
  pills = [
    { label: 'Servers', name: 'servers' },
    { label: 'Racks', name: 'racks' }
  ];
  said: Readonly<Record<string, string>> = {};
  isBusy = false;

  get log(): object[] {
    return Object.entries(this.said).map(([name, value]) => ({ name, text: `${name} = ${value}` }));
  }

  hear(event: CustomEvent<Said>): void {
    const source = event.currentTarget as HTMLElement & { checked?: boolean };
    const { value, checked, item } = event.detail ?? {};
    const text = item
      ? item.label
      : value !== undefined
        ? String(value)
        : String(checked ?? source.checked ?? 'clicked');
    this.said = { ...this.said, [source.dataset['name'] ?? '']: text };
  }

  drop(event: CustomEvent<{ item: { name: string } }>): void {
    this.pills = this.pills.filter(({ name }) => name !== event.detail.item.name);
  }

  wait(): void {
    this.isBusy = !this.isBusy;
  }
}
