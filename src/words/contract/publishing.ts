/** Why a folder cannot be written to. */
export type OutProblem =
  | 'holds-site'
  | 'in-site'
  | 'is-file'
  | 'holds-more'
  | 'no-parent'
  | 'read-only'
  | 'read-only-disk'
  | 'no-space'
  | 'too-long';

/** What stays in a folder of what others have put there. */
export interface KeptOthers {
  readonly others: readonly string[];
  readonly wasListed: boolean;
}

/** What a finished build tells. */
export interface BuildCounts {
  readonly name: string;
  readonly pages: number;
  readonly charts: number;
  readonly datasets: number;
  readonly files: number;
  readonly bytes: number;
  /** Brotli bytes of a story of middle length. */
  readonly story?: number | undefined;
  readonly seconds: number;
  /** The folder, as an editor would name it. */
  readonly out: string;
  readonly warnings: number;
}

/** What build, start and dev say to editors, in one language. */
export interface PublishingWords {
  readonly bundling: string;
  readonly drawing: (done: number, all: number) => string;
  readonly built: (counts: BuildCounts) => readonly string[];
  /** How to look at what was built. */
  readonly look: (command: string) => string;
  readonly measured: (what: string, stories: number) => string;
  readonly notBuilt: string;
  readonly out: Readonly<Record<OutProblem, (folder: string) => string>>;
  /** What others have put into the folder of the site. */
  readonly others: {
    readonly kept: (folder: string, kept: KeptOthers) => readonly string[];
    readonly taken: (folder: string, paths: readonly string[]) => string;
    readonly inUse: (folder: string) => string;
  };
  /** The page at the address is there to be read. */
  readonly serving: (address: string) => string;
  readonly stop: string;
  /** `again` is the whole command, with another port. */
  readonly portTaken: (port: number, again: string) => string;
  /** `name` is where the port was written: `PORT` or `--port`. */
  readonly badPort: (name: string, port: string) => string;
  /** There is no finished site to serve. */
  readonly notThere: (folder: string, build: string) => string;
  readonly badHost: (host: string) => string;
  /** Others can read what is served. */
  readonly open: string;
  /** What is said to a browser that asks by a name which is not this server's. */
  readonly otherHost: (named: string) => string;
  /** What a preview says after a saved file was read. */
  readonly preview: {
    readonly intro: string;
    readonly reloaded: (time: string) => string;
    readonly mended: string;
    readonly kept: string;
    readonly nothingYet: string;
  };
  /** The mistakes over a page of the preview. */
  readonly overlay: {
    readonly title: (count: number) => string;
    readonly hint: string;
    readonly close: string;
  };
}

export const units = ['B', 'KB', 'MB', 'GB'] as const;

/** 940 B, 21.4 KB, 1.9 MB: thousands of bytes, as networks and disks count. */
export function writeBytes(bytes: number): string {
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(bytes || 1) / 3)));
  const value = bytes / 1000 ** step;
  return `${step === 0 ? value : value.toFixed(1)} ${units[step]}`;
}

/** So many names tell what they are; of the rest there is a number. */
export const mostNames = 8;

export function someOf(
  names: readonly string[],
  comma: string,
  rest: (count: number) => string,
): string {
  const more = names.length - mostNames;
  return names.slice(0, mostNames).join(comma) + (more > 0 ? rest(more) : '');
}
