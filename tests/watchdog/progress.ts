/** What a run says as it goes: a file of tests gives a sign of life, or has ended. */
export interface Progress {
  readonly file: string;
  /** How far it is; nothing when it has ended. */
  readonly stage?: string | undefined;
}

/** The files that are under way in a run, and when each was last heard of. */
export class UnderWay {
  readonly #files = new Map<string, { readonly stage: string; readonly heard: number }>();

  hear({ file, stage }: Progress, now: number): void {
    if (stage === undefined) this.#files.delete(file);
    else this.#files.set(file, { stage, heard: now });
  }

  /** What has not been heard of for longer than it may, the longest first. */
  silent(bound: number, now: number): string[] {
    return [...this.#files]
      .filter(([, { heard }]) => now - heard > bound)
      .sort(([, a], [, b]) => a.heard - b.heard)
      .map(([file, { stage }]) => `${file}, ${stage}`);
  }
}
