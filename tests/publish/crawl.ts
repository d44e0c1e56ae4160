import { parseHTML } from 'linkedom';
import { readFolder } from './read-folder.ts';

/** A finished site as a reader's browser would meet it. */
export interface Site {
  /** Where it stands: `https://example.org/almanac/`. */
  readonly url: string;
  readonly files: ReadonlyMap<string, Buffer>;
}

/** Something that a page names: a link, or what it loads. */
export interface Reference {
  /** The file that names it. */
  readonly from: string;
  readonly kind: 'link' | 'loads';
  /** The address as written. */
  readonly address: string;
}

export async function readSite(folder: string, url: string): Promise<Site> {
  return { url, files: await readFolder(folder) };
}

export function textsOf({ files }: Site): [path: string, text: string][] {
  return [...files]
    .filter(([path]) => /\.(html|js|css|json|csv|svg|xml|txt)$/.test(path))
    .map(([path, bytes]) => [path, bytes.toString('utf8')]);
}

/** Everything that the pages and scripts of a site name. */
export function referencesOf(site: Site): Reference[] {
  return textsOf(site).flatMap(([path, text]) => {
    if (path.endsWith('.html')) return inPage(path, text);
    return /\.(css|svg)$/.test(path) ? inStyle(path, text) : [];
  });
}

const loading = new Set(['stylesheet', 'preload', 'modulepreload', 'icon', 'manifest']);

function inPage(from: string, html: string): Reference[] {
  const { document } = parseHTML(html);
  const found: Reference[] = [];
  const add = (kind: Reference['kind'], address: string | null | undefined) => {
    if (address) found.push({ from, kind, address });
  };
  for (const element of document.querySelectorAll(
    '[href],[src],[srcset],[poster],[action],[data]',
  )) {
    const rel = element.getAttribute('rel')?.split(' ') ?? [];
    const loads = element.localName === 'link' && rel.some((name) => loading.has(name));
    add(
      loads || /^(use|image)$/.test(element.localName) ? 'loads' : 'link',
      element.getAttribute('href'),
    );
    for (const name of ['src', 'poster', 'data']) add('loads', element.getAttribute(name));
    for (const each of (element.getAttribute('srcset') ?? '').split(','))
      add('loads', each.trim().split(' ')[0]);
    add('link', element.getAttribute('action'));
  }
  const styles = [...document.querySelectorAll('style')].map(({ textContent }) => textContent);
  const inline = [...document.querySelectorAll('[style]')].map((each) =>
    each.getAttribute('style'),
  );
  return [...found, ...[...styles, ...inline].flatMap((style) => inStyle(from, style ?? ''))];
}

function inStyle(from: string, style: string): Reference[] {
  const urls = [...style.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)];
  return urls.map(([, url, imported]) => ({ from, kind: 'loads', address: url ?? imported ?? '' }));
}

/** Why a reference leads nowhere, if it does not lead anywhere. */
export function problemOf({ url, files }: Site, reference: Reference): string | undefined {
  const { from, address, kind } = reference;
  if (/^(data|mailto|tel):/.test(address)) return undefined;
  const here = new URL(from.replace(/(^|\/)index\.html$/, '$1'), url);
  if (!URL.canParse(address, here)) return 'is no address';
  const target = new URL(address, here);
  if (!target.href.startsWith(url)) {
    const ownOrigin = target.origin === here.origin;
    if (kind === 'loads') return 'is loaded from outside of the site';
    return ownOrigin && !/^https?:/.test(address) ? 'leads out of the site’s path' : undefined;
  }
  const path = decodeURIComponent(target.pathname.slice(new URL(url).pathname.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const bytes = files.get(file);
  if (!bytes) return `leads to ${file}, which does not exist`;
  const anchor = decodeURIComponent(target.hash.slice(1));
  if (!anchor || anchor.startsWith(':~:')) return undefined;
  return idsOf(bytes).has(anchor) ? undefined : `leads to #${anchor}, which ${file} has not`;
}

const cache = new WeakMap<Buffer, Set<string>>();

function idsOf(bytes: Buffer): Set<string> {
  const known = cache.get(bytes);
  if (known) return known;
  const { document } = parseHTML(bytes.toString('utf8'));
  const ids = new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
  cache.set(bytes, ids);
  return ids;
}

/** Every reference of a site that leads nowhere, in words. */
export function brokenReferences(site: Site): string[] {
  const problems = referencesOf(site).flatMap((reference) => {
    const problem = problemOf(site, reference);
    return problem ? [`${reference.from}: ${reference.address} ${problem}`] : [];
  });
  return [...new Set(problems)];
}

/** Ids that a page has more than once, in words. */
export function doubledIds(site: Site): string[] {
  return textsOf(site)
    .filter(([path]) => path.endsWith('.html'))
    .flatMap(([path, html]) => {
      const { document } = parseHTML(html);
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const doubled = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
      return [...doubled].map((id) => `${path}: #${id}`);
    });
}

/** Texts that name the machine that built the site, or load from elsewhere by script, in words. */
export function leaks(site: Site, machine: readonly string[]): string[] {
  return textsOf(site).flatMap(([path, text]) => [
    ...machine.filter((name) => text.includes(name)).map((name) => `${path}: ${name}`),
    ...(path.endsWith('.js')
      ? [...text.matchAll(/https?:\/\/(?!www\.w3\.org\/)[^"'`\s]+/g)].map(
          ([url]) => `${path}: ${url}`,
        )
      : []),
  ]);
}
