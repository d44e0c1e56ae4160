import type { Binding } from '../editing/bind/bind-numbers.ts';
import { checkedBindings } from '../editing/bind/checked-bindings.ts';
import { type Proposal, proposals } from '../editing/bind/proposals.ts';
import { openFile, saveFile } from '../editing/save/save-file.ts';
import { Mistakes } from '../mistakes/mistake.ts';
import { nearest } from '../mistakes/nearest.ts';
import { buildPublication } from '../publication/build-publication.ts';
import { readSite, type SiteFolder } from '../source/read.ts';
import { editorWords } from '../words/languages.ts';
import { askBindings } from './command/ask-bindings.ts';
import { isMain } from './command/is-main.ts';
import { type CommandContext, exit, fail, runCommand } from './command/run-command.ts';
import { writeProposal } from './command/write-proposal.ts';

/** Finds the numbers of a story that a dataset has, in each of its languages, and binds those that the editor accepts. */
async function bind(context: CommandContext): Promise<number> {
  const { folder, language, words, json } = context;
  const says = editorWords(language).binding;
  const [slug = ''] = words;
  const site = await readSite(folder, new Mistakes());
  const built = buildPublication(site, { drafts: true, now: new Date() });
  if (!built.readable.site) return fail(editorWords(language).commands.noSite(folder));
  const files = site.files.map(({ path }) => path).filter((path) => slugOf(path) === slug);
  if (files.length === 0) {
    const slugs = new Set(site.files.flatMap(({ path }) => slugOf(path) ?? []));
    return fail(says.noStory(slug, nearest(slug, [...slugs])));
  }
  const read = new Set(built.readable.stories.map(({ file }) => file));
  const broken = files.find((file) => !read.has(file));
  if (broken !== undefined) return fail(says.broken(broken));
  const found = files.map((file) => ({ file, proposals: proposals(file, built) }));
  if (json) {
    process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    return exit.done;
  }
  for (const each of found)
    if (!(await bindFile(each.file, each.proposals, site, context))) return exit.failed;
  return exit.done;
}

/** Binds the numbers of one file; `false` where it could not be saved. */
async function bindFile(
  file: string,
  found: readonly Proposal[],
  site: SiteFolder,
  { folder, language, yes }: CommandContext,
): Promise<boolean> {
  const says = editorWords(language).binding;
  const write = (line: string) => process.stdout.write(`${line}\n`);
  if (found.length === 0) {
    write(says.nothing(file));
    return true;
  }
  write(`${says.head(file, found.length)}\n`);
  const isAsked = !yes && process.stdin.isTTY && process.stdout.isTTY;
  const accepted = isAsked ? await askBindings(found, says) : yes ? singles(found) : [];
  if (!isAsked) for (const each of found) write(writeProposal(each, says));
  const { text, made, left } = checkedBindings(site, file, accepted);
  for (const { written } of left) write(says.refused(written));
  if (made.length > 0 && !(await save(folder, file, text, site))) {
    write(says.conflict(file));
    return false;
  }
  if (isAsked || yes) write(says.bound(made.length, file));
  if (yes && found.length > made.length) write(says.left(found.length - made.length));
  if (!isAsked && !yes) write(says.hint);
  return true;
}

function singles(found: readonly Proposal[]): Binding[] {
  return found
    .filter(({ isSingle }) => isSingle)
    .flatMap(({ place, written, candidates }) =>
      candidates.map(({ address }) => ({ place, written, address })),
    );
}

async function save(
  folder: string,
  file: string,
  text: string,
  site: SiteFolder,
): Promise<boolean> {
  const opened = await openFile(folder, file);
  if ('fault' in opened) return false;
  const base = site.files.find(({ path }) => path === file)?.text ?? '';
  const digest = opened.text === base ? opened.digest : '';
  return (await saveFile(folder, { path: file, digest, base, text })).kind === 'saved';
}

function slugOf(path: string): string | undefined {
  return /^content\/stories\/[^/]+\/([^/]+)\.md$/.exec(path)?.[1];
}

if (isMain(import.meta)) await runCommand('bind', bind);
