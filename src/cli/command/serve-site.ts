import { isOpen, namedHost } from '../../publish/hosts.ts';
import { listen, siteServer } from '../../publish/serve.ts';
import { editorWords } from '../../words/languages.ts';
import { openAddress } from './open-address.ts';
import type { Door } from './port.ts';
import type { CommandContext } from './run-command.ts';

/** Serves a finished site below its path, prints where, and shows it in a browser where that was asked for. */
export async function serveSite(
  folder: string,
  base: string,
  { port, host }: Door,
  { language, open }: CommandContext,
): Promise<void> {
  const says = editorWords(language).publishing;
  await listen(siteServer(folder, base, { host, refusal: says.otherHost }), port, host);
  const address = `http://${namedHost(host)}:${port}${base}`;
  const lines = [says.serving(address), ...(isOpen(host) ? [says.open] : []), says.stop];
  process.stdout.write(`\n${lines.join('\n')}\n`);
  if (open) openAddress(address);
}
