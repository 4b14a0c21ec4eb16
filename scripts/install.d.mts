interface InstalledPackage {
  readonly version: string;
  readonly dev?: boolean;
}
export function ensureInstalled(options: { readonly development: boolean }): void;
export function toInstall(
  wanted: ReadonlyMap<string, InstalledPackage>,
  installed: ReadonlyMap<string, InstalledPackage>,
  development: boolean
): 'none' | 'product' | 'all';
