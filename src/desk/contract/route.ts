import type { z } from 'zod';
import type { DeskContext } from './desk-context.ts';

/** Bytes that came along with a request: a dropped file. */
export type Bytes = Uint8Array;

/**
 * A question that the desk's screens ask its server, with its answer. Requests are checked by their schema before
 * `answer` sees them; answers are written as JSON, so they hold plain data.
 */
export interface Route<Request, Answer> {
  /** The name in the address: `list-stories` is asked at `/desk/api/list-stories`. */
  readonly name: string;
  readonly takes: z.ZodType<Request>;
  answer(request: Request, desk: DeskContext, bytes: Bytes): Promise<Answer>;
}

/** Declares a route, its types taken from what it is given. */
export function defineRoute<Request, Answer>(
  route: Route<Request, Answer>,
): Route<Request, Answer> {
  return route;
}

/** What a route takes, and what it answers. */
export type RequestOf<Asked> = Asked extends Route<infer Request, unknown> ? Request : never;
export type AnswerOf<Asked> = Asked extends Route<unknown, infer Answer> ? Answer : never;

/** A refusal in words, for the editor to read: the request was understood, and cannot be done as it is. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
