const key = Symbol.for('yearlight.replaced');
const pagesKey = Symbol.for('yearlight.own-pages');

type Files = Readonly<Record<string, string>>;
type Holder = { [key]?: Files; [pagesKey]?: Files };

/** Keeps which components a site replaces: whole paths of files, by the names of components. */
export function setReplaced(files: Files): void {
  (globalThis as Holder)[key] = files;
}

/** The files that stand for components in this site, by name. */
export function replacedComponents(): Files {
  return (globalThis as Holder)[key] ?? {};
}

/** Keeps the components of a site's own kinds of pages: whole paths of files, by the folders in which the pages stand. */
export function setOwnPages(files: Files): void {
  (globalThis as Holder)[pagesKey] = files;
}

/** The components of the site's own kinds of pages, by folder. */
export function ownPageFiles(): Files {
  return (globalThis as Holder)[pagesKey] ?? {};
}

/** Every component that stands in the site's own folder. */
export function siteComponents(): string[] {
  return [...Object.values(replacedComponents()), ...Object.values(ownPageFiles())];
}
