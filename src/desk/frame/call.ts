import { headers, routePath } from '../contract/names.ts';
import type { AnswerOf, RequestOf } from '../contract/route.ts';
import { heldKey } from './held-key.ts';

/**
 * Asks a route of the server: `call<typeof listStories>('list-stories', {})`, with the type imported alone, and bytes
 * where a file goes along. Throws a `Refused` where the server did not do it.
 */
export type Call = <Asked>(
  name: string,
  request: RequestOf<Asked>,
  bytes?: Blob,
) => Promise<AnswerOf<Asked>>;

/** Why the server did not do what was asked. */
export type RefusedKind = 'closed' | 'locked' | 'refused' | 'fault';

/** What the server did not do: it is not there, the key is another, it said why, or it failed. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly kind: RefusedKind;
  constructor(kind: RefusedKind, message = '') {
    super(message);
    this.kind = kind;
  }
}

/** Makes a `call` for an editor's language. */
export function callIn(language: string): Call {
  return async (name, request, bytes) => {
    const written = JSON.stringify(request);
    const response = await fetch(`${routePath}${name}`, {
      method: 'POST',
      headers: {
        'Content-Type': bytes ? 'application/octet-stream' : 'application/json',
        [headers.key]: heldKey(),
        [headers.language]: language,
        ...(bytes ? { [headers.request]: encodeURIComponent(written) } : {}),
      },
      body: bytes ?? written,
    }).catch(() => undefined);
    if (!response) throw new Refused('closed');
    if (response.status === 403) throw new Refused('locked');
    const answer = await response.json();
    if (response.ok) return answer;
    throw new Refused(response.status === 409 ? 'refused' : 'fault', answer?.refused);
  };
}
