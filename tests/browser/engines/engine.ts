/** A browser of any make, as far as the tests of all makes need one. */
export interface Engine {
  /** A tab of its own; closing the engine closes it. */
  readonly open: () => Promise<Tab>;
  readonly close: () => Promise<void>;
}

/** A page in a browser, pointed at and typed into as a reader does. */
export interface Tab {
  /** Goes to an address and waits until all of it is there. */
  readonly visit: (address: string) => Promise<void>;
  /** Makes the view so wide and so high, in CSS pixels. */
  readonly resize: (width: number, height: number) => Promise<void>;
  /** Runs a function within the page. What goes in and comes out is JSON. */
  readonly run: <In extends readonly unknown[], Out>(
    act: (...taken: In) => Out | Promise<Out>,
    ...taken: In
  ) => Promise<Out>;
  /** Clicks the middle of the first element that a selector finds. */
  readonly click: (selector: string) => Promise<void>;
  readonly press: (key: 'Enter' | 'Escape' | 'Tab') => Promise<void>;
  /** A PNG of what the view shows. */
  readonly picture: () => Promise<Uint8Array>;
}
