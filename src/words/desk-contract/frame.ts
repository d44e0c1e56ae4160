/** What stands around every screen of the desk. */
export interface FrameWords {
  readonly desk: string;
  readonly menu: string;
  readonly skip: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  /** The browser has no key, or that of another start. */
  readonly locked: string;
  readonly lockedHint: string;
  readonly key: string;
  readonly open: string;
  /** The command that runs the desk has ended. */
  readonly closed: string;
  readonly closedHint: string;
  readonly again: string;
  /** The server failed at what was asked. */
  readonly fault: (detail: string) => string;
  readonly loading: string;
}
