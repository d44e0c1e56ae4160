import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';
import { listen } from '../../src/publish/serve.ts';

/** Serves the tests of a file, and is closed after them. Gives back the port. */
export async function useServer(server: Server): Promise<number> {
  await listen(server, 0);
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  return (server.address() as AddressInfo).port;
}
