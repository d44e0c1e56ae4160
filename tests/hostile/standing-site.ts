import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { recoverFolder } from '../../src/publish/out/recover-folder.ts';
import { finishedFolder, writeFolder } from '../publish/out/finished-folder.ts';
import { digestFolder } from '../publish/read-folder.ts';

/** What others have put into the folder, and must find again. */
const others = { CNAME: 'lamp.example', 'uploads/plan.pdf': 'plan', '.git/HEAD': 'ref' };

const common = Array.from({ length: 20 }, (_, page) => `stories/${page}/index.html`);

/** A site of its own text on every page, with pages that no other has. */
function filesOf(name: string, count: number): Record<string, string> {
  const own = Array.from({ length: count }, (_, page) => `${name}/${page}/index.html`);
  const paths = ['index.html', 'style.css', ...common, ...own];
  return Object.fromEntries(paths.map((path) => [path, `${name}\n`.repeat(200)]));
}

type Digests = Readonly<Record<string, string>>;
const work = /^\.yearlight-(?:lock|[^/]*\.(?:part|ready)(?:\/|$))/;

/** Two finished sites, `a` and `b`, and a folder that `a` stands in, with files of others. */
export class StandingSite {
  readonly folder: string;
  readonly target: string;
  readonly #wholes: Digests[] = [];

  constructor(target = 'served/dist') {
    this.folder = mkdtempSync(join(tmpdir(), 'faults-'));
    this.target = join(this.folder, target);
  }

  async open(): Promise<this> {
    for (const [name, count] of [
      ['a', 6],
      ['b', 9],
    ] as const) {
      const site = await finishedFolder(join(this.folder, name), filesOf(name, count));
      const whole = join(this.folder, `whole-${name}`);
      await cp(site, whole, { recursive: true });
      this.#wholes.push(await digestFolder(await writeFolder(whole, others)));
    }
    return this;
  }

  /** Puts `a` where it stands; once a disk is mounted there, for instance. */
  async stand(): Promise<void> {
    await cp(join(this.folder, 'a'), this.target, { recursive: true });
    await writeFolder(this.target, others);
  }

  /** A copy of `b`, ready to take the place. */
  async fresh(): Promise<string> {
    const path = join(mkdtempSync(join(this.folder, 'fresh-')), 'site');
    await cp(join(this.folder, 'b'), path, { recursive: true });
    return path;
  }

  /** What is wrong with what stands there before anything is done about it; nothing where no page is missing or torn. */
  async torn(): Promise<string[]> {
    if (!existsSync(this.target)) return [];
    const found = await this.#found();
    const paths = ['index.html', ...common, ...Object.keys(others)];
    return paths.filter((path) => this.#wholes.every((whole) => found[path] !== whole[path]));
  }

  /** The same when the next build has begun: now it must be one of the two, whole, and nothing left beside it. */
  async lost(): Promise<string[]> {
    await recoverFolder(this.target);
    const found = await this.#found();
    const beside = readdirSync(dirname(this.target)).filter((name) => name.startsWith('.dist.'));
    const wrong = this.#wholes.map((whole) =>
      [...new Set([...Object.keys(whole), ...Object.keys(found)])].filter(
        (path) => whole[path] !== found[path],
      ),
    );
    return wrong.some((paths) => paths.length === 0) ? beside : wrong.flat();
  }

  async #found(): Promise<Digests> {
    const all = Object.entries(await digestFolder(this.target));
    return Object.fromEntries(all.filter(([path]) => !work.test(path)));
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
