import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import { hostname } from 'node:os';

/** The names of this machine that no other machine can reach. */
const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** Addresses that stand for all of a machine. */
const everywhere = ['0.0.0.0', '::'];

/** Whether others can reach what listens at an address that was asked for. */
export const isOpen = (host: string | undefined): boolean =>
  host !== undefined && !loopback.includes(inAddress(host));

const isEverywhere = (host: string | undefined) => host !== undefined && everywhere.includes(host);

/** An address as it stands in that of a page: those of IPv6 between brackets. */
export const inAddress = (host: string): string => (isIP(host) === 6 ? `[${host}]` : host);

/** How the site is called in the address that is told. */
export const namedHost = (host: string | undefined): string =>
  host === undefined || isEverywhere(host) ? 'localhost' : inAddress(host);

/**
 * The addresses to listen at: those of this machine alone, unless another was asked for. A machine may lack the second.
 */
export function addressesOf(host: string | undefined): readonly string[] {
  return host === undefined || host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
}

/** A host as a browser names it: `[::1]:4321` in its two parts. */
const written = /^(\[[0-9a-f:.]+\]|[^\s:/@[\]]+)(?::(\d{1,5}))?$/i;

/**
 * Whether a server may answer to a name. A page elsewhere can have its own name lead to this machine, and would read what
 * is served here; so only the names of this machine count, with its port, and the host that was asked for.
 */
export function mayAnswer(named: string | undefined, port: number, host?: string): boolean {
  const [, name = '', at = '80'] = written.exec(named ?? '') ?? [];
  const plain = name.toLowerCase();
  if (host !== undefined && plain === inAddress(host).toLowerCase()) return true;
  if (!isEverywhere(host)) return loopback.includes(plain) && Number(at) === port;
  // Behind another machine's port this one cannot know its own, nor which of its addresses was asked.
  const own = [...loopback, hostname().toLowerCase()];
  return own.includes(plain) || isIP(plain.replace(/^\[|\]$/g, '')) !== 0;
}

/** How requests to a name that is not this server's are refused. */
export interface HostRule {
  /** The address that was asked for. */
  readonly host?: string | undefined;
  /** What is said to whoever asks by another name. */
  readonly refusal: (named: string) => string;
}

/** Refuses a request by another name. Gives back whether it did. */
export function refuseHost(
  { headers, socket }: IncomingMessage,
  response: ServerResponse,
  { host, refusal }: HostRule,
): boolean {
  if (mayAnswer(headers.host, socket.localPort ?? 0, host)) return false;
  const named = (headers.host ?? '').slice(0, 100);
  response
    .writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8' })
    .end(`${refusal(named)}\n`);
  return true;
}

/** Lets only requests by the server's own names through. */
export function guarded(answer: RequestListener, rule: HostRule): RequestListener {
  return (request, response) => {
    if (!refuseHost(request, response, rule)) answer(request, response);
  };
}
