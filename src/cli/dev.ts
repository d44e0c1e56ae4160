import { stripVTControlCharacters } from 'node:util';
import { openDesk } from '../desk/server/open-desk.ts';
import type { Mistakes } from '../mistakes/mistake.ts';
import { overlayData } from '../preview/overlay-data.ts';
import { placeholderPage, welcomePage } from '../preview/placeholder-page.ts';
import { startPreview } from '../preview/preview.ts';
import { isOpen, namedHost } from '../publish/hosts.ts';
import { type EditorLanguage, editorWords } from '../words/languages.ts';
import { isMain } from './command/is-main.ts';
import { openAddress } from './command/open-address.ts';
import { findDoor } from './command/port.ts';
import { writeMistakes } from './command/report.ts';
import { type CommandContext, exit, runCommand, writeBug } from './command/run-command.ts';

/** Shows a site while it is written, with the desk beside it, until it is stopped. */
export async function showPreview(
  context: CommandContext,
  command: 'dev' | 'desk',
): Promise<number> {
  const { folder, language } = context;
  const door = await findDoor(
    command === 'desk' ? { ...context, host: 'localhost' } : context,
    command,
  );
  if (door === undefined) return exit.failed;
  const { port, host } = door;
  const says = editorWords(language).publishing;
  const fault = (problem: unknown) => writeBug(problem, language);
  // Where others reach the preview there is no desk: it is for this machine alone.
  const desk = isOpen(host) ? undefined : openDesk(folder, fault);
  const preview = await startPreview({
    site: folder,
    port,
    rule: { host, refusal: says.otherHost },
    beside: desk?.handle,
    overlay: (mistakes, files) => overlayData(mistakes, files, language),
    welcome: () => welcomePage(language),
    placeholder: (mistakes) =>
      placeholderPage(stripVTControlCharacters(writeMistakes(mistakes, language)), language),
    tell: teller(language),
    fault,
  });
  desk?.connect(preview);
  const address = `http://${namedHost(host)}:${port}${preview.base()}`;
  const lines = [
    says.serving(address),
    says.preview.intro,
    ...(desk ? [editorWords(language).previewing.desk(desk.address(port))] : []),
    ...(isOpen(host) ? [says.open] : []),
    says.stop,
  ];
  process.stdout.write(`\n${lines.join('\n')}\n\n`);
  if (context.open) openAddress(command === 'desk' && desk ? desk.address(port) : address);
  return exit.done;
}

/** Prints what each reading of the site found, and nothing twice in a row. */
function teller(language: EditorLanguage): (mistakes: Mistakes, shown: boolean) => void {
  const says = editorWords(language).publishing.preview;
  let before: { readonly found: string; readonly errors: boolean } | undefined;
  return (mistakes, shown) => {
    const found = writeMistakes(mistakes, language);
    const errors = mistakes.hasErrors;
    if (before && !errors) say(before.errors ? says.mended : says.reloaded(clock()));
    if (found && found !== before?.found) say(found);
    if (errors && found !== before?.found) say(shown ? says.kept : says.nothingYet);
    before = { found, errors };
  };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function clock(): string {
  return new Date().toTimeString().slice(0, 8);
}

if (isMain(import.meta)) await runCommand('dev', (context) => showPreview(context, 'dev'));
