const key = Symbol.for('yearlight.replaced');

type Holder = { [key]?: Readonly<Record<string, string>> };

/** Keeps which components a site replaces: whole paths of files, by the names of components. */
export function setReplaced(files: Readonly<Record<string, string>>): void {
  (globalThis as Holder)[key] = files;
}

/** The files that stand for components in this site, by name. */
export function replacedComponents(): Readonly<Record<string, string>> {
  return (globalThis as Holder)[key] ?? {};
}
