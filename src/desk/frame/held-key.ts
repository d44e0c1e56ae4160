const name = 'yearlight:key';

/** The key of the desk in this browser, kept for this origin alone, port included; empty where there is none. */
export function heldKey(): string {
  return localStorage.getItem(name) ?? '';
}

/** Takes the key out of an address like `#key=…`, and off the screen. Gives back whether there was one. */
export function takeKey(): boolean {
  const [, key] = /^#key=([\w-]+)/.exec(location.hash) ?? [];
  if (key === undefined) return false;
  localStorage.setItem(name, key);
  history.replaceState(null, '', location.pathname);
  return true;
}

/** Keeps a key that the editor has pasted, alone or within an address. */
export function keepKey(pasted: string): void {
  const [key = ''] = /[\w-]+$/.exec(pasted.trim()) ?? [];
  localStorage.setItem(name, key);
}
