/** Where a file lives: an area of the repository and its capability or room. */
export interface Place {
  readonly area: string;
  readonly layer?: string;
}
export const CAPABILITIES: readonly string[];
export const ROOMS: readonly string[];
export function placeOf(file: string): Place;
/** Why `from` may not import `to`; undefined when it may. */
export function refusal(from: Place, to: Place): string | undefined;
export function capabilityOf(component: string): string | undefined;
declare const plugin: { readonly rules: Readonly<Record<string, unknown>> };
export default plugin;
