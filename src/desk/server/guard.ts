import type { IncomingMessage } from 'node:http';
import { headers as names } from '../contract/names.ts';
import { isKey } from './key.ts';

/** Why a request gets nothing; the name is for the log and for tests, and not sent. */
export type Intrusion = 'machine' | 'host' | 'method' | 'origin' | 'site' | 'type' | 'key';

/** The name by which alone the desk answers; pages of the site stand at `localhost`, which is another origin. */
export const deskName = '127.0.0.1';

const loopback = /^(?:127\.|::1$|::ffff:127\.)/;
const taken = /^(?:application\/json|application\/octet-stream)(?:;|$)/;

/** Whether a request comes from this machine and is for this machine. */
export function isLocal({ socket }: Pick<IncomingMessage, 'socket'>): boolean {
  return loopback.test(socket.remoteAddress ?? '') && loopback.test(socket.localAddress ?? '');
}

/** Whether a request names the desk by its own name and port: any other may be one that was led here. */
export function isNamed({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): boolean {
  return headers.host === `${deskName}:${socket.localPort}`;
}

/**
 * Looks for what is wrong with a request to a route. Only the desk's own page passes: on this machine, by its name and
 * port, with the key of this start, which no page elsewhere and no other program has.
 */
export function findIntrusion(
  request: Pick<IncomingMessage, 'headers' | 'socket' | 'method'>,
  key: string,
): Intrusion | undefined {
  const { headers, method } = request;
  if (!isLocal(request)) return 'machine';
  if (!isNamed(request)) return 'host';
  if (method !== 'POST') return 'method';
  if (headers.origin !== `http://${headers.host}`) return 'origin';
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return 'site';
  if (!taken.test(headers['content-type'] ?? '')) return 'type';
  return isKey(headers[names.key], key) ? undefined : 'key';
}
