import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Reading } from '../../src/desk/contract/desk-context.ts';
import { openDesk } from '../../src/desk/server/open-desk.ts';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import { buildPublication } from '../../src/publication/build-publication.ts';
import { readSite } from '../../src/source/read.ts';

/** A request as a program would make it, with any headers. */
export interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | Uint8Array;
}

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A site's folder in the temporary folder, removed after the tests. */
export function makeSite(files: Readonly<Record<string, string>>): string {
  const site = realpathSync(mkdtempSync(join(tmpdir(), 'desk-')));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  afterAll(() => rmSync(site, { recursive: true, force: true }));
  return site;
}

/** The desk of a site on a server of its own, with its files read as the preview reads them. */
export async function useDesk(site: string) {
  const faults: unknown[] = [];
  const desk = openDesk(site, (problem) => faults.push(problem));
  const drafts = new Map<string, string>();
  const read = async (): Promise<Reading> => {
    const mistakes = new Mistakes();
    const found = await readSite(site, mistakes);
    const kept = found.files.filter(({ path }) => !drafts.has(path));
    const files = [...kept, ...[...drafts].map(([path, text]) => ({ path, text }))];
    const folder = { ...found, files };
    const built = buildPublication(folder, { drafts: true, now: new Date() }, mistakes);
    return { folder, built, shown: built.publication };
  };
  let reading = await read();
  desk.connect({
    base: () => '/',
    reading: () => reading,
    refresh: async () => {
      reading = await read();
      return reading;
    },
    draft: async (path, text) => {
      if (text === undefined) drafts.delete(path);
      else drafts.set(path, text);
      reading = await read();
      return reading;
    },
  });
  const server = createServer((asked, response) => {
    if (!desk.handle(asked, response)) response.writeHead(200).end('a page of the site');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  afterAll(() => server.close());
  const { port } = server.address() as AddressInfo;
  const address = desk.address(port);
  const key = address.split('#key=')[1] ?? '';
  const host = `127.0.0.1:${port}`;
  const own = {
    Host: host,
    Origin: `http://${host}`,
    'Content-Type': 'application/json',
    'X-Yearlight-Key': key,
    'X-Yearlight-Language': 'en',
  };
  /** Asks as the desk's own page does, headers aside that are given or, as `undefined`, left out. */
  const ask = ({ path = '/desk/api/greet', method = 'POST', headers = {}, body = '{}' }: Asked) =>
    send(port, { path, method, headers: { ...own, ...headers }, body });
  const call = async (name: string, asked: unknown) => {
    const { status, text } = await ask({ path: `/desk/api/${name}`, body: JSON.stringify(asked) });
    return { status, answer: text === '' ? undefined : JSON.parse(text) };
  };
  /** Asks with bytes that go along, as the desk sends a file. */
  const sendBytes = async (name: string, asked: unknown, body: string | Uint8Array) => {
    const { status, text } = await ask({
      path: `/desk/api/${name}`,
      headers: {
        'Content-Type': 'application/octet-stream',
        'X-Yearlight-Request': encodeURIComponent(JSON.stringify(asked)),
      },
      body,
    });
    return { status, answer: JSON.parse(text) };
  };
  return { ask, call, send: sendBytes, port, address, key, faults };
}

function send(port: number, { path, method, headers = {}, body }: Asked): Promise<Answered> {
  const sent = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return new Promise((resolve, reject) => {
    const asking = request(
      { host: '127.0.0.1', port, path, method, headers: Object.fromEntries(sent), setHost: false },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (piece: string) => {
          text += piece;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      },
    );
    asking.on('error', reject);
    asking.end(body);
  });
}
