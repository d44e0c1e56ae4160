import { appendFile, mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyEdits, changeBetween, inverseOf, type TextEdit } from '../text/text-edit.ts';
import { digestOf } from './save-file.ts';
import { writeWhole } from './write-whole.ts';

/** What somebody was writing, and what it began with: not saved yet. */
export interface Draft {
  readonly path: string;
  readonly digest: string;
  readonly base: string;
  readonly text: string;
  /** When it was kept, in ISO 8601. */
  readonly at: string;
}

/** A save that can be taken back: what makes the text before of the text that was saved. */
export interface Step {
  readonly path: string;
  readonly at: string;
  /** What the saved text comes to. */
  readonly after: string;
  readonly back: readonly TextEdit[];
}

type Line =
  | ({ readonly kind: 'draft' } & Draft)
  | { readonly kind: 'settled'; readonly path: string }
  | ({ readonly kind: 'saved' } & Step);

/** How many bytes the journal of a file may have before what is gone is left out of it. */
const most = 4_000_000;
/** How many saves can be taken back. */
const mostSteps = 100;

/**
 * What is written at the desk, kept line by line in the site's folder from one keystroke to the next: a crash costs
 * the last line at most, a full disk none of those before it. It is read by nothing but the desk, and can be deleted.
 */
export class Journal {
  readonly #folder: string;

  constructor(site: string) {
    this.#folder = join(site, '.yearlight', 'desk');
  }

  /** Keeps a draft. */
  async keep(draft: Draft): Promise<void> {
    await this.#add(draft.path, { kind: 'draft', ...draft });
  }

  /** Notes that a text was saved, or its draft given up: there is no draft any more. */
  async settle(path: string): Promise<void> {
    await this.#add(path, { kind: 'settled', path });
  }

  /** Notes a save, so that it can be taken back. */
  async saved(path: string, before: string, after: string, at: string): Promise<void> {
    const change = changeBetween(before, after);
    if (!change) return this.settle(path);
    const back = inverseOf(before, [change]);
    await this.#add(path, { kind: 'saved', path, at, after: digestOf(after), back });
  }

  /** The draft of a file, if there is one that was not saved. */
  async draft(path: string): Promise<Draft | undefined> {
    const last = (await this.#lines(path)).at(-1);
    return last?.kind === 'draft' ? last : undefined;
  }

  /** The text before the save that made `text`; `undefined` where none is known. */
  async before(path: string, text: string): Promise<string | undefined> {
    const digest = digestOf(text);
    const lines = await this.#lines(path);
    const step = lines.findLast((line) => line.kind === 'saved' && line.after === digest);
    return step?.kind === 'saved' ? applyEdits(text, step.back) : undefined;
  }

  #file(path: string): string {
    return join(this.#folder, `${encodeURIComponent(path)}.jsonl`);
  }

  async #add(path: string, line: Line): Promise<void> {
    const file = this.#file(path);
    await mkdir(this.#folder, { recursive: true });
    // It is nobody's business but the desk's, and none of a repository's.
    await writeFile(join(this.#folder, '.gitignore'), '*\n');
    // What a crash or a full disk has cut off must not take the next line with it.
    await appendFile(file, `\n${JSON.stringify(line)}\n`);
    await this.#shorten(path);
  }

  async #shorten(path: string): Promise<void> {
    const file = this.#file(path);
    const handle = await open(file, 'r');
    const { size } = await handle.stat().finally(() => handle.close());
    if (size <= most) return;
    const lines = await this.#lines(path);
    const last = lines.at(-1);
    const steps = lines.filter(({ kind }) => kind === 'saved').slice(-mostSteps);
    const kept = last?.kind === 'draft' ? [...steps, last] : steps;
    await writeWhole(file, kept.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }

  async #lines(path: string): Promise<readonly Line[]> {
    const text = await readFile(this.#file(path), 'utf8').catch(() => '');
    return text.split('\n').flatMap((line) => readLine(line) ?? []);
  }
}

/** A line of the journal; `undefined` where it was cut off. */
function readLine(line: string): Line | undefined {
  try {
    return line === '' ? undefined : (JSON.parse(line) as Line);
  } catch {
    return undefined;
  }
}
