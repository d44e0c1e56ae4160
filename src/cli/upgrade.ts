import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { writeWhole } from '../editing/save/write-whole.ts';
import { Mistakes } from '../mistakes/mistake.ts';
import { loadPublication } from '../publication/load.ts';
import { publishedAddresses, withAddresses } from '../publication/pages/published-addresses.ts';
import { currentFormat } from '../schema/format.ts';
import { addressFile, addressHead } from '../source/address-head.ts';
import { readSite } from '../source/read.ts';
import { formatOf, type PlannedFile, planUpgrade } from '../upgrade/plan-upgrade.ts';
import { editorWords } from '../words/languages.ts';
import { callOf } from './command/call.ts';
import { isMain } from './command/is-main.ts';
import { type CommandContext, exit, fail, runCommand } from './command/run-command.ts';

/** Shows what makes the files of a site those of this version; writes it where that is asked for. */
export async function upgrade({ folder, site, language, write }: CommandContext): Promise<number> {
  const { upgrading: says, commands } = editorWords(language);
  const { files, addresses } = await readSite(folder, new Mistakes());
  const settings = files.find(({ path }) => path === 'content/site.yaml');
  if (!settings) return fail(commands.noSite(folder));
  const format = formatOf(settings.text);
  if (format > currentFormat) return fail(says.newer(format, currentFormat));
  const listed = addresses === undefined ? [] : [{ path: addressFile, text: addresses }];
  const plan = await planUpgrade({
    files: [...files, ...listed],
    addresses: () => addressesOf(folder),
  });
  if (plan.files.length === 0) {
    process.stdout.write(`${says.nothing(format)}\n`);
    return exit.done;
  }
  if (write) {
    // The settings come last: they say that all the others are written.
    const byTurn = [...plan.files].sort((a, b) => turn(a) - turn(b));
    for (const { path, after } of byTurn) await writeAsBefore(join(folder, path), after);
    process.stdout.write(`${says.written(plan.files.length, plan.to)}\n`);
    return exit.done;
  }
  const again = callOf('upgrade', [...(site === undefined ? [] : ['--site', site]), '--write']);
  process.stdout.write(
    `${says.shown(plan.from, plan.to, plan.files.length)}\n\n${plan.files.map(writeDiff).join('\n')}\n${says.howToWrite(again)}\n`,
  );
  return exit.done;
}

/** Writes a text with the ends of lines that its file has, and its mark of the byte order. */
async function writeAsBefore(file: string, text: string): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => '');
  const ends = before.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
  await writeWhole(file, before.startsWith('\uFEFF') ? `\uFEFF${ends}` : ends);
}

const turn = ({ path }: PlannedFile) => Number(path === 'content/site.yaml');

/** The list of what the site publishes now. Where it has errors the list begins empty, and its next build fills it. */
async function addressesOf(folder: string): Promise<string> {
  const { publication } = await loadPublication(folder, { drafts: false, now: new Date() });
  return publication ? withAddresses(addressHead, publishedAddresses(publication)) : addressHead;
}

/** The lines that change in a file, with those around. */
function writeDiff({ path, before, after }: PlannedFile): string {
  const patch = createTwoFilesPatch(
    before === undefined ? '/dev/null' : path,
    path,
    before ?? '',
    after,
    undefined,
    undefined,
    { context: 1, headerOptions: FILE_HEADERS_ONLY },
  );
  const colours = { '+': 'green', '-': 'red', '@': 'cyan' } as const;
  const stream = process.stdout;
  return patch
    .split('\n')
    .map((line) => {
      const colour = colours[line.charAt(0) as keyof typeof colours];
      return colour ? styleText(colour, line, { stream }) : line;
    })
    .join('\n');
}

if (isMain(import.meta)) await runCommand('upgrade', upgrade);
