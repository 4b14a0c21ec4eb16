// `lightning/platformResourceLoader`: scripts and stylesheets of static resources, each loaded once.

const loaded = new Map<string, Promise<void>>();

function once(url: string, make: () => HTMLElement): Promise<void> {
  const known = loaded.get(url);
  if (known) return known;
  const loading = new Promise<void>((resolve, reject) => {
    const element = make();
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => reject(new Error(`${url} could not be loaded.`)));
    document.head.append(element);
  });
  loaded.set(url, loading);
  loading.catch(() => loaded.delete(url));
  return loading;
}

export const loadScript = (_component: unknown, url: string): Promise<void> =>
  once(url, () => Object.assign(document.createElement('script'), { src: url }));

export const loadStyle = (_component: unknown, url: string): Promise<void> =>
  once(url, () => Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url }));
