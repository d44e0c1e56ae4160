import type { Publication } from '../../model/publication.ts';
import { pageKinds } from './registry.ts';

/** An address of the list, and its line, counted from one. */
export interface ListedAddress {
  readonly address: string;
  readonly line: number;
}

/** The addresses of a list; an empty line or one that begins with # holds none. */
export function readAddresses(text: string): ListedAddress[] {
  return text
    .split('\n')
    .map((line, index) => ({ address: line.trim(), line: index + 1 }))
    .filter(({ address }) => address !== '' && !address.startsWith('#'));
}

/** The addresses of all pages that readers find, below the path of the site, in their order. */
export function publishedAddresses(publication: Publication): string[] {
  const { site } = publication;
  // The gallery is for editors: nobody is led there.
  const shown = { ...publication, samples: undefined };
  const all = pageKinds().flatMap(({ mapped }) =>
    mapped(shown).flatMap(({ address, languages }) => languages.map(address)),
  );
  return [...new Set(all.map((address) => `/${address.slice(site.base.length)}`))].sort();
}

/** A list with the addresses that a publication adds to it; comments stay above. */
export function withAddresses(text: string, published: readonly string[]): string {
  const listed = readAddresses(text).map(({ address }) => address);
  if (published.every((address) => listed.includes(address))) return text;
  const comments = text.split('\n').filter((line) => line.trim().startsWith('#'));
  const all = [...new Set([...listed, ...published])].sort();
  return `${[...comments, ...all].join('\n')}\n`;
}
