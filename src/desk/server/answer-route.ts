import type { IncomingMessage, ServerResponse } from 'node:http';
import { lookUp } from '../../schema/look-up.ts';
import { editorsLanguage } from '../../words/languages.ts';
import type { DeskContext, DeskHost } from '../contract/desk-context.ts';
import { headers, routePath } from '../contract/names.ts';
import { type Bytes, Refusal } from '../contract/route.ts';
import { routes } from '../routes/registry.ts';
import { readBody } from './read-body.ts';

/** Tells what went wrong within the desk itself. */
export type TellFault = (problem: unknown) => void;

/** Answers a request that the guard let through. */
export async function answerRoute(
  request: IncomingMessage,
  response: ServerResponse,
  desk: DeskHost & { readonly site: string },
  fault: TellFault,
): Promise<void> {
  const name = (request.url ?? '').slice(routePath.length).split('?')[0] ?? '';
  const route = lookUp(routesByName, name);
  if (!route) return send(response, 404, { refused: name });
  const body = await readBody(request);
  if (!body) return send(response, 413, { refused: name });
  const read = readRequest(request, body);
  const checked = read && route.takes.safeParse(read.asked);
  if (!read || !checked?.success) return send(response, 400, { refused: name });
  const language = editorsLanguage(String(request.headers[headers.language] ?? 'en'));
  const context: DeskContext = { ...desk, language };
  try {
    send(response, 200, (await route.answer(checked.data, context, read.bytes)) ?? null);
  } catch (problem) {
    if (problem instanceof Refusal) return send(response, 409, { refused: problem.message });
    fault(problem);
    send(response, 500, { refused: problem instanceof Error ? problem.message : name });
  }
}

const routesByName = Object.fromEntries(routes.map((route) => [route.name, route]));

interface ReadRequest {
  readonly asked: unknown;
  readonly bytes: Bytes;
}

/** What is asked, and the bytes with it: as JSON, or as bytes with the request in a header. */
function readRequest({ headers: given }: IncomingMessage, body: Buffer): ReadRequest | undefined {
  const isJson = given['content-type']?.startsWith('application/json');
  const asked = given[headers.request];
  try {
    return isJson
      ? { asked: JSON.parse(body.toString('utf8')), bytes: new Uint8Array() }
      : { asked: JSON.parse(decodeURIComponent(String(asked ?? ''))), bytes: body };
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, status: number, answer: unknown): void {
  response
    .writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(answer));
}
