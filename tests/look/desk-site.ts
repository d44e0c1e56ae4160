import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from '../cli/free-port.ts';
import { type Running, startCommand } from '../cli/run-command.ts';
import { emptySite, type WalkedStory } from './desk-story.ts';

/** A desk that is open on a site of its own. */
export interface OpenedDesk {
  readonly site: string;
  /** With the key of this start. */
  readonly address: string;
  readonly running: Running;
}

/** Starts the desk, as the command does, on a site in which nothing is written yet. */
export async function openEmptySite(story: WalkedStory): Promise<OpenedDesk> {
  const site = realpathSync(mkdtempSync(join(tmpdir(), 'desk-walk-')));
  for (const [path, text] of Object.entries(emptySite(story))) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  const port = String(await freePort());
  const running = startCommand('desk', ['--site', site, '--port', port], { LANG: story.language });
  await running.until(/#key=\S+/);
  const [address = ''] = /http:\S+#key=\S+/.exec(running.said()) ?? [];
  return { site, address, running };
}
