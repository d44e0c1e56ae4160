import { limits } from '../../spreadsheet/read/limits.ts';
import type { FetchFault } from '../../words/contract/importing.ts';

/** A file from the web, or why it was not fetched. */
export type Fetched =
  | { readonly bytes: Uint8Array }
  | { readonly fault: FetchFault; readonly detail: string };

/** How far a fetch may go. */
export interface FetchBounds {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly redirects: number;
}

const bounds: FetchBounds = { bytes: limits.bytes, milliseconds: 30_000, redirects: 5 };

/** Whether a word is an address of the web rather than a file. */
export function isAddress(word: string): boolean {
  return /^https?:\/\//i.test(word);
}

/** Fetches a file by http or https, within bounds of size, time and redirects; pages of the web are refused. */
export async function fetchTable(address: string, within: FetchBounds = bounds): Promise<Fetched> {
  const signal = AbortSignal.timeout(within.milliseconds);
  try {
    return await follow(address, within, signal);
  } catch (problem) {
    if (signal.aborted) return { fault: 'time', detail: String(within.milliseconds / 1000) };
    const { cause, message } = problem as Error & { readonly cause?: { readonly code?: string } };
    return { fault: 'connection', detail: cause?.code ?? message };
  }
}

async function follow(address: string, within: FetchBounds, signal: AbortSignal): Promise<Fetched> {
  let url = address;
  for (let left = within.redirects; left >= 0; left -= 1) {
    if (!isAddress(url)) return { fault: 'address', detail: url };
    const response = await fetch(url, { redirect: 'manual', signal });
    const next = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || next === null)
      return receive(response, within);
    await response.body?.cancel();
    url = new URL(next, url).href;
  }
  return { fault: 'redirects', detail: String(within.redirects) };
}

async function receive(response: Response, within: FetchBounds): Promise<Fetched> {
  const refuse = async (fault: FetchFault, detail: string): Promise<Fetched> => {
    await response.body?.cancel();
    return { fault, detail };
  };
  if (!response.ok) return refuse('status', String(response.status));
  const type = response.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
  if (/^(?:text\/html|application\/xhtml\+xml|image\/|video\/|audio\/|application\/pdf)/.test(type))
    return refuse('type', type);
  if (Number(response.headers.get('content-length') ?? 0) > within.bytes)
    return refuse('large', '');
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    // To leave the loop ends the reading, too.
    if (size > within.bytes) return { fault: 'large', detail: '' };
    parts.push(part);
  }
  return { bytes: Buffer.concat(parts) };
}
