// Loads the project's components by the name a FlexiPage has for them.
import type { LightningElement } from 'lwc';
import { context } from './context.ts';

export type ComponentClass = typeof LightningElement;
type Loaders = Readonly<Record<string, () => Promise<{ readonly default: ComponentClass }>>>;

let registry: Promise<{ readonly default: Loaders }> | undefined;

/** The class of `c:name`. @throws Error that says what could not be compiled */
export async function loadComponent(name: string): Promise<ComponentClass> {
  const bundle = name.replace(/^c:/, '');
  try {
    registry ??= import(/* @vite-ignore */ context.componentsUrl) as Promise<{ default: Loaders }>;
    const loader = (await registry).default[bundle];
    if (!loader) throw new Error(`The project has no Lightning web component ${bundle}.`);
    return (await loader()).default;
  } catch (error) {
    throw new Error((await failures()) || (error as Error).message, { cause: error });
  }
}

/** Loads what a page will show while it waits for its data; what cannot be loaded is reported where it is shown. */
export function expectComponents(names: readonly string[]): void {
  for (const name of names) if (name.startsWith('c:')) loadComponent(name).catch(() => {});
}

/** A failed import says only that it failed; the server knows why. */
async function failures(): Promise<string> {
  const response = await fetch('/lightning/data/failures');
  const list = (await response.json()) as { module: string; message: string }[];
  return list.map(({ message }) => message).join('\n\n');
}
