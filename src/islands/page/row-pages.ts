/**
 * Leads an address such as `/data/growth/#harbour` on to the page of the dataset on which that row stands:
 * links to a row stay right when it moves to another page.
 */
export async function followRow(): Promise<void> {
  const anchor = wanted(location.hash);
  if (anchor === '' || document.getElementById(anchor)) return;
  for (const { href } of likeliestFirst(otherPages(), anchor)) {
    if (!(await holds(href, anchor))) continue;
    // Who has gone elsewhere meanwhile stays there.
    if (wanted(location.hash) === anchor) location.replace(`${href}#${encodeURIComponent(anchor)}`);
    return;
  }
}

/** A page of rows: its address, and the anchors of its first and last row. */
export interface RowPage {
  readonly href: string;
  readonly first: string;
  readonly last: string;
}

/** The pages between whose first and last row an anchor stands come first: where rows are in order, it is that one. */
export function likeliestFirst(pages: readonly RowPage[], anchor: string): RowPage[] {
  const [within, others] = [true, false].map((sought) =>
    pages.filter(({ first, last }) => isBetween(first, anchor, last) === sought),
  );
  return [...(within ?? []), ...(others ?? [])];
}

const { compare } = new Intl.Collator('en', { numeric: true });

function isBetween(first: string, anchor: string, last: string): boolean {
  const [low, high] = compare(first, last) <= 0 ? [first, last] : [last, first];
  return compare(low, anchor) <= 0 && compare(anchor, high) <= 0;
}

function otherPages(): RowPage[] {
  const links = document.querySelectorAll<HTMLAnchorElement>(
    '[data-row-pages] a[data-first]:not([aria-current])',
  );
  return [...links].map(({ href, dataset: { first = '', last = '' } }) => ({ href, first, last }));
}

async function holds(href: string, anchor: string): Promise<boolean> {
  try {
    const answer = await fetch(href);
    if (!answer.ok) return false;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return page.getElementById(anchor) !== null;
  } catch {
    return false;
  }
}

function wanted(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
