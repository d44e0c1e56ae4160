/** What a folder keeps of others than its builds. */
export interface Kept {
  /** Paths below the folder; with a slash at the end, a folder that is wholly theirs. */
  readonly others: readonly string[];
  /** Whether the former build had left a list of its own files; without one, old files of it may be among them. */
  readonly wasListed: boolean;
}
