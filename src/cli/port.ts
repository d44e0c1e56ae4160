import { createServer } from 'node:net';
import { publishingWords } from '../words/editors/publishing.ts';
import type { CommandContext } from './run-command.ts';

const usualPort = 4321;

/**
 * The port to serve on: `PORT`, else the usual one. Tells where it is none or another program has it,
 * before any work is done for nothing.
 */
export async function findPort(
  { language }: CommandContext,
  command: string,
): Promise<number | undefined> {
  const says = publishingWords[language];
  const written = process.env.PORT || String(usualPort);
  const port = Number(written);
  if (!/^\d+$/.test(written) || port < 1 || port > 65_535) {
    process.stderr.write(`${says.badPort(written)}\n`);
    return undefined;
  }
  if (await isFree(port)) return port;
  process.stderr.write(`${says.portTaken(port, command)}\n`);
  return undefined;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (problem: NodeJS.ErrnoException) =>
      problem.code === 'EADDRINUSE' || problem.code === 'EACCES' ? resolve(false) : reject(problem),
    );
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}
